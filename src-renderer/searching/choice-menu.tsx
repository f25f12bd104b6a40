import { ChevronDown } from 'lucide-react'
import { Button } from '../ui/button'
import { type FilterChoice, FilterMenu } from '../ui/filter-menu'

interface ChoiceMenuProps {
  readonly label: string
  readonly choices: readonly FilterChoice[]
  readonly chosen: readonly string[]
  choose(ids: string[]): void
}

/** A button that opens a list to choose several from; how many are chosen stands on it. */
export function ChoiceMenu({ label, choices, chosen, choose }: ChoiceMenuProps) {
  if (choices.length === 0) return null
  return (
    <FilterMenu label={label} choices={choices} chosen={chosen} choose={ids => choose([...ids])}>
      <Button look={chosen.length > 0 ? 'normal' : 'plain'}>
        {chosen.length > 0 ? `${label}: ${chosen.length}` : label}
        <ChevronDown size={12} aria-hidden />
      </Button>
    </FilterMenu>
  )
}

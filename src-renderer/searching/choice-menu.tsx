import { Check, ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from '../ui/button'
import style from './searching.module.css'

/** Something that a search can be confined to. */
export interface SearchChoice {
  readonly id: string
  readonly label: string
  /** How deep it stands below others, from 0. */
  readonly depth?: number
}

interface ChoiceMenuProps {
  readonly label: string
  readonly choices: readonly SearchChoice[]
  readonly chosen: readonly string[]
  choose(ids: string[]): void
}

/** A button that opens a list to choose several from; how many are chosen stands on it. */
export function ChoiceMenu({ label, choices, chosen, choose }: ChoiceMenuProps) {
  if (choices.length === 0) return null
  return (
    <MenuTrigger>
      <Button look={chosen.length > 0 ? 'normal' : 'plain'}>
        {chosen.length > 0 ? `${label}: ${chosen.length}` : label}
        <ChevronDown size={12} aria-hidden />
      </Button>
      <Popover className={style['popover'] ?? ''} offset={4} placement="bottom start">
        <Menu
          aria-label={label}
          className={style['menu'] ?? ''}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={keys =>
            choose(keys === 'all' ? choices.map(({ id }) => id) : [...keys].map(String))
          }
        >
          {choices.map(({ id, label: name, depth = 0 }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              className={style['item'] ?? ''}
              style={{ paddingLeft: 8 + depth * 14 }}
            >
              {({ isSelected }) => (
                <>
                  <span className={style['box']} data-checked={isSelected || undefined}>
                    {isSelected && <Check size={12} strokeWidth={3} aria-hidden />}
                  </span>
                  <span className={style['name']}>{name}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

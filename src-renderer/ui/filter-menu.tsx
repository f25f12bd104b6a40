import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './button'
import style from './filter-menu.module.css'

/** One thing to filter by. */
export interface FilterChoice {
  readonly id: string
  readonly label: string
  /** How many of what is filtered have it; absent where nobody counts them. */
  readonly count?: number
  /** How deep it stands below others, from 0. */
  readonly depth?: number
  readonly mark?: ReactNode
}

interface FilterMenuProps {
  readonly label: string
  readonly choices: readonly FilterChoice[]
  readonly chosen: readonly string[]
  /** The button that opens it. */
  readonly children: ReactNode
  choose(ids: readonly string[]): void
}

/** A button that opens a list to choose several from, with how many each would show. */
export function FilterMenu({ label, choices, chosen, children, choose }: FilterMenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={style['popover'] ?? ''} offset={4} placement="bottom start">
        <Menu
          aria-label={label}
          className={style['menu'] ?? ''}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={keys =>
            choose(choices.map(({ id }) => id).filter(id => keys === 'all' || keys.has(id)))
          }
        >
          {choices.map(({ id, label: name, count, depth = 0, mark }) => (
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
                  {mark}
                  <span className={style['name']}>{name}</span>
                  {count !== undefined && <span className={style['count']}>{count}</span>}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** A filter menu under a button that says what is chosen; nothing where there is nothing to choose from. */
export function FilterField(props: Omit<FilterMenuProps, 'children'>) {
  const { label, choices, chosen } = props
  if (choices.length === 0) return null
  const shown = choices.filter(({ id }) => chosen.includes(id)).map(one => one.label)
  return (
    <FilterMenu {...props}>
      <Button look="plain" aria-label={shown.length > 0 ? `${label}: ${shown.join(', ')}` : label}>
        <span className={style['chosen']}>{shown.length > 0 ? shown.join(', ') : label}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </FilterMenu>
  )
}

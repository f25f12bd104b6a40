import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import style from './menu.module.css'

interface ChoiceMenuProps<T extends string> {
  /** What is chosen: the accessible name of the list. */
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  /** The button that opens it. */
  readonly children: ReactNode
  change(value: T): void
}

/** A button that opens a list to choose one from. */
export function ChoiceMenu<T extends string>({
  label,
  value,
  options,
  children,
  change,
}: ChoiceMenuProps<T>) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={style['popover'] ?? ''} offset={4}>
        <Menu
          aria-label={label}
          className={style['menu'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={keys => {
            const option = options.find(one => keys !== 'all' && keys.has(one.value))
            if (option) change(option.value)
          }}
        >
          {options.map(option => (
            <MenuChoice key={option.value} id={option.value} label={option.label} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** One thing to choose in a menu of choices, with a tick where it is chosen. */
export function MenuChoice({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <MenuItem id={id} textValue={label} className={style['item'] ?? ''}>
      {({ isSelected }) => (
        <>
          <Check size={14} aria-hidden className={isSelected ? '' : style['hidden']} />
          {label}
        </>
      )}
    </MenuItem>
  )
}

/** The looks of a menu's headings and lines, for those who put sections in one. */
export const menuStyle = style

interface ActionMenuProps {
  readonly label: string
  /** The button that opens it. */
  readonly children: ReactNode
  readonly items: ReactNode
  /** Called when it opens, as to read afresh what it shows. */
  opened?(): void
}

/** A button that opens a list of things to do: `MenuAction`s, in sections where they are many. */
export function ActionMenu({ label, children, items, opened }: ActionMenuProps) {
  return (
    <MenuTrigger onOpenChange={open => open && opened?.()}>
      {children}
      <Popover className={style['popover'] ?? ''} offset={4}>
        <Menu aria-label={label} className={style['menu'] ?? ''}>
          {items}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface MenuActionProps {
  readonly icon?: LucideIcon
  readonly label: string
  /** The keys that do the same, as they stand on the keyboard. */
  readonly keys?: string | null
  readonly isDisabled?: boolean
  run(): void
}

/** One thing to do in an `ActionMenu`. */
export function MenuAction({ icon: Icon, label, keys = null, isDisabled = false, run }: MenuActionProps) {
  return (
    <MenuItem textValue={label} isDisabled={isDisabled} className={style['item'] ?? ''} onAction={run}>
      {Icon ? <Icon size={14} aria-hidden /> : <span className={style['gap']} />}
      <span className={style['text']}>{label}</span>
      {keys !== null && <kbd className={style['keys']}>{keys}</kbd>}
    </MenuItem>
  )
}

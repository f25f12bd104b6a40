import { Check, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matchThemes } from '../../src-core/codebook/match-themes'
import type { Theme } from '../../src-core/codebook/model'
import { useActiveThemes } from '../state/use-theme-order'
import { digitOf, keyOf } from '../ui/key-of'
import { ThemeKey, themeColours } from '../ui/theme-chip'
import style from './theme-picker.module.css'

/** Whether all or only some of what is being tagged has a theme. */
export type Picked = ReadonlyMap<string, 'all' | 'some'>

interface ThemePickerProps {
  readonly label: string
  readonly picked: Picked
  /** The theme that Enter stands for while nothing is typed or chosen. */
  readonly enter?: Theme | null
  /** What to begin typing with. */
  readonly query?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly autoFocus?: boolean
  readonly children?: ReactNode
  /** Adds a theme to what is picked, or takes it away. */
  toggle(theme: Theme): void
  /** Takes a theme as the answer: by Enter, a number key or a click on its name; with `note`, to write one. */
  choose(theme: Theme, note: boolean): void
  /** Makes a theme of this name and takes it as the answer. */
  create(name: string, note: boolean): void
  /** Enter while nothing is typed or chosen. */
  confirm(): void
  /** The number key 0 while nothing is typed, where it stands for no theme. */
  none?(): void
  /** Ctrl with Enter while nothing is typed or chosen, where a note can be written. */
  note?(): void
}

/**
 * A field to find or make a theme, over the list of themes: arrows choose, Enter takes, Shift with Enter or a number
 * picks several. The focus stays in the field, as in any combobox.
 */
export function ThemePicker(props: ThemePickerProps) {
  const { label, picked, enter = null, inputRef, autoFocus = false, children } = props
  const { t } = useTranslation('annotating')
  const id = useId()
  const order = useActiveThemes()
  const [query, setQuery] = useState(props.query ?? '')
  const [active, setActive] = useState(-1)
  const { themes, newName } = matchThemes(order, query)
  const count = themes.length + (newName === null ? 0 : 1)
  const at = query.trim() === '' ? Math.min(active, count - 1) : Math.max(0, Math.min(active, count - 1))
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  })

  const take = (index: number, several: boolean, note = false) => {
    const theme = themes[index]
    if (theme && several) props.toggle(theme)
    else if (theme) props.choose(theme, note)
    else if (newName !== null) props.create(newName, note)
    if (query !== '') setQuery('')
    setActive(-1)
  }
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    const withCtrl = event.ctrlKey || event.metaKey
    const number = query === '' && !withCtrl && !event.altKey ? digitOf(event.nativeEvent) : null
    const theme = number === null ? undefined : order[number - 1]
    if (theme && event.shiftKey) props.toggle(theme)
    else if (theme) props.choose(theme, false)
    else if (number === 0 && props.none) props.none()
    else if (key === 'ArrowDown') setActive((at + 1) % count)
    else if (key === 'ArrowUp') setActive((at <= 0 ? count : at) - 1)
    else if (key === 'Enter' && withCtrl && event.shiftKey) return
    else if (key === 'Enter' && withCtrl) {
      if (!props.note) return
      if (at >= 0) take(at, false, true)
      else props.note()
    } else if (key === 'Enter' && at >= 0) take(at, event.shiftKey)
    else if (key === 'Enter') props.confirm()
    else if (key === ' ' && query === '' && at >= 0) take(at, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={style['picker']}>
      <input
        ref={inputRef}
        // biome-ignore lint/a11y/noAutofocus: only where the picker was opened to type into it
        autoFocus={autoFocus}
        className={style['field']}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        value={query}
        placeholder={t('palette-filter')}
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={pressed}
      />
      <div
        ref={list}
        id={`${id}-list`}
        className={style['list']}
        role="listbox"
        aria-label={label}
        aria-multiselectable
        tabIndex={-1}
        // The field keeps the focus, and with it the keys.
        onPointerDown={event => event.preventDefault()}
      >
        {themes.map((theme, index) => (
          <Option
            key={theme.id}
            id={`${id}-${index}`}
            theme={theme}
            number={query === '' ? index + 1 : null}
            isActive={index === at}
            isEnter={at < 0 && theme === enter}
            picked={picked.get(theme.id) ?? null}
            take={several => take(index, several)}
          />
        ))}
        {newName !== null && (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys
          <div
            id={`${id}-${themes.length}`}
            role="option"
            aria-selected={false}
            data-active={at === themes.length || undefined}
            className={style['option']}
            onClick={() => take(themes.length, false)}
          >
            <Plus size={14} aria-hidden />
            <span className={style['name']}>{t('create-theme', { name: newName })}</span>
          </div>
        )}
        {count === 0 && <p className={style['none']}>{t('no-themes')}</p>}
      </div>
      {children}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly theme: Theme
  readonly number: number | null
  readonly isActive: boolean
  readonly isEnter: boolean
  readonly picked: 'all' | 'some' | null
  take(several: boolean): void
}

function Option({ id, theme, number, isActive, isEnter, picked, take }: OptionProps) {
  const Mark = picked === 'some' ? Minus : Check
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={picked !== null}
      data-active={isActive || undefined}
      className={style['option']}
      style={themeColours(theme.colour)}
      onClick={event => take(event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: Shift with Enter does this */}
      <span
        className={style['box']}
        data-checked={picked ?? undefined}
        onClick={event => {
          event.stopPropagation()
          take(true)
        }}
      >
        {picked && <Mark size={12} strokeWidth={3} aria-hidden />}
      </span>
      <ThemeKey theme={theme} />
      <span className={style['name']}>{theme.name}</span>
      {isEnter && (
        <kbd className={style['kbd']} aria-hidden>
          ↵
        </kbd>
      )}
      {number !== null && number <= 9 && (
        <kbd className={style['kbd']} aria-hidden>
          {number}
        </kbd>
      )}
    </div>
  )
}

import { type FocusEvent, useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import style from './field.module.css'
import { FieldProblem } from './field-problem'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly hideLabel?: boolean
  readonly lines?: boolean
  /** Of one line: how the browser lets it be filled in; a date is ISO 8601. */
  readonly type?: 'text' | 'date'
  readonly autoFocus?: boolean
  /** What is wrong with what it holds. */
  readonly problem?: string | null
  change(value: string): void
}

/** A labelled field for text, of one line or several. */
export function TextField({
  label,
  value,
  placeholder,
  hideLabel = false,
  lines = false,
  type = 'text',
  autoFocus = false,
  problem = null,
  change,
}: TextFieldProps) {
  const id = useId()
  const common = {
    id,
    value,
    placeholder,
    dir: 'auto',
    className: style['input'],
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
  }
  return (
    <div className={style['field']}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : style['label']}>
        {label}
      </label>
      {lines ? (
        <textarea
          {...common}
          // biome-ignore lint/a11y/noAutofocus: only where a dialog was opened to type into this field
          autoFocus={autoFocus}
          onFocus={autoFocus ? toEnd : undefined}
          onChange={event => change(event.target.value)}
        />
      ) : (
        <input
          {...common}
          type={type}
          // biome-ignore lint/a11y/noAutofocus: only where a dialog or bar was opened to type into this field
          autoFocus={autoFocus}
          onFocus={autoFocus ? selectAll : undefined}
          onChange={event => change(event.target.value)}
        />
      )}
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  )
}

/** What is proposed, such as a name, is replaced by what one types. */
function selectAll({ target }: FocusEvent<HTMLInputElement>): void {
  target.select()
}

/** One goes on writing after what is there. */
function toEnd({ target }: FocusEvent<HTMLTextAreaElement>): void {
  target.setSelectionRange(target.value.length, target.value.length)
}

interface SelectFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly hideLabel?: boolean
  change(value: T): void
}

/** A labelled choice from a list, as the system shows it. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  hideLabel = false,
  change,
}: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className={style['field']}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : style['label']}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        className={style['input']}
        onChange={event => change(event.target.value as T)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A labelled choice of a few, all of them in sight. */
export function ChoiceField<T extends string>({ label, value, options, change }: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className={style['field']}>
      <span id={id} className={style['label']}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={style['group'] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={keys => {
          const [chosen] = keys
          const option = options.find(one => one.value === chosen)
          if (option) change(option.value)
        }}
      >
        {options.map(option => (
          <ToggleButton key={option.value} id={option.value} className={style['option'] ?? ''}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  change(checked: boolean): void
}

/** Something that is so or not, with its label behind it. */
export function CheckField({ label, checked, change }: CheckFieldProps) {
  return (
    <label className={style['check']}>
      <input type="checkbox" checked={checked} onChange={event => change(event.target.checked)} />
      {label}
    </label>
  )
}

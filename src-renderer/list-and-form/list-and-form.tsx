import { type ReactNode, useLayoutEffect, useRef } from 'react'
import style from './list-and-form.module.css'

interface ListAndFormProps {
  /** The list, and what is made beside it. */
  readonly list: ReactNode
  /** The form of what is chosen; null where nothing is. */
  readonly form: ReactNode
  /** Says what to do where nothing is chosen. */
  readonly hint: string
}

/**
 * A list to choose from, and beside it the form of what is chosen; in a narrow window one below the other. Where a form goes with
 * the keyboard's focus in it, as when what it is about was deleted, the list has the focus.
 */
export function ListAndForm({ list, form, hint }: ListAndFormProps) {
  const side = useRef<HTMLDivElement>(null)
  const hadForm = useRef(false)
  const hasForm = Boolean(form)
  useLayoutEffect(() => {
    const isLost = hadForm.current && !hasForm && document.activeElement === document.body
    hadForm.current = hasForm
    if (isLost) side.current?.querySelector<HTMLElement>('[role="listbox"], [role="tree"]')?.focus()
  }, [hasForm])
  return (
    <div className={style['parts']}>
      <div ref={side} className={style['side']}>
        {list}
      </div>
      {form ?? (
        <p role="status" className={style['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}

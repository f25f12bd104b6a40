import type { ReactNode } from 'react'
import style from './list-and-form.module.css'

interface ListAndFormProps {
  /** The list, and what is made beside it. */
  readonly list: ReactNode
  /** The form of what is chosen; null where nothing is. */
  readonly form: ReactNode
  /** Says what to do where nothing is chosen. */
  readonly hint: string
}

/** A list to choose from, and beside it the form of what is chosen; in a narrow window one below the other. */
export function ListAndForm({ list, form, hint }: ListAndFormProps) {
  return (
    <div className={style['parts']}>
      <div className={style['side']}>{list}</div>
      {form ?? <p className={style['hint']}>{hint}</p>}
    </div>
  )
}

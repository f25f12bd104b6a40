import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import style from './field.module.css'

/** What is wrong with a field, under it; the field points at it with `aria-describedby`. */
export function FieldProblem({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className={style['problem']} role="alert">
      <CircleAlert size={14} aria-hidden />
      <span>{children}</span>
    </p>
  )
}

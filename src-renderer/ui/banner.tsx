import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import style from './banner.module.css'

/** One thing that lastingly differs from normal. */
export function Banner({
  icon: Icon,
  children,
  end,
}: {
  readonly icon: LucideIcon
  readonly children: ReactNode
  /** What stands at its end, such as a button that takes it away. */
  readonly end?: ReactNode
}) {
  return (
    <div className={style['banner']}>
      <Icon size={16} aria-hidden />
      <div>{children}</div>
      {end && <div className={style['end']}>{end}</div>}
    </div>
  )
}

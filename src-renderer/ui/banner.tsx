import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import style from './banner.module.css'

/** One thing that lastingly differs from normal. */
export function Banner({
  icon: Icon,
  children,
}: {
  readonly icon: LucideIcon
  readonly children: ReactNode
}) {
  return (
    <div className={style['banner']}>
      <Icon size={16} aria-hidden />
      <div>{children}</div>
    </div>
  )
}

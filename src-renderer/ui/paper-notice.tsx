import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import style from './paper-notice.module.css'

interface PaperNoticeProps {
  /** What a screen reader calls it. */
  readonly label: string
  readonly icon: LucideIcon
  readonly says: string
  readonly detail: string | null
  /** The buttons under it. */
  readonly children: ReactNode
}

/** Something one must know of a paper before one reads it, with what to do about it. */
export function PaperNotice({ label, icon: Icon, says, detail, children }: PaperNoticeProps) {
  return (
    <section className={style['notice']} aria-label={label}>
      <Icon size={18} aria-hidden />
      <div>
        <p>
          <strong>{says}</strong>
        </p>
        {detail !== null && <p>{detail}</p>}
        <div className={style['ways']}>{children}</div>
      </div>
    </section>
  )
}

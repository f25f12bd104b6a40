import { ProgressBar } from 'react-aria-components'
import style from './progress.module.css'

interface ProgressProps {
  readonly label: string
  /** From 0 to 1. */
  readonly part: number
}

/** A bar that shows how much of something is done. */
export function Progress({ label, part }: ProgressProps) {
  return (
    <ProgressBar aria-label={label} value={part * 100}>
      {({ percentage }) => (
        <div className={style['track']}>
          <div className={style['fill']} style={{ width: `${percentage}%` }} />
        </div>
      )}
    </ProgressBar>
  )
}

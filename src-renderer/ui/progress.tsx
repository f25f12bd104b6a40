import { ProgressBar } from 'react-aria-components'
import style from './progress.module.css'

interface ProgressProps {
  readonly label: string
  /** From 0 to 1; null where nobody knows. */
  readonly part: number | null
}

/** A bar that shows how much of something is done, or that it is being done. */
export function Progress({ label, part }: ProgressProps) {
  return (
    <ProgressBar aria-label={label} value={(part ?? 0) * 100} isIndeterminate={part === null}>
      {({ percentage }) => (
        <div className={style['track']}>
          {percentage === undefined ? (
            <div className={style['going']} />
          ) : (
            <div className={style['fill']} style={{ width: `${percentage}%` }} />
          )}
        </div>
      )}
    </ProgressBar>
  )
}

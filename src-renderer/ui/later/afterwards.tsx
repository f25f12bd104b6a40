import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/** Whether the window has been painted once; from then on nothing is put off. */
let isPainted = false

/**
 * Shows its children once the window has been painted for the first time, so that what one came for, the paper, is on
 * the screen before what stands around it is made; from then on at once.
 */
export function Afterwards({
  children,
  before = null,
}: {
  readonly children: ReactNode
  /** Keeps their room until then, so that nothing moves. */
  readonly before?: ReactNode
}) {
  const [isTime, setIsTime] = useState(isPainted)
  useEffect(() => {
    if (isTime) return
    return afterPaint(() => {
      isPainted = true
      startTransition(() => setIsTime(true))
    })
  }, [isTime])
  return isTime ? children : before
}

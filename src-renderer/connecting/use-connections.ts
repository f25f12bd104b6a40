import { useEffect, useState } from 'react'
import type { AppEvent } from '../../src-core/contract/events'
import type { ShownConnection } from '../../src-core/contract/marking/connection-calls'
import { ask } from '../state/actions'
import { onEvent } from '../state/events'

/** After these an annotation may be connected with others, or with what looks different. */
const AFTER: ReadonlySet<AppEvent['type']> = new Set([
  'connections-changed',
  'annotations-changed',
  'layers-changed',
  'document-changed',
  'project-changed',
])
/** How long to wait for more of the same before reading again, in ms. */
const CALM = 100

/** The connections of an annotation, kept in step as long as they are shown. */
export function useConnections(annotation: string): readonly ShownConnection[] {
  const [shown, setShown] = useState<readonly ShownConnection[]>([])
  useEffect(() => {
    let isShown = true
    let timer = 0
    const read = async () => {
      const answer = await ask('connection.list', { annotation })
      if (isShown && answer.ok) setShown(answer.value)
    }
    void read()
    const stop = onEvent(({ type }) => {
      if (!AFTER.has(type)) return
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void read(), CALM)
    })
    return () => {
      isShown = false
      window.clearTimeout(timer)
      stop()
    }
  }, [annotation])
  return shown
}

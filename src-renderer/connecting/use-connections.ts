import { useEffect, useState } from 'react'
import type { AppEvent } from '../../src-core/contract/events'
import type { ShownConnection } from '../../src-core/contract/marking/connection-calls'
import { ask } from '../state/actions'
import { onEvent } from '../state/events'

/** After these an annotation or region may be connected with others, or with what looks different. */
const AFTER: ReadonlySet<AppEvent['type']> = new Set([
  'connections-changed',
  'annotations-changed',
  'regions-changed',
  'layers-changed',
  'document-changed',
  'project-changed',
])
/** How long to wait for more of the same before reading again, in ms. */
const CALM = 100

/** The connections of an annotation or region, kept in step as long as they are shown. */
export function useConnections(of: string): readonly ShownConnection[] {
  const [shown, setShown] = useState<readonly ShownConnection[]>([])
  useEffect(() => {
    let isShown = true
    let timer = 0
    const read = async () => {
      const answer = await ask('connection.list', { of })
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
  }, [of])
  return shown
}

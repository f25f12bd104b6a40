import type { Result } from '../../src-core/contract/errors'
import type { Rereading, ScanChoice } from '../../src-core/contract/rereading'
import { ask } from '../state/actions'
import { onEvent } from '../state/events'

/** Has a paper read again; `showPart` hears how much of it is read, from 0 to 1, and the signal stops it. `scan` says which pages are read from their pictures; as before where it is absent. */
export async function readAgain(
  call: 'document.reread' | 'document.replace',
  id: string,
  showPart: (part: number) => void,
  signal: AbortSignal,
  scan: ScanChoice | undefined,
): Promise<Result<Rereading>> {
  const task = crypto.randomUUID()
  const stopListening = onEvent(event => {
    if (event.type === 'progress' && event.task === task) showPart(event.done / event.total)
  })
  const stop = () => void ask('document.stop-reading', { task })
  signal.addEventListener('abort', stop)
  try {
    return await ask(call, { id, task, ...(scan && { scan }) })
  } finally {
    signal.removeEventListener('abort', stop)
    stopListening()
  }
}

import type { CallInput } from '../../src-core/contract/calls'
import { electronTransport } from './electron-transport'
import { relayed } from './relayed'
import type { Transport } from './transport'
import { openWebTransport } from './web-transport'

/** What is on its way to a window while the window itself is still being loaded. */
export interface Begun {
  /** Carries events from before the first call on: those that nobody heard yet come with the first who listens. */
  readonly transport: Transport
  /** The answer to `app.start`, with the paper. */
  readonly start: Promise<unknown>
}

/**
 * Connects to the main process, Electron's where its preload is there, else the web host, and asks for all that is
 * shown first. Throws `NoAccess`. It knows nothing of schemas and components, so that it is loaded at once.
 */
export async function begin(): Promise<Begun> {
  const transport = relayed(
    window.kanttekening ? electronTransport(window.kanttekening) : await openWebTransport(),
  )
  const input: CallInput<'app.start'> = { withPaper: true }
  const start = transport.call('app.start', input)
  // Whoever asks for it is told why it failed; before that nobody is.
  start.catch(() => undefined)
  return { transport, start }
}

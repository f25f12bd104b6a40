import { type Client, makeClient } from '../../src-core/contract/boundary'
import { type AppEvent, eventSchema } from '../../src-core/contract/events'
import type { Begun } from './begin'
import type { Transport } from './transport'

/** The main process as the page reaches it, whatever is between them. */
export interface Host {
  readonly client: Client
  /** Hears every event from now on; `lost` is called when the connection breaks and `found` when it is back. */
  subscribe(listener: (event: AppEvent) => void, connection: (connected: boolean) => void): () => void
}

/** How long a program that did not answer is left alone before it is asked again, in ms. */
const ASK_AGAIN = 1_000

/**
 * A host over what was begun; the first call of `app.start` is answered by what is on its way already. A program that does not
 * answer that may be busy, with a first project on a slow disk for one: it is asked again as long as it takes, and `late` is
 * called each time.
 */
export function hostOver({ transport, start }: Begun, late: () => void): Host {
  let first: Promise<unknown> | null = start
  return {
    client: makeClient((name, input) => {
      if (name !== 'app.start' || !first) return transport.call(name, input)
      const answer = first
      first = null
      return answer.catch(() => askAgain(transport, input, late))
    }),
    subscribe: (listener, connection) =>
      transport.subscribe(raw => {
        const event = eventSchema.safeParse(raw)
        if (event.success) listener(event.data)
      }, connection),
  }
}

async function askAgain(transport: Transport, input: unknown, late: () => void): Promise<unknown> {
  for (;;) {
    late()
    await new Promise(again => setTimeout(again, ASK_AGAIN))
    try {
      return await transport.call('app.start', input)
    } catch {
      // Told by `late`.
    }
  }
}

import { type Client, makeClient } from '../../src-core/contract/boundary'
import { type AppEvent, eventSchema } from '../../src-core/contract/events'
import type { Begun } from './begin'

/** The main process as the page reaches it, whatever is between them. */
export interface Host {
  readonly client: Client
  /** Hears every event from now on; `lost` is called when the connection breaks and `found` when it is back. */
  subscribe(listener: (event: AppEvent) => void, connection: (connected: boolean) => void): () => void
}

/** A host over what was begun; the first call of `app.start` is answered by what is on its way already. */
export function hostOver({ transport, start }: Begun): Host {
  let first: Promise<unknown> | null = start
  return {
    client: makeClient((name, input) => {
      if (name !== 'app.start' || !first) return transport.call(name, input)
      const answer = first
      first = null
      return answer
    }),
    subscribe: (listener, connection) =>
      transport.subscribe(raw => {
        const event = eventSchema.safeParse(raw)
        if (event.success) listener(event.data)
      }, connection),
  }
}

import { makeClient } from '../../src-core/contract/boundary'
import { eventSchema } from '../../src-core/contract/events'
import type { Host } from './host'

/** What the preload script puts into the page. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>
  subscribe(listener: (event: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly kanttekening?: Bridge
  }
}

/** The main process over Electron's IPC. */
export function electronHost(bridge: Bridge): Host {
  return {
    client: makeClient((name, input) => bridge.call(name, input)),
    subscribe(listener, connection) {
      connection(true)
      return bridge.subscribe(raw => {
        const event = eventSchema.safeParse(raw)
        if (event.success) listener(event.data)
      })
    },
  }
}

import { makeClient } from '../../src-core/contract/boundary'
import { eventSchema } from '../../src-core/contract/events'
import type { Host } from './host'

/** How long after a call that nobody took it is asked again whether anybody is there, in ms. */
const ASK_AFTER = 1_000

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
  let told: (connected: boolean) => void = () => undefined
  let isAsking = false
  const ask = async () => {
    try {
      await bridge.call('project.state', {})
      isAsking = false
      told(true)
    } catch {
      setTimeout(() => void ask(), ASK_AFTER)
    }
  }
  return {
    client: makeClient(async (name, input) => {
      try {
        return await bridge.call(name, input)
      } catch (error) {
        told(false)
        if (!isAsking) {
          isAsking = true
          setTimeout(() => void ask(), ASK_AFTER)
        }
        throw error
      }
    }),
    subscribe(listener, connection) {
      told = connection
      connection(true)
      return bridge.subscribe(raw => {
        const event = eventSchema.safeParse(raw)
        if (event.success) listener(event.data)
      })
    },
  }
}

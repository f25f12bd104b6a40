import type { Transport } from './transport'
import { LIGHTEST, watchAnswers } from './watch-answers'

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
export function electronTransport(bridge: Bridge): Transport {
  let told: (connected: boolean) => void = () => undefined
  let isAsking = false
  const ask = async () => {
    try {
      await bridge.call(LIGHTEST, {})
      isAsking = false
      told(true)
    } catch {
      setTimeout(() => void ask(), ASK_AFTER)
    }
  }
  const away = () => {
    told(false)
    if (isAsking) return
    isAsking = true
    setTimeout(() => void ask(), ASK_AFTER)
  }
  const answers = watchAnswers(() => bridge.call(LIGHTEST, {}), away)
  return {
    async call(name, input) {
      try {
        return await answers.watch(name, bridge.call(name, input))
      } catch (error) {
        away()
        throw error
      }
    },
    subscribe(listener, connection) {
      told = connection
      connection(true)
      return bridge.subscribe(event => {
        answers.heard()
        listener(event)
      })
    },
  }
}

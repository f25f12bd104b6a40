import type { Transport } from './transport'

/** A transport that is listened to at once, and keeps what it hears for the one who will. */
export function relayed(transport: Transport): Transport {
  const kept: (() => void)[] = []
  let listeners: Parameters<Transport['subscribe']> | null = null
  const tell = (act: () => void) => {
    if (listeners) act()
    else kept.push(act)
  }
  const stop = transport.subscribe(
    event => tell(() => listeners?.[0](event)),
    connected => tell(() => listeners?.[1](connected)),
  )
  return {
    call: transport.call,
    subscribe(...given) {
      listeners = given
      for (const act of kept.splice(0)) act()
      return stop
    },
  }
}

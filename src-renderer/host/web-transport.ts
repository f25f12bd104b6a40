import { MOST_AFTERWARDS } from './most-afterwards'
import { NoAccess } from './no-access'
import type { Transport } from './transport'
import { watchAnswers } from './watch-answers'

const TAB_HEADER = 'x-kanttekening-tab'
const TAB_KEY = 'kanttekening-tab'
const RECONNECT_AFTER = 1_000

/**
 * The main process over HTTP. The launch code in the address is spent for a cookie and this tab's token, and taken out
 * of the address. Throws `NoAccess` where neither code nor token is there.
 */
export async function openWebTransport(): Promise<Transport> {
  const tab = (await spendCode()) ?? sessionStorage.getItem(TAB_KEY)
  if (!tab) throw new NoAccess()
  const headers = { [TAB_HEADER]: tab }
  let isLeaving = false
  const leaving = () => {
    isLeaving = true
  }
  window.addEventListener('beforeunload', leaving)
  window.addEventListener('pagehide', leaving)
  const stream: { broken?(): void } = {}
  const post = (name: string, input: unknown) => {
    const body = JSON.stringify(input)
    return fetch(`/call/${name}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      // What is handed in while the page closes must arrive although nobody hears the answer.
      keepalive: isLeaving && new Blob([body]).size <= MOST_AFTERWARDS,
    })
  }
  const answers = watchAnswers(
    // Not a call: those wait for the services, which may take long to open.
    () => fetch('/there', { method: 'POST', headers }),
    () => stream.broken?.(),
  )
  return {
    async call(name, input) {
      try {
        return await answers.watch(
          name,
          post(name, input).then(response => response.json()),
        )
      } catch (error) {
        // Whether the host is there at all is found out by connecting anew.
        if (!isLeaving) stream.broken?.()
        throw error
      }
    },
    subscribe: (listener, connection) =>
      follow(headers, stream, { listener, connection, heard: answers.heard }),
  }
}

async function spendCode(): Promise<string | null> {
  const code = /^#code=(.+)$/.exec(location.hash)?.[1]
  if (!code) return null
  history.replaceState(null, '', '/')
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  if (!response.ok) return null
  const { tab } = (await response.json()) as { tab: string }
  sessionStorage.setItem(TAB_KEY, tab)
  return tab
}

/** Who hears events, how the connection is, and that anything came at all. */
interface Listeners {
  listener(event: unknown): void
  connection(connected: boolean): void
  heard(): void
}

function follow(
  headers: Record<string, string>,
  stream: { broken?(): void },
  { listener, connection, heard }: Listeners,
): () => void {
  const stop = new AbortController()
  const run = async () => {
    while (!stop.signal.aborted) {
      const lost = new AbortController()
      stream.broken = () => lost.abort()
      try {
        const signal = AbortSignal.any([stop.signal, lost.signal])
        const response = await fetch('/events', { headers, signal })
        if (response.ok && response.body) {
          connection(true)
          await readLines(response.body, listener, heard)
        }
      } catch {
        // A broken stream is reported as lost below, and opened again.
      }
      if (stop.signal.aborted) return
      connection(false)
      await new Promise(resolve => setTimeout(resolve, RECONNECT_AFTER))
    }
  }
  void run()
  return () => stop.abort()
}

async function readLines(
  body: ReadableStream<Uint8Array>,
  listener: (event: unknown) => void,
  heard: () => void,
): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    heard()
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line !== '') hear(JSON.parse(line), listener)
    }
  }
}

/** A listener that fails is told of as any other error of the page, and is no lost connection. */
function hear(event: unknown, listener: (event: unknown) => void): void {
  try {
    listener(event)
  } catch (error) {
    reportError(error)
  }
}

import type { Readable, Writable } from 'node:stream'
import * as z from 'zod'

/** What a browser says: an answer to what it was asked, or an event of its own. */
const messageSchema = z.object({
  id: z.int().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
})

interface Asked {
  resolve(result: Readonly<Record<string, unknown>>): void
  reject(error: Error): void
}

/**
 * Asks a browser over its pipe for debugging, on which nobody else listens: JSON messages, each ended by a zero byte.
 * Source: Chrome DevTools Protocol, `--remote-debugging-pipe`.
 */
export class BrowserPipe {
  private readonly asked = new Map<number, Asked>()
  private rest: Buffer[] = []
  private last = 0
  private ended: Error | null = null

  constructor(
    private readonly to: Writable,
    from: Readable,
  ) {
    from.on('data', (bytes: Buffer) => this.hear(bytes))
    from.on('close', () => this.end(new Error('The browser ended unexpectedly.')))
    // What cannot be written or read is told by the end of what it answers.
    from.on('error', error => this.end(error))
    to.on('error', error => this.end(error))
  }

  /** Asks one thing, of a page where `session` names one. Rejects with what the browser says is wrong, or when it ends. */
  ask(method: string, params: object = {}, session?: string): Promise<Readonly<Record<string, unknown>>> {
    return new Promise((resolve, reject) => {
      if (this.ended) {
        reject(this.ended)
        return
      }
      this.last += 1
      this.asked.set(this.last, { resolve, reject })
      const message = { id: this.last, method, params, ...(session !== undefined && { sessionId: session }) }
      this.to.write(`${JSON.stringify(message)}\0`)
    })
  }

  /** Nothing is answered any more. */
  end(error: Error): void {
    this.ended ??= error
    for (const { reject } of this.asked.values()) reject(this.ended)
    this.asked.clear()
  }

  private hear(bytes: Buffer): void {
    let from = 0
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, from)) {
      this.rest.push(bytes.subarray(from, at))
      this.take(Buffer.concat(this.rest).toString('utf8'))
      this.rest = []
      from = at + 1
    }
    if (from < bytes.length) this.rest.push(bytes.subarray(from))
  }

  private take(text: string): void {
    const { data: message } = messageSchema.safeParse(parse(text))
    const asked = message?.id === undefined ? undefined : this.asked.get(message.id)
    if (!message || message.id === undefined || !asked) return
    this.asked.delete(message.id)
    if (message.error) asked.reject(new Error(message.error.message))
    else asked.resolve(message.result ?? {})
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

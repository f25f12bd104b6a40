import * as z from 'zod'
import { STARTING } from '../decoding/limits'
import type { ReaderProcess, ReaderRequest } from './reader-process'

/** How the reading of one file ended: with an answer, or without. */
export type Outcome =
  | { readonly how: 'answered'; readonly reply: unknown; readonly type: string; readonly code: string }
  | { readonly how: 'ended'; readonly output: string }
  | { readonly how: 'late' }
  | { readonly how: 'stopped' }

export interface Reading {
  readonly signal?: AbortSignal | undefined
  /** Hears what the process says on the way. */
  onProgress(reply: unknown): void
}

/** What can be seen of a reply without checking all of it. */
const headSchema = z.object({ type: z.string(), code: z.string().catch('') })

/** A reader process and the one file it reads now, one after another; anything but an answer is its end. */
export class KeptProcess {
  /** How many files it was given. */
  files = 0
  private output: string | null = null
  private hear: ((reply: unknown) => void) | null = null
  private ended: ((output: string) => void) | null = null

  constructor(private readonly child: ReaderProcess) {
    // It has met files from anywhere: what it says unasked is nothing.
    child.onReply(reply => this.hear?.(reply))
    child.onEnd(output => {
      this.output = output
      this.ended?.(output)
    })
  }

  /** Whether it cannot read any more. */
  get isOver(): boolean {
    return this.output !== null
  }

  /** Has it read a file. Never rejects. */
  read(request: ReaderRequest, { signal, onProgress }: Reading): Promise<Outcome> {
    this.files += 1
    return new Promise(resolve => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        this.hear = null
        this.ended = null
        if (outcome.how !== 'answered') this.end()
        resolve(outcome)
      }
      const stop = () => finish({ how: 'stopped' })
      const tooLate = () => finish({ how: 'late' })
      let timer = setTimeout(tooLate, STARTING)
      this.ended = output => finish({ how: 'ended', output })
      this.hear = reply => {
        const head = headSchema.safeParse(reply).data ?? { type: '', code: '' }
        if (head.type === 'begins') {
          clearTimeout(timer)
          timer = setTimeout(tooLate, request.limits.clock)
        } else if (head.type === 'progress') onProgress(reply)
        else finish({ how: 'answered', reply, ...head })
      }
      if (signal?.aborted) return stop()
      if (this.output !== null) return this.ended(this.output)
      signal?.addEventListener('abort', stop)
      this.child.send(request)
    })
  }

  /** Ends the process, whatever it does. */
  end(): void {
    this.output ??= ''
    this.child.kill()
  }
}

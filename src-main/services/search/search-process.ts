import { CallError } from '../../../src-core/contract/errors'
import type { ProcessApart, StartApart } from '../../import/reader/reader-process'
import type { SearchAsk, SearchAsked, SearchReply } from './search-messages'

/** MB that the process's JavaScript heap may take. */
const HEAP = 400

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Why the process cannot answer: it ended, or what it works with is damaged. Another one, with an index made anew, may. */
export class SearchEnded extends Error {}

/** The process with the index, and what it was asked. It answers one after another. */
export class SearchProcess {
  readonly #child: ProcessApart<object>
  readonly #waiting = new Map<number, Waiting>()
  #number = 0
  #why: Error | null = null

  constructor(start: StartApart) {
    this.#child = start(HEAP)
    this.#child.onReply(reply => this.#hear(reply as SearchReply))
    this.#child.onEnd(output => this.#end(new SearchEnded(`The index’s process ended. ${output}`.trim())))
  }

  /** Whether it can be asked nothing any more. */
  get isOver(): boolean {
    return this.#why !== null
  }

  /**
   * Asks it something. Rejects with `SearchEnded`; one that is not answered within so many ms ends the process, and rejects
   * with `search-too-long`, since nothing else stops a regular expression.
   */
  ask<A extends SearchAsk>(
    ask: A,
    asked: SearchAsked[A]['asked'],
    within?: number,
  ): Promise<SearchAsked[A]['answer']> {
    if (this.#why) return Promise.reject(this.#why)
    this.#number += 1
    const number = this.#number
    return new Promise((resolve, reject) => {
      const tooLong = () => this.kill(new CallError('search-too-long', 'The search took too long.'))
      const timer = within === undefined ? undefined : setTimeout(tooLong, within)
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer)
          this.#waiting.delete(number)
          how(value)
        }
      // The answer is the one that this question has in the table, which the types of a message cannot follow.
      this.#waiting.set(number, {
        resolve: settle(resolve as (value: unknown) => void),
        reject: settle(reject),
      })
      this.#child.send({ number, ask, ...asked })
    })
  }

  /** Ends it at once; what it was asked is answered with the reason. */
  kill(why: Error = new SearchEnded('The index’s process was ended.')): void {
    this.#end(why)
    this.#child.kill()
  }

  #hear(reply: SearchReply): void {
    const waiting = this.#waiting.get(reply.number)
    if ('value' in reply) waiting?.resolve(reply.value)
    else waiting?.reject(new SearchEnded(reply.reason))
  }

  #end(why: Error): void {
    this.#why ??= why
    for (const { reject } of [...this.#waiting.values()]) reject(why)
  }
}

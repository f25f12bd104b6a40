import type { WordSequence } from '../../../src-core/search/sequence/word-sequence'

/** How many words are kept at hand, in 4 bytes each: those of some 100 MB of papers. */
const MOST = 16_000_000

/** The words of sources in their order; those that are not at hand are fetched again. */
export class Sequences {
  readonly #kept = new Map<string, WordSequence>()
  #length = 0

  constructor(readonly fetch: (key: string) => WordSequence) {}

  /** All are asked for one after another: those that came first stay, since whoever goes last would always be missing. */
  get(key: string): WordSequence {
    const known = this.#kept.get(key)
    if (known) return known
    const sequence = this.fetch(key)
    if (this.#length + sequence.words.length <= MOST) {
      this.#kept.set(key, sequence)
      this.#length += sequence.words.length
    }
    return sequence
  }

  /** Forgets one that is another by now. */
  forget(key: string): void {
    this.#length -= this.#kept.get(key)?.words.length ?? 0
    this.#kept.delete(key)
  }
}

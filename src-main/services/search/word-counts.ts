import { BITS } from '../../../src-core/search/sequence/word-sequence'

/** How often each word stands in all that is indexed, by its number. */
export class WordCounts {
  #counts = new Uint32Array(1024)
  #total = 0

  /** How many words stand in all of it. */
  get total(): number {
    return this.#total
  }

  /** Counts the words of a source, given in their order, or takes them out again. */
  count(words: Uint32Array, by: 1 | -1): void {
    this.#total += words.length * by
    for (const word of words) {
      const number = word >>> BITS
      if (number >= this.#counts.length) this.#grow(number + 1)
      this.#counts[number] = (this.#counts[number] ?? 0) + by
    }
  }

  /** How often any of these stands. */
  of(numbers: readonly number[]): number {
    return numbers.reduce((sum, number) => sum + (this.#counts[number] ?? 0), 0)
  }

  #grow(least: number): void {
    const longer = new Uint32Array(Math.max(least, this.#counts.length * 2))
    longer.set(this.#counts)
    this.#counts = longer
  }
}

import type { Term } from './term'

/** How many words are remembered with the terms they begin: a paper says the same ones again and again. */
const MOST_KNOWN = 500_000
const NONE: readonly Term[] = []

interface Known {
  readonly word: string
  readonly terms: readonly Term[]
}

/**
 * Remembers of each word which terms it begins. It is asked by where a word stands and by its hash, and makes no string of
 * a word that it knows: of fifty million characters, nearly all words are known.
 */
export class WordTable {
  #slots: (Known | undefined)[] = new Array(1 << 12)
  #count = 0

  constructor(readonly look: (word: string) => readonly Term[]) {}

  /** The terms that the word of a text from `start` up to `end` begins; its hash is the same wherever it stands. */
  get(text: string, start: number, end: number, hash: number): readonly Term[] {
    const mask = this.#slots.length - 1
    // The multiplication leaves most of what tells words apart in the upper half.
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      if (known.word.length === end - start && text.startsWith(known.word, start)) return known.terms
      slot = (slot + 1) & mask
    }
    return this.#add(slot, text.slice(start, end))
  }

  #add(slot: number, word: string): readonly Term[] {
    const found = this.look(word)
    const terms = found.length === 0 ? NONE : found
    if (this.#count >= MOST_KNOWN) this.#clear(1 << 12)
    else if (this.#count * 2 >= this.#slots.length) this.#clear(this.#slots.length * 4)
    else {
      this.#slots[slot] = { word, terms }
      this.#count += 1
    }
    return terms
  }

  /** Begins anew: growing costs less this way than keeping every hash, and happens a few times only. */
  #clear(size: number): void {
    this.#slots = new Array(size)
    this.#count = 0
  }
}

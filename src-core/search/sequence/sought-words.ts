import { largest } from '../../basics/extremes'
import { AFTER_SPACE, BITS } from './word-sequence'

/** A word or phrase that is sought: of each of its words, the numbers of those that it can be, and what stands between. */
export interface SoughtItem {
  readonly words: readonly (readonly number[])[]
  /** Between each word and the next, whether nothing but a space may stand; anything may where it says false. */
  readonly spaces: readonly boolean[]
}

/** Whether what is sought stands in a passage, given by where its words begin and end in a sequence. */
export type SequenceTest = (words: Uint32Array, from: number, to: number) => boolean

/** How many words can be told from each other in one look: those beyond are looked for in the text. */
export const MOST_APART = 31

interface Item {
  /** The bit of its first word; those of the others follow. */
  readonly first: number
  readonly length: number
  readonly spaces: readonly boolean[]
}

/**
 * A test for one item, or for several within so many other words (`NEAR`), over words with numbers below `size`. Null where
 * too many words are sought at once.
 */
export function sequenceTest(
  sought: readonly SoughtItem[],
  size: number,
  near: number | null,
): SequenceTest | null {
  if (sought.reduce((sum, { words }) => sum + words.length, 0) > MOST_APART) return null
  const [lone] = sought
  if (lone && sought.length === 1 && lone.words.length === 1) return wordTest(lone.words[0] ?? [], size)
  const bits = new Uint32Array(size)
  const items: Item[] = []
  let bit = 0
  for (const { words, spaces } of sought) {
    items.push({ first: bit, length: words.length, spaces })
    for (const numbers of words) {
      for (const number of numbers) bits[number] = (bits[number] ?? 0) | (1 << bit)
      bit += 1
    }
  }
  const [only] = items
  if (near === null || !only) return only ? itemTest(only, bits) : () => false
  return nearTest(items, bits, near)
}

/** Whether any of some words stands there: what is asked most, of all words there are. */
function wordTest(numbers: readonly number[], size: number): SequenceTest {
  const isOne = new Uint8Array(size)
  for (const number of numbers) isOne[number] = 1
  return (words, from, to) => {
    for (let at = from; at < to; at += 1) if (isOne[(words[at] ?? 0) >>> BITS] === 1) return true
    return false
  }
}

function itemTest(item: Item, bits: Uint32Array): SequenceTest {
  const first = 1 << item.first
  return (words, from, to) => {
    for (let at = from; at < to; at += 1)
      if (((bits[(words[at] ?? 0) >>> BITS] ?? 0) & first) !== 0 && goesOn(item, bits, words, at, to))
        return true
    return false
  }
}

/** Whether the words behind the first one of an item stand there too. */
function goesOn(
  { first, length, spaces }: Item,
  bits: Uint32Array,
  words: Uint32Array,
  at: number,
  to: number,
) {
  if (at + length > to) return false
  for (let index = 1; index < length; index += 1) {
    const word = words[at + index] ?? 0
    if (((bits[word >>> BITS] ?? 0) & (1 << (first + index))) === 0) return false
    if (spaces[index - 1] && (word & AFTER_SPACE) === 0) return false
  }
  return true
}

/** As `nearPlaces` has it, from the end: of each item the next one counts; ends at the first group that is near enough. */
function nearTest(items: readonly Item[], bits: Uint32Array, near: number): SequenceTest {
  const firsts = items.reduce((all, { first }) => all | (1 << first), 0)
  const own = items.reduce((sum, { length }) => sum + length, 0)
  const next = new Int32Array(items.length)
  return (words, from, to) => {
    // Most passages do not hold all of them, and need no more than this.
    if (!holdAll(firsts, bits, words, from, to)) return false
    next.fill(-1)
    let missing = items.length
    for (let at = to - 1; at >= from; at -= 1) {
      const here = bits[(words[at] ?? 0) >>> BITS] ?? 0
      if ((here & firsts) === 0) continue
      let isNew = false
      for (let index = 0; index < items.length; index += 1) {
        const item = items[index]
        if (!item || (here & (1 << item.first)) === 0 || !goesOn(item, bits, words, at, to)) continue
        if (next[index] === -1) missing -= 1
        next[index] = at + item.length
        isNew = true
      }
      if (isNew && missing === 0 && largest(next) - at - own <= near) return true
    }
    return false
  }
}

/** Whether for each of these bits some word has it. */
function holdAll(wanted: number, bits: Uint32Array, words: Uint32Array, from: number, to: number): boolean {
  let missing = wanted
  for (let at = from; at < to; at += 1) {
    missing &= ~(bits[(words[at] ?? 0) >>> BITS] ?? 0)
    if (missing === 0) return true
  }
  return false
}

import type { PhraseWord, PlacedQuery, Query } from './query'

/** What parts the thousands of a number, as texts write it. */
const PARTS_THOUSANDS: readonly string[] = [' ', '.', ',']
/** A number that texts part: the first digit is no zero, and what is longer is no amount. */
const PARTED = /^[1-9]\d{3,8}$/
const YEAR = /^(?:19|20)\d\d$/

/** Words with what stands between them. */
type Sequence = Pick<Extract<PlacedQuery, { kind: 'phrase' }>, 'words' | 'gaps'>

/**
 * A word or phrase in every way in which its long numbers may be written: `21501-02` as `21 501-02` and `21.501-02` too,
 * `1.000` as `1000`. Years are never parted.
 */
export function numberForms(query: PlacedQuery): Query {
  const typed: Sequence =
    query.kind === 'word' ? { words: [{ word: query.word, isPattern: false }], gaps: [] } : query
  const whole = joinThousands(typed)
  if (!whole.words.some(isParted)) return query
  const forms = [whole, ...PARTS_THOUSANDS.map(sign => partThousands(whole, sign))].map(placedOf)
  return { kind: 'or', parts: forms }
}

function isParted({ word, isPattern }: PhraseWord): boolean {
  return !isPattern && PARTED.test(word) && !YEAR.test(word)
}

/** With the groups of digits of a number as one word. */
function joinThousands({ words, gaps }: Sequence): Sequence {
  const joined: { words: PhraseWord[]; gaps: string[] } = { words: [], gaps: [] }
  /** What parts the groups of the number that is being joined. */
  let between: string | null = null
  words.forEach((one, at) => {
    const gap = gaps[at - 1]
    const last = joined.words.at(-1)
    const goesOn = between === null ? /^\d{1,3}$/.test(last?.word ?? '') : gap === between
    if (last && gap !== undefined && PARTS_THOUSANDS.includes(gap) && goesOn && /^\d{3}$/.test(one.word)) {
      between = gap
      joined.words[joined.words.length - 1] = { word: last.word + one.word, isPattern: false }
      return
    }
    between = null
    if (gap !== undefined) joined.gaps.push(gap)
    joined.words.push(one)
  })
  return joined
}

/** With each long number as groups of three digits. */
function partThousands({ words, gaps }: Sequence, sign: string): Sequence {
  const parted: { words: PhraseWord[]; gaps: string[] } = { words: [], gaps: [] }
  words.forEach((one, at) => {
    const gap = gaps[at - 1]
    if (gap !== undefined) parted.gaps.push(gap)
    const groups = isParted(one) ? (one.word.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? []) : [one.word]
    for (const [place, word] of groups.entries()) {
      if (place > 0) parted.gaps.push(sign)
      parted.words.push({ word, isPattern: one.isPattern })
    }
  })
  return parted
}

function placedOf({ words, gaps }: Sequence): PlacedQuery {
  const [only, ...others] = words
  return only && !only.isPattern && others.length === 0
    ? { kind: 'word', word: only.word }
    : { kind: 'phrase', words, gaps }
}

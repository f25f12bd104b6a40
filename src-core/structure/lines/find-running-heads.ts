import { anyLanguage } from '../../vocabulary/languages'

/** So many words in a row that return are no chance. */
const WORDS = 9
/** How often they return. */
const RETURNS = 3

/** A label behind a running head belongs to the text. */
const LABEL = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.behindHead)})$`)

const PAGE = /^\s+\d{1,3}\/\d{1,3}(?=\s|$)/
/** A page's number within a line or two behind its head. */
const PAGE_NEAR = /^[^/]{0,150}?\s\d{1,3}\/\d{1,3}(?=\s|$)/
/** What a scan made of stamps and logos beside a head: behind a sentence, digits and signs without a word, but no page's number. */
const NOISE =
  /(?<=[.?!)] )(?=\S* ?\S* ?\S*[^\p{L}\p{N}\s])(?:(?!\p{L}+ |\d+\/\d|\S*\p{L}{3}|\S*[.?!)] $)(?:\S{1,8}) |\p{Ll}\p{Lu} ){1,6}$/u
/** The share of a head's returns that such a number follows. */
const MOST = 0.7

/**
 * Runs of words of a paper's head, before `headEnd`, or of words that a page's number such as `2/10` follows, that return
 * over and over behind it: page headers in a text that lost its line breaks; before it, only where such a number follows.
 * UTF-16 ranges, in the order of the text.
 */
export function runningHeads(text: string, headEnd: number): { start: number; end: number }[] {
  const words = [...text.matchAll(/\S+/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }))
  const places = new Map<string, number[]>()
  const keys = words.map((_, index) =>
    words
      .slice(index, index + WORDS)
      .map(({ word }) => word)
      .join(' '),
  )
  keys.forEach((key, index) => {
    if (index + WORDS <= words.length) push(places, key, index)
  })
  const isPaged = (places: readonly number[]) =>
    places.filter(at => {
      const end = words[at + WORDS - 1]?.end ?? 0
      return PAGE_NEAR.test(text.slice(end, end + 200))
    }).length >=
    places.length * MOST
  const covered = new Set<number>()
  for (const at of places.values()) {
    const [first] = at
    if (at.length <= RETURNS || first === undefined) continue
    if ((words[first]?.start ?? 0) >= headEnd && !isPaged(at)) continue
    for (const index of at) for (let word = index; word < index + WORDS; word += 1) covered.add(word)
  }
  const heads: { start: number; end: number }[] = []
  let before = -1
  words.forEach(({ start, end, word }, index) => {
    if (!covered.has(index) || LABEL.test(word)) return
    const last = heads.at(-1)
    if (last && before === index - 1) last.end = end
    else heads.push({ start, end })
    before = index
  })
  return heads
    .filter(({ start, end }) => start >= headEnd || PAGE.test(text.slice(end, end + 20)))
    .map(({ start, end }) => ({ start: start - noiseBefore(text, start), end }))
}

/** How many UTF-16 units of noise stand right before a head. */
function noiseBefore(text: string, start: number): number {
  return NOISE.exec(text.slice(Math.max(0, start - 60), start))?.[0].trimStart().length ?? 0
}

function push(places: Map<string, number[]>, key: string, index: number): void {
  const before = places.get(key)
  if (before) before.push(index)
  else places.set(key, [index])
}

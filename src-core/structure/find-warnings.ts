import { eachRun } from '../basics/each-run'
import { labelLetter, labelParts } from '../document/label-letter'
import type { Footnote, Inline, Repair, TextRange, Turn, Warning } from '../document/model'
import { SURE } from '../document/review-points'
import { everyLanguage } from '../vocabulary/languages'
import type { OwnWords, WordList } from '../vocabulary/words'

/** What seems wrong in a paper itself: shown to the reader, never changed. In the order of the text. */
export function findWarnings(
  text: string,
  {
    turns,
    footnotes,
    inlines,
    noteBlocks,
    repairs,
    doubts,
  }: {
    turns: readonly Turn[]
    footnotes: readonly Footnote[]
    inlines: readonly Inline[]
    noteBlocks: ReadonlyMap<string, TextRange>
    repairs: readonly Repair[]
    doubts: readonly Warning[]
  },
  own: OwnWords,
  words: WordList,
): Warning[] {
  const warnings = [
    ...gluedWords(text, inlines, own, words),
    ...numbering(turns, 'question'),
    ...numbering(turns, 'answer'),
    ...unmatched(turns),
    ...halfNotes(footnotes, noteBlocks, inlines),
    ...unsureHyphens(text, repairs),
    ...doubts,
    ...inlines
      .filter(({ kind, target }) => kind === 'cross-reference' && target === undefined)
      .map(({ start, end }): Warning => ({ kind: 'unknown-reference', start, end })),
  ]
  return warnings.sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * A bracket that closes part of a word, as in `(door)ontwikkeling`, is followed by the rest of it. What is rare stands first
 * in these patterns, because they are tried at every character of a paper.
 */
const PUNCTUATED = /[,;:.!?»)](?<=\p{Ll}{3}.)(?<!\(\p{L}+\))(?=\p{Ll}{3}|\p{Lu}\p{Ll}{2})/gu
const INNER_CAPITAL = /(?=\p{Lu}\p{Ll}{3})(?<=\p{Ll}{2})/gu
const LOWER_WORD = /(?<![\p{L}\p{N}.@/_-])\p{Ll}{7,40}(?![\p{L}\p{N}@/_]|\.\p{L})/gu
/** One word with what may stand around it, as most runs are: only the last of the patterns may match, and only all of it. */
const ONE_WORD = /^["“„«‘'([]?(\p{Lu}?)(\p{Ll}+)[.,;:?!»”’"')\]]*$/u
const SHORTEST_LOWER = 7
const LONGEST_LOWER = 40
/** No run that is shorter, in UTF-16 units, matches any of these. */
const SHORTEST_GLUED = 6
/** Short words that stand before or behind others, but make no compounds. */
const FUNCTION_WORDS = everyLanguage(({ functionWords }) => functionWords)

/** Places where a space seems to be missing: `pakken,zodat`, `hetInternationaal`, `hettweeminutendebat`. */
function gluedWords(text: string, inlines: readonly Inline[], own: OwnWords, words: WordList): Warning[] {
  const links = inlines.filter(({ kind }) => kind === 'link')
  let link = 0
  const inLink = (at: number) => {
    while ((links[link]?.end ?? Number.POSITIVE_INFINITY) <= at) link += 1
    return (links[link]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
  const known = new Map<string, readonly Glued[]>()
  const gluedIn = (run: string) => {
    const before = known.get(run)
    if (before !== undefined) return before
    const glued = gluedPlaces(run, own, words)
    known.set(run, glued)
    return glued
  }
  const warnings = new Map<number, Warning>()
  const hear = (run: string, index: number) => {
    for (const { at, start, end } of gluedIn(run)) {
      if (inLink(index + at)) continue
      warnings.set(index + start, { kind: 'glued-words', start: index + start, end: index + end })
    }
  }
  eachRun(text, hear, SHORTEST_GLUED)
  return [...warnings.values()]
}

/** A place in a run of characters where a space seems to be missing, and the word around it; UTF-16 offsets of the run. */
interface Glued extends TextRange {
  readonly at: number
}

/** Those of a run without white space: nothing beside it matters, and most runs stand in a paper many times. */
function gluedPlaces(run: string, own: OwnWords, words: WordList): Glued[] {
  const one = ONE_WORD.exec(run)
  const places = one ? inOneWord(run, one, own, words) : inMixedRun(run, own, words)
  return places.flatMap(at => {
    const [start, end] = wordAround(run, at)
    return isAddress(run.slice(start, end)) ? [] : [{ at, start, end }]
  })
}

function inOneWord(
  run: string,
  [, capital, word = '']: RegExpExecArray,
  own: OwnWords,
  words: WordList,
): number[] {
  if (capital !== '' || word.length < SHORTEST_LOWER || word.length > LONGEST_LOWER) return []
  const split = splitGlued(word, own, words)
  return split === null ? [] : [run.indexOf(word) + split]
}

function inMixedRun(run: string, own: OwnWords, words: WordList): number[] {
  return [
    ...[...run.matchAll(PUNCTUATED)].map(({ index }) => index),
    ...[...run.matchAll(INNER_CAPITAL)].flatMap(match => {
      const at = match.index
      const [start, end] = wordAround(run, at)
      const left = /\p{L}+$/u.exec(run.slice(start, at))?.[0] ?? ''
      // `GroenLinks` is written so; in `hetInternationaal` the first part is a word that begins in lower case.
      return /^\p{Ll}/u.test(left) &&
        (words.has(left) || own.has(left)) &&
        !words.has(run.slice(start, end).toLowerCase())
        ? [at]
        : []
    }),
    ...[...run.matchAll(LOWER_WORD)].flatMap(match => {
      const split = splitGlued(match[0], own, words)
      return split === null ? [] : [match.index + split]
    }),
  ].sort((a, b) => a - b)
}

function splitGlued(word: string, own: OwnWords, words: WordList): number | null {
  if (words.has(word) || (own.get(word) ?? 0) > 2) return null
  for (const short of FUNCTION_WORDS) {
    const rest = word.length - short.length
    if (rest < 3) continue
    if (word.startsWith(short) && words.has(word.slice(short.length))) return short.length
    if (word.endsWith(short) && words.has(word.slice(0, rest))) return rest
  }
  return null
}

function isAddress(word: string): boolean {
  return /@|\/|www\.|\.(?:nl|com|org|eu|net|de)\b|\w\.\w\./.test(word)
}

/** The longest word looked at, in UTF-16 units on either side. */
const REACH = 80

/** The run of characters without white space around a place. */
function wordAround(text: string, at: number): [number, number] {
  let start = at
  let end = at
  while (start > Math.max(0, at - REACH) && !/\s/.test(text[start - 1] ?? ' ')) start -= 1
  while (end < Math.min(text.length, at + REACH) && !/\s/.test(text[end] ?? ' ')) end += 1
  return [start, end]
}

/** Printed numbers that a list skips or repeats; a list may begin again at 1, and a number have parts: `3`, `3a`, `3b`. */
function numbering(turns: readonly Turn[], role: Turn['role']): Warning[] {
  const warnings: Warning[] = []
  let list: Turn[] = []
  const close = () => {
    const all = new Set(list.flatMap(({ numbers }) => numbers))
    const seen = new Set<string>()
    for (const turn of list) {
      const printed = labelParts(turn.label, turn.numbers)
      const range = { start: turn.start, end: Math.min(turn.end, turn.start + (turn.label?.length ?? 0)) }
      if (printed.some(number => seen.has(number))) warnings.push({ kind: 'number-repeated', ...range })
      const [first = 1] = turn.numbers
      if (first > 1 && !all.has(first - 1) && seen.size > 0) warnings.push({ kind: 'number-gap', ...range })
      for (const number of printed) seen.add(number)
    }
    list = []
  }
  for (const turn of turns) {
    if (turn.role !== role || turn.label === null || !/\d/.test(turn.label)) continue
    const goesOn = list.at(-1)?.numbers[0] === 1 && labelLetter(turn.label) !== ''
    if (turn.numbers[0] === 1 && list.length > 1 && !goesOn) close()
    list.push(turn)
  }
  close()
  return warnings
}

/** Questions without an answer, in a paper that answers, and answers without a question. */
function unmatched(turns: readonly Turn[]): Warning[] {
  const answered = new Set(turns.flatMap(({ answers }) => answers))
  if (answered.size === 0) return []
  return turns.flatMap(({ id, role, answers, start, end }): Warning[] => {
    const range = { start, end: Math.min(end, start + REACH) }
    if (role === 'question' && !answered.has(id)) return [{ kind: 'unanswered', ...range }]
    return role === 'answer' && answers.length === 0 ? [{ kind: 'no-question', ...range }] : []
  })
}

function halfNotes(
  footnotes: readonly Footnote[],
  blocks: ReadonlyMap<string, TextRange>,
  inlines: readonly Inline[],
): Warning[] {
  // A mark may be printed shorter than it is called.
  const ends = new Map(
    inlines.flatMap(({ kind, start, end }) => (kind === 'footnote-mark' ? [[start, end]] : [])),
  )
  return footnotes.flatMap(({ mark, block, marks }): Warning[] => {
    const [at] = marks
    if (block === null && at !== undefined)
      return [{ kind: 'note-without-text', start: at, end: ends.get(at) ?? at + mark.length }]
    const range = block === null ? undefined : blocks.get(block)
    return range && at === undefined
      ? [{ kind: 'note-without-mark', start: range.start, end: range.end }]
      : []
  })
}

/** Words whose hyphen went or stayed by a guess. */
function unsureHyphens(text: string, repairs: readonly Repair[]): Warning[] {
  return repairs.flatMap(({ at, certainty = 1 }): Warning[] => {
    if (certainty >= SURE) return []
    const [start, end] = wordAround(text, at)
    return [{ kind: 'unsure-hyphen', start, end }]
  })
}

import { append } from '../../basics/append'
import { markCandidates } from '../notes/find-footnote-marks'

/** A note's number in a text that lost its line breaks: alone between spaces, before what a note begins with. */
const OPENS = /(?<= )(?<number>\d{1,3}) (?=[\p{Lu}«“"‘'(]|https?:|www\.|\d{2} ?\d{3},)/gu
/** What a mark must weigh here, where numbers stand everywhere. */
const CLEAR = 2
/** A note longer than this, in UTF-16 units, is text. */
const LONGEST = 700

/**
 * Where notes begin in a text that lost its line breaks: they close a page, count on from those before and are marked in the
 * page's text. `pages` are where pages end, `labels` where labels end; UTF-16 offsets.
 */
export function flatNotes(text: string, pages: readonly number[], labels: readonly number[]): number[] {
  const found: number[] = []
  let expected = 1
  let start = 0
  let label = 0
  const ends = [...labels].sort((a, b) => a - b)
  for (const end of pages) {
    while ((ends[label] ?? Number.POSITIVE_INFINITY) <= end) label += 1
    const floor = Math.max(start, ends[label - 1] ?? 0)
    const notes = notesOfPage(text.slice(start, end), floor - start, expected)
    append(
      found,
      notes.map(at => start + at),
    )
    expected += notes.length
    start = end
  }
  return found
}

/** The last row of numbers that counts on, behind `floor` and behind the marks of all of them. */
function notesOfPage(page: string, floor: number, expected: number): number[] {
  const opens = [...page.matchAll(OPENS)].filter(({ index }) => index >= floor)
  const marks = new Map<number, number>()
  for (const { number, start, weight } of markCandidates(page))
    if (weight >= CLEAR && !marks.has(number)) marks.set(number, start)
  const notes: number[] = []
  const first = opens.findLastIndex(({ groups }) => Number(groups?.['number']) === expected)
  const from = opens[first]?.index ?? Number.POSITIVE_INFINITY
  for (const { index, groups } of first < 0 ? [] : opens.slice(first)) {
    const number = Number(groups?.['number'])
    if (number === expected + notes.length && (marks.get(number) ?? from) < from) notes.push(index)
  }
  const ends = [...notes.slice(1), page.length]
  return notes.every((at, index) => (ends[index] ?? page.length) - at <= LONGEST) ? notes : []
}

/** A mark in the running text; offsets are UTF-16. */
export interface FootnoteMark {
  readonly mark: string
  readonly start: number
  readonly end: number
}

const CANDIDATE = /(?<before>\p{L}|[.,;:!?”’"')\]])(?<mark>\d{1,3})(?![\p{L}\d%]|[.,:]\d)/gu
const NUMBER_WORD = /(?:\bnrs?|\bart|\bp|\bblz|\bpar|\bhfst|\bstb|\bstcrt|’|')[.]?$/iu

/**
 * Footnote marks that stick to the word before them. Marks count up, so a digit is one only where it is the number that
 * comes next; one that has no note must also follow punctuation, which `Normandie4` does not.
 */
export function findFootnoteMarks(text: string, known: ReadonlySet<string>, end: number): FootnoteMark[] {
  const marks: FootnoteMark[] = []
  let expected = 1
  for (const match of text.slice(0, end).matchAll(CANDIDATE)) {
    const mark = match.groups?.['mark'] ?? ''
    const before = match.groups?.['before'] ?? ''
    const start = match.index + before.length
    if (Number(mark) !== expected || NUMBER_WORD.test(text.slice(Math.max(0, start - 8), start))) continue
    if (!known.has(mark) && (known.size === 0 || /\p{L}/u.test(before))) continue
    marks.push({ mark, start, end: start + mark.length })
    expected += 1
  }
  return marks
}

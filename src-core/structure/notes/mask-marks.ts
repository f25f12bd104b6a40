import type { TextRange } from '../../document/model'

/** What stands in a mark's place: white space to every rule, and in no text a space that somebody typed. */
const MASK = '\uFEFF'

/**
 * A text in which footnote marks read as white space, so that `Vraag 5¹` is question 5; every offset stays. `marks` are
 * UTF-16 ranges.
 */
export function maskMarks(text: string, marks: readonly TextRange[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue
    parts.push(text.slice(from, start), MASK.repeat(end - start))
    from = end
  }
  return [...parts, text.slice(from)].join('')
}

/** Words of a masked text as they are told: nothing is left of its marks. */
export function withoutMasks(words: string): string {
  return words.replaceAll(MASK, '').trim()
}

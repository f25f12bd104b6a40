import type { Suggested } from '../../src-core/contract/suggesting'

/** A stretch of a suggestion’s words. */
export interface Stretch {
  readonly text: string
  readonly isFound: boolean
  /** Where it begins, in UTF-16 units. */
  readonly at: number
}

/** The words of a suggestion, cut where the words that it was found by begin and end; places over another are one. */
export function cutAt({ words, places }: Pick<Suggested, 'words' | 'places'>): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const add = (end: number, isFound: boolean) => {
    if (end > at) stretches.push({ text: words.slice(at, end), isFound, at })
    at = Math.max(at, end)
  }
  for (const { start, end } of places) {
    add(start, false)
    add(end, true)
  }
  add(words.length, false)
  return stretches
}

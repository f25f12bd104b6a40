import { firstIndex } from './first-index'

/** Counts code points: answers how many stand before a UTF-16 offset, for many offsets of one text. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) pairs.push(++at)
  }
  return offset => offset - firstIndex(pairs, pair => pair >= offset)
}

import type { TextLine } from './page/text-lines'

/** Lines of text with others put in: those at an index before the line there, those at the number of lines behind all. */
export function putBefore(
  text: readonly TextLine[],
  others: ReadonlyMap<number, readonly TextLine[]>,
): TextLine[] {
  return [...text, null].flatMap((line, index) => [...(others.get(index) ?? []), ...(line ? [line] : [])])
}

import type { ReadLine } from './read-pictures'

/** How high a line's small letters are, in pixels, 1 at least. */
export function smallHeight({
  rowAttributes: { rowHeight, ascenders, descenders },
}: Pick<ReadLine, 'rowAttributes'>): number {
  return Math.max(1, rowHeight - ascenders - descenders)
}

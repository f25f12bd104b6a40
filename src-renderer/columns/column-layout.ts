import type { Preferences } from '../../src-core/contract/state'

/** How a paper with questions and answers shows: as it runs, side by side, or below each other for want of room. */
export type ColumnLayout = 'running' | 'beside' | 'below'

/** The least room for two columns, in CSS pixels, and as a multiple of the text's size. */
const LEAST = 640
const LEAST_OF_SIZE = 35
/** What margins and the room between the columns take, in CSS pixels. */
const AROUND = 190
/** About as wide as a letter is, as a part of the text's size. */
const LETTER = 0.45
/** How many letters stand on a line at most, by the measure that was chosen. */
const MOST_LETTERS = { narrow: 60, normal: 71, wide: 82 } as const
/** About which part of a row's letters stands at its longer side. */
const LONGER_SIDE = 0.72

/** Whether a pane has room for two columns of text that can be read; its width in CSS pixels. */
export function hasRoom(width: number, textSize: number): boolean {
  return width >= Math.max(LEAST, LEAST_OF_SIZE * textSize)
}

/** How many letters of a row there are to a line of its height, which is that of its longer side: what heights are guessed from. */
export function lettersOfRow(
  width: number,
  { textSize, measure }: Pick<Preferences, 'textSize' | 'measure'>,
): number {
  const fitting = (width - AROUND) / 2 / (LETTER * textSize)
  return Math.round(Math.min(MOST_LETTERS[measure], fitting) / LONGER_SIDE)
}

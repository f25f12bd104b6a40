import { shorten } from '../../basics/shorten'

/** Longer titles, in UTF-16 units, are cut. */
const LONGEST_TITLE = 240

/** A title on one line, without the space before a comma, and the stroke at the end, that a layout leaves behind. */
export function oneLine(text: string): string {
  return shorten(
    text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;])| \/ ?$/g, '')
      .trim(),
    LONGEST_TITLE,
  )
}

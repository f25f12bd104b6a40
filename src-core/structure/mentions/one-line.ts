import { shorten } from '../../basics/shorten'
import { MONTHS } from '../../vocabulary/languages'

/** Longer titles, in UTF-16 units, are cut. */
const LONGEST_TITLE = 240

/** Between a month and the year that a layout glued to it: `18 november2024`. */
const GLUED_YEAR = new RegExp(String.raw`(?<=\d (?:${MONTHS.join('|')}))(?=(?:19|20)\d{2}(?!\d))`, 'giu')

/** A title on one line, without the space before a comma, the stroke at the end and years glued to months that a layout leaves behind. */
export function oneLine(text: string): string {
  return shorten(
    text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;])| \/ ?$/g, '')
      .replace(GLUED_YEAR, ' ')
      .trim(),
    LONGEST_TITLE,
  )
}

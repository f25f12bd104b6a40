import { anyLanguage } from '../../vocabulary/languages'
import type { PaperLine } from './paper-line'

/** Lines of a letter that hold all there is of what they say: whom it greets, and how it closes. */
const WHOLE = new RegExp(
  String.raw`^(?:(?:${anyLanguage(({ letters }) => letters?.salutation)})\b[^.?!,:—]{0,80}[,:]?|(?:${anyLanguage(({ letters }) => letters?.formula)}),?)$`,
  'u',
)
/** A field of a letterhead without a colon: `Datum 7 mei 2024`, `Betreft Voortgang`. */
const FIELD = new RegExp(
  String.raw`^(?=\p{Lu})(?:${anyLanguage(({ letters }) => letters?.reference)}|${anyLanguage(({ letters }) => letters?.subject)}|${anyLanguage(({ facts }) => facts?.dated)})\s+[\p{Lu}\d]`,
  'iu',
)
/** Whose letter begins within a paper, below who signed the one before. */
const LETTER = new RegExp(
  `^(?:${anyLanguage(({ letters }) => letters?.withinHeading)}) \\p{Lu}[^\\p{Ll}]*$`,
  'u',
)
/** Longer lines, in UTF-16 units, are no field. */
const LONGEST = 120

/** Whether a new paragraph begins with a line because it, or the last, is one that letters have by itself. */
export function partsLetter(last: PaperLine, line: PaperLine): boolean {
  return (
    (LETTER.test(line.text) && /\p{Ll}/u.test(last.text)) ||
    WHOLE.test(line.text.trim()) ||
    (WHOLE.test(last.text.trim()) && /^[\p{Lu}\d]/u.test(line.text)) ||
    (line.text.length <= LONGEST && /^\p{Lu}/u.test(line.text) && FIELD.test(line.text))
  )
}

/** Where and when a letter was written: `Den Haag, 22 mei 2012`. */
const PLACE_AND_DAY = new RegExp(
  String.raw`^[\p{Lu}’'][\p{L}’' -]{2,30}(?:, (?:(?:${anyLanguage(({ dates }) => dates?.beforeDay)}) )?|(?<=\p{Ll}) (?:${anyLanguage(({ dates }) => dates?.behindPlace)}) )\d{1,2}(?:\.|${anyLanguage(({ dates }) => dates?.ordinalEnding)})? (?:(?:${anyLanguage(({ dates }) => dates?.beforeMonth)})\s*)?\p{L}{3,12} (?:(?:${anyLanguage(({ dates }) => dates?.beforeYear)}) )?[12]\d{3}$`,
  'u',
)

/** Whether a line says where and when a letter was written. Hardly any ends with a digit, as a year does: the rest are not read. */
export function isPlaceAndDay(text: string): boolean {
  return '0123456789'.includes(text.at(-1) ?? ' ') && PLACE_AND_DAY.test(text)
}

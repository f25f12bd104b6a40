import { anyLanguage, MONTHS } from '../../vocabulary/languages'

const WRITTEN = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:\.|${anyLanguage(({ dates }) => dates?.ordinalDay)})?\s*(?:(?:${anyLanguage(({ dates }) => dates?.beforeMonth)})\s*)?(?<month>${MONTHS.join('|')}),?\s*(?:(?:${anyLanguage(({ dates }) => dates?.beforeYear)})\s+)?(?<year>[12]\d{3})(?!\d)`,
  'giu',
)
/** As they are written in America and in Canada: `May 29, 2023`. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?<month>${MONTHS.join('|')}) (?<day>\d{1,2})(?:${anyLanguage(({ dates }) => dates?.ordinalDay)})?, (?<year>[12]\d{3})(?!\d)`,
  'giu',
)
const IN_DIGITS = /\b(?<day>\d{1,2})[.-](?<month>\d{1,2})[.-](?<year>[12]\d{3})\b/g
/** ISO 8601, and no part of an address, of another number or of what a machine logged. */
const YEAR_FIRST =
  /(?<![\p{L}\d/.-])(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?![\p{L}\d/-]|\s\d{1,2}:\d{2})/gu

/** A date and where it is written, in UTF-16 units. */
export interface PlacedDate {
  /** ISO 8601. */
  readonly date: string
  readonly start: number
  readonly end: number
}

/** Dates in a text as ISO 8601, those written out before those in digits, each in the order of the text. */
export function findDates(text: string): string[] {
  return placedDates(text).map(({ date }) => date)
}

const WITH_STROKES = /\b(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>[12]\d{3})\b/

/** The day in words that say they give one, where strokes make it up too: `12/11/2024`; ISO 8601, null where there is none. */
export function statedDay(words: string): string | null {
  const strokes = WITH_STROKES.exec(words)
  return findDates(words)[0] ?? (strokes && placed(strokes, Number(strokes.groups?.['month'])))?.date ?? null
}

/** As `findDates`, with their places. */
export function placedDates(text: string): PlacedDate[] {
  const written = [...text.matchAll(WRITTEN), ...text.matchAll(MONTH_FIRST)].map(found => {
    const name = found.groups?.['month']?.toLowerCase() ?? ''
    return placed(found, MONTHS.findIndex(names => names.split('|').includes(name)) + 1)
  })
  const digits = [...text.matchAll(IN_DIGITS), ...text.matchAll(YEAR_FIRST)].map(found =>
    placed(found, Number(found.groups?.['month'])),
  )
  return [...written, ...digits].filter(date => date !== null)
}

/** Null where there is no such day. */
function placed({ groups, index, 0: { length } }: RegExpExecArray, month: number): PlacedDate | null {
  const day = Number(groups?.['day'])
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = `${groups?.['year']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { date, start: index, end: index + length }
}

export const MONTHS: readonly string[] = [
  'januari|january|januar',
  'februari|february|februar',
  'maart|march|märz',
  'april',
  'mei|may|mai',
  'juni|june',
  'juli|july',
  'augustus|august',
  'september',
  'oktober|october',
  'november',
  'december|dezember',
]
const WRITTEN = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTHS.join('|')}),?\s+(?<year>[12]\d{3})(?!\d)`,
  'giu',
)
const IN_DIGITS = /\b(?<day>\d{1,2})[.-](?<month>\d{1,2})[.-](?<year>[12]\d{3})\b/g

/** Dates in a text as ISO 8601, those written out before those in digits, each in the order of the text. */
export function findDates(text: string): string[] {
  const written = [...text.matchAll(WRITTEN)].map(({ groups }) => {
    const name = groups?.['month']?.toLowerCase() ?? ''
    return iso(groups, MONTHS.findIndex(names => names.split('|').includes(name)) + 1)
  })
  const digits = [...text.matchAll(IN_DIGITS)].map(({ groups }) => iso(groups, Number(groups?.['month'])))
  return [...written, ...digits].filter(date => date !== null)
}

/** Null where there is no such day. */
function iso(groups: Record<string, string> | undefined, month: number): string | null {
  const day = Number(groups?.['day'])
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${groups?.['year']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

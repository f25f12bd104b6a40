/** Two years as they are written, a number, and the item of a sitting: `20242025-507`, `2021-22-40-3`. */
const WRITTEN = /^(?<first>\d{4})-?(?<last>\d{4}|\d{2})-(?<rest>\d{1,5}(?:-\d{1,5})?)$/

/** A number in a session in its normal form, both years in full: `2024-2025-507`; what is no such number as it was. */
export function numberInSession(written: string): string {
  const { first = '', last = '', rest } = WRITTEN.exec(written)?.groups ?? {}
  if (rest === undefined) return written
  // The year behind `1999` is written `00` or `2000`.
  const century = Number(first.slice(0, 2)) + (last < first.slice(2) ? 1 : 0)
  return `${first}-${last.length === 2 ? `${century}${last}` : last}-${rest}`
}

/** A parliamentary year by the years in which it begins and ends. */
export interface SessionYear {
  readonly from: number
  readonly to: number
}

/** Since this year the session opens on the third Tuesday of September. */
const FIRST = 1887

/** A written parliamentary year: `2021–2022`, `2021/22`, `20212022`; null for years that do not follow one another. */
export function readSessionYear(first: string, second: string): SessionYear | null {
  const from = Number(first)
  const to = from + 1
  return String(to).endsWith(second.padStart(2, '0')) && second.length >= 2 ? { from, to } : null
}

/** The parliamentary year a day is in, which begins on Prinsjesdag; null for what is no ISO 8601 date or is before 1887. */
export function sessionYearOf(date: string): SessionYear | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const from = Number(year)
  if (year === '' || from <= FIRST) return null
  const isOpen = Number(month) > 9 || (Number(month) === 9 && Number(day) >= prinsjesdag(from))
  return isOpen ? { from, to: from + 1 } : { from: from - 1, to: from }
}

/** As lawyers write it: `2021/22`, and in full over the turn of a century: `1999/2000`. */
export function writeSessionYear({ from, to }: SessionYear): string {
  return to % 100 === 0 ? `${from}/${to}` : `${from}/${String(to % 100).padStart(2, '0')}`
}

/** The day of September on which the session opens: its third Tuesday. */
function prinsjesdag(year: number): number {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  return 15 + ((2 - first + 7) % 7)
}

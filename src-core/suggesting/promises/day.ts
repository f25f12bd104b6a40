/** A calendar day by its year, its month from 1 and its day from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A day from ISO 8601; null for what is none. */
export function readDay(date: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '')
  if (!found) return null
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return isoDay(day) === found[0] ? day : null
}

/** A day as ISO 8601; months and days beyond their end count on, as 31 April does. */
export function isoDay({ year, month, day }: Day): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): Day {
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

/** Days later; none of it looks at a clock or a time zone. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Months later; a day that the month does not have becomes its last. */
export function monthsAfter({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months
  const last = endOfMonth(Math.floor(index / 12), (index % 12) + 1)
  return { ...last, day: Math.min(day, last.day) }
}

/** Days from Monday, which is 0. */
export function weekday({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

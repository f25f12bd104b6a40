import { readSessionYear, type SessionYear } from './session-year'

/** What the number of a debate says: the session, the meeting, and the item in it. */
export interface ProceedingsNumber {
  readonly years: SessionYear
  /** Absent where a debate is filed by its first page and its last. */
  readonly meeting?: string | undefined
  readonly item?: string | undefined
}

/** From this day the proceedings are cited by items, before by pages alone. */
const FIRST_ITEMS = '2011-01-01'
/** Debates of sessions that began before this year may be filed by pages. */
const FIRST_MEETINGS = 2010
/** No session has had more meetings, and none has had fewer pages to a meeting. */
const [MOST_MEETINGS, FEWEST_PAGES] = [150, 10]

/** Reads a number such as `2010-2011-36-5`; `date` is the day of the debate, ISO 8601. Null for what is no such number. */
export function readProceedings(value: string, date: string | null): ProceedingsNumber | null {
  const match = /^(\d{4})-?(\d{4}|\d{2})-(\d{1,5})(?:-(\d{1,5}))?$/.exec(value)
  const years = match && readSessionYear(match[1] ?? '', match[2] ?? '')
  if (!match || !years) return null
  const [, , , meeting, second] = match
  if (hasItems(date, years)) return { years, meeting, item: second }
  const isPage =
    Number(meeting) > MOST_MEETINGS ||
    (years.from < FIRST_MEETINGS && second !== undefined && Number(second) < Number(meeting) * FEWEST_PAGES)
  return { years, ...(!isPage && { meeting }) }
}

/** Whether the third number is an item's: before 2011 it is that of a page. In the session between, only the day tells. */
export function hasItems(date: string | null, { from }: SessionYear): boolean {
  return date === null ? from >= 2011 : date >= FIRST_ITEMS
}

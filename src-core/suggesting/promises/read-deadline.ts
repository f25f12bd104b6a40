import { ownValue } from '../../basics/own-value'
import { everyLanguage, LANGUAGES, MONTHS, NUMBER_WORDS } from '../../vocabulary/languages'
import type { DeadlineWords } from '../../vocabulary/shape/suggestion-words'
import { type Day, daysAfter, endOfMonth, isoDay, monthsAfter, readDay, weekday } from './day'

/** By when something is promised. */
export interface Deadline {
  /** Where it is written, in UTF-16 units of what was read. */
  readonly start: number
  readonly end: number
  /** The latest day that is meant, ISO 8601; null where the words name none, or the paper has no date to count from. */
  readonly until: string | null
  /** Whether the day is a reading of words that name none by itself, such as a recess or a season. */
  readonly isAbout: boolean
}

type Found = RegExpExecArray

/** How a way of telling a day is found, and what it comes to on the day a paper is of; null where it needs that day. */
interface Reading {
  readonly pattern: RegExp
  readonly until: (found: Found, today: Day | null) => { day: Day; isAbout?: true } | null
}

/**
 * The deadline that a sentence gives, counted from the day of its paper (ISO 8601, null where it is not known): the first
 * that names a day that is not over, else the first that names none. Null where there is none.
 */
export function readDeadline(sentence: string, date: string | null, language: string): Deadline | null {
  const today = readDay(date)
  const readings = readingsOf(language)
  let undated: Deadline | null = null
  for (const { pattern, until } of readings) {
    for (const found of sentence.matchAll(pattern)) {
      const meant = until(found, today)
      const place = { start: found.index, end: found.index + found[0].length }
      if (!meant) undated ??= { ...place, until: null, isAbout: true }
      else if (!today || isoDay(meant.day) >= isoDay(today))
        return { ...place, until: isoDay(meant.day), isAbout: meant.isAbout ?? false }
    }
  }
  return undated
}

const known = new Map<string, readonly Reading[]>()

function readingsOf(language: string): readonly Reading[] {
  const short = language.slice(0, 2)
  const before = known.get(short)
  if (before) return before
  const words = Object.entries(LANGUAGES).find(([name]) => name === short)?.[1].deadlines
  const made = words ? makeReadings(words) : everyLanguage(({ deadlines }) => deadlines).flatMap(makeReadings)
  known.set(short, made)
  return made
}

/** Never found. */
const NONE = '(?!)'
const COUNT = [String.raw`\d{1,3}`, 'an?', ...NUMBER_WORDS.keys()].join('|')
const YEAR = String.raw`(?<year>20\d\d)`
const MONTH = `(?<month>${MONTHS.join('|')})`

function makeReadings(words: DeadlineWords): Reading[] {
  const pattern = (source: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu')
  const before = `(?:(?:${words.before ?? NONE}) )`
  const part = `(?:(?<begin>${words.begin ?? NONE})|(?<middle>${words.middle ?? NONE})|(?<end>${words.end ?? NONE}))`
  const of = `(?: (?:${words.of ?? NONE}))?`
  const year = `(?:${YEAR}|(?<thisYear>${words.thisYear ?? NONE}|${words.theYear ?? NONE})|(?<nextYear>${words.nextYear ?? NONE}))`
  const half = words.half ?? NONE
  const quarter = words.quarter ?? NONE
  return [
    {
      pattern: pattern(
        String.raw`${before}?(?<day>\d{1,2})(?:e|th|st|nd|rd)?(?: of)? ${MONTH}(?:,? ${YEAR})?`,
      ),
      until: (found, today) => dayOf(found, today),
    },
    {
      pattern: pattern(`${before}?(?:in )?(?:het |the )?(?:${quarter})(?:${of} ${year})?`),
      until: (found, today) => endOfPart(found, today, 3, place(words, found, 'quarter', 'shortQuarter')),
    },
    {
      pattern: pattern(`${before}?(?:in )?(?:de |the )?(?:${half})(?:${of} ${year})?`),
      until: (found, today) => endOfPart(found, today, 6, place(words, found, 'half')),
    },
    {
      pattern: pattern(`${before}?(?:${part}${of} )?${MONTH}(?: ${YEAR})?`),
      until: (found, today) => inMonth(found, today),
    },
    {
      pattern: pattern(`${before}?${part}${of} ${year}`),
      until: (found, today) => inYear(found, today),
    },
    {
      pattern: pattern(`(?:${words.within ?? NONE}) (?<count>${COUNT}) (?<unit>${unitsOf(words).join('|')})`),
      until: (found, today) => after(words, found, today),
    },
    season(pattern(`${before}?(?:${words.summerRecess ?? NONE})(?:${of} ${YEAR})?`), { month: 7, day: 1 }),
    season(pattern(`${before}?(?:${words.christmasRecess ?? NONE})(?:${of} ${YEAR})?`), {
      month: 12,
      day: 18,
    }),
    season(pattern(`${before}?(?:${words.spring ?? NONE})(?:${of} ${YEAR})?`), { month: 6, day: 20 }),
    season(pattern(`${before}?(?:${words.summer ?? NONE})(?:${of} ${YEAR})?`), { month: 9, day: 22 }),
    season(pattern(`${before}?(?:${words.autumn ?? NONE})(?:${of} ${YEAR})?`), { month: 12, day: 20 }),
    season(pattern(`${before}?(?:${words.winter ?? NONE})(?:${of} ${YEAR})?`), { month: 3, day: 20 }),
    counted(pattern(words.thisWeek ?? NONE), today => daysAfter(today, 6 - weekday(today))),
    counted(pattern(words.nextWeek ?? NONE), today => daysAfter(today, 13 - weekday(today))),
    counted(pattern(words.thisMonth ?? NONE), ({ year, month }) => endOfMonth(year, month)),
    counted(pattern(words.nextMonth ?? NONE), today => {
      const { year, month } = monthsAfter({ ...today, day: 1 }, 1)
      return endOfMonth(year, month)
    }),
    counted(pattern(`${before}?(?:${words.thisYear ?? NONE})`), ({ year }) => endOfMonth(year, 12)),
    counted(pattern(`${before}?(?:${words.nextYear ?? NONE})`), ({ year }) => endOfMonth(year + 1, 12)),
    {
      pattern: pattern(`(?:${words.before ?? NONE}|in) ${YEAR}`),
      until: found => ({ day: endOfMonth(Number(found.groups?.['year']), 12) }),
    },
    { pattern: pattern(words.undated ?? NONE), until: () => null },
  ]
}

function counted(pattern: RegExp, until: (today: Day) => Day): Reading {
  return { pattern, until: (_, today) => today && { day: until(today) } }
}

/** The next time that a day of the year comes, or that of a year that is named: a reading, since no calendar has such words. */
function season(pattern: RegExp, end: { readonly month: number; readonly day: number }): Reading {
  return {
    pattern,
    until: (found, today) => {
      const year = yearOf(found) ?? (today && nextYearOf(today, end.month, end.day))
      return year === null ? null : { day: { year, ...end }, isAbout: true }
    },
  }
}

/** A month named without a year is the next one to come, that of the paper itself included. */
function nextYearOf(today: Day, month: number, day: number): number {
  const isOver = month < today.month || (month === today.month && day < today.day)
  return isOver ? today.year + 1 : today.year
}

function yearOf({ groups }: Found): number | null {
  return groups?.['year'] === undefined ? null : Number(groups['year'])
}

function monthOf({ groups }: Found): number {
  const name = groups?.['month']?.toLowerCase() ?? ''
  return MONTHS.findIndex(names => names.split('|').includes(name)) + 1
}

function dayOf(found: Found, today: Day | null): { day: Day } | null {
  const month = monthOf(found)
  const day = Number(found.groups?.['day'])
  const year = yearOf(found) ?? (today && nextYearOf(today, month, day))
  if (year === null || day < 1 || day > endOfMonth(year, month).day) return null
  return { day: { year, month, day } }
}

function inMonth(found: Found, today: Day | null): { day: Day } | null {
  const month = monthOf(found)
  const year = yearOf(found) ?? (today && nextYearOf(today, month, 31))
  if (year === null) return null
  return { day: partOf(found, { year, month, day: 10 }, { year, month, day: 20 }, endOfMonth(year, month)) }
}

function inYear(found: Found, today: Day | null): { day: Day } | null {
  const year = namedYear(found, today)
  if (year === null) return null
  return { day: partOf(found, endOfMonth(year, 3), endOfMonth(year, 8), endOfMonth(year, 12)) }
}

function partOf({ groups }: Found, begin: Day, middle: Day, end: Day): Day {
  return groups?.['begin'] ? begin : groups?.['middle'] ? middle : end
}

/** The year that is named, or that of the paper or the one after it. */
function namedYear(found: Found, today: Day | null): number | null {
  const named = yearOf(found)
  if (named !== null || !today) return named
  return found.groups?.['nextYear'] ? today.year + 1 : today.year
}

/** The end of the part of a year so many months long; without a year, the next such part that is not over. */
function endOfPart(found: Found, today: Day | null, months: number, index: number): { day: Day } | null {
  const month = index * months
  const isNamed = ['year', 'thisYear', 'nextYear'].some(
    name => ownValue(found.groups ?? {}, name) !== undefined,
  )
  const year = isNamed ? namedYear(found, today) : today && nextYearOf(today, month, 31)
  return year === null || index < 1 ? null : { day: endOfMonth(year, month) }
}

function place({ ordinals = [] }: DeadlineWords, { groups }: Found, ...names: string[]): number {
  const said =
    names.map(name => ownValue(groups ?? {}, name)?.toLowerCase()).find(word => word !== undefined) ?? ''
  return Number(said) || ordinals.findIndex(alternatives => alternatives.split('|').includes(said)) + 1
}

function after(words: DeadlineWords, { groups }: Found, today: Day | null): { day: Day } | null {
  const said = groups?.['count']?.toLowerCase() ?? ''
  const count = Number(said) || (NUMBER_WORDS.get(said) ?? 1)
  const unit = groups?.['unit']?.toLowerCase() ?? ''
  const is = (names: string | undefined) => names?.split('|').includes(unit) ?? false
  if (!today) return null
  if (is(words.day)) return { day: daysAfter(today, count) }
  if (is(words.week)) return { day: daysAfter(today, 7 * count) }
  return { day: monthsAfter(today, is(words.month) ? count : 12 * count) }
}

function unitsOf({ day, week, month, year }: DeadlineWords): string[] {
  return [day, week, month, year].filter(names => names !== undefined)
}

import { anyLanguage } from '../../vocabulary/languages'
import { placedDates } from './find-dates'

/** A line with a date and no more words than these, in UTF-16 units, is there for its date: `Den Haag, 12 mei 2021`. */
const MOST_BESIDE = 60
/** How far into a paper, and in how long a line, in UTF-16 units, a date in running words may be its own. */
const TITLE_PAGE = 400
const LONGEST_LINE = 200
/** Where lines with more dates than these stand in a head, they are a list. */
const MOST_STANDING = 2
/** What makes a date that of something else, a law, a meeting or the questions, or the end of several days. */
const OF_ANOTHER = new RegExp(
  String.raw`(?:\b(?:${anyLanguage(({ dates }) => dates?.letterDay)})|\b(?:${anyLanguage(({ dates }) => dates?.sent)})|\b(?:${anyLanguage(({ papers }) => papers?.lawmaking)}) (?:${anyLanguage(({ dates }) => dates?.of)})|\d\s?(?:[-–/]|${anyLanguage(({ dates }) => dates?.several)})|\d\s)\s*$`,
  'iu',
)
/** A source and its day in brackets: `(De Golf, 4 maart 2024)`. */
const IN_BRACKETS = /\([^()]*[,;]\s*$/u
/** What is told in brackets is of another day: `(Zie vergadering van 31 januari 2024.)` */
const OPEN_BRACKET = /\([^()]*$/
/** A list of letters has their days behind who wrote them: `minister van Zeezaken, A.B. de Boer - 15 maart 2018`. */
const OF_A_LETTER = /\p{Lu}\.(?:\s?\p{Lu}\.)*\s(?:\p{Ll}+\s)*\p{Lu}[\p{L}’'-]+\s[-–]\s*$/u
/** What only a date behind it can follow at a line's end. */
const BEFORE = new RegExp(
  String.raw`(?:\b(?:${anyLanguage(({ dates }) => dates?.on)}|${anyLanguage(({ dates }) => dates?.until)})\s*(?:\p{L}+(?:${anyLanguage(({ dates }) => dates?.weekday)}),?\s*)?|\b(?:${anyLanguage(({ dates }) => dates?.letterDay)})\s*)$`,
  'iu',
)

/** Where a letter was written stands before such words: `Wien, am 16. November 2018`. */
const PLACED = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L}.’' -]{1,40}, (?:${anyLanguage(({ dates }) => dates?.beforeDay)}) $`,
  'u',
)

/** `vergadering van donderdag 2 april 2009`: a meeting or its report has its day behind such words. */
const HELD_ON = new RegExp(
  String.raw`(?:${anyLanguage(({ dates }) => dates?.held)})(?:\s+(?:${anyLanguage(({ papers }) => papers?.of)}) (?:${anyLanguage(({ papers }) => papers?.article)}) (?:${anyLanguage(({ papers }) => papers?.place)})\p{Ll}*(?: \p{L}[\p{L}’-]+)?)?\s+(?:${anyLanguage(({ dates }) => dates?.on)})\s*(?:\p{L}+(?:${anyLanguage(({ dates }) => dates?.weekday)}),?\s*)?$`,
  'iu',
)

/**
 * The day that a paper's head gives as its own, ISO 8601: that of a line which is there for its date, else one on the title
 * page; null where every date may be that of something it speaks of.
 */
export function ownDay(head: string): string | null {
  const own = placedDates(head)
    .filter(
      ({ start }) =>
        !OF_ANOTHER.test(before(head, start)) &&
        !OF_A_LETTER.test(before(head, start)) &&
        !IN_BRACKETS.test(before(head, start)),
    )
    .sort((one, other) => one.start - other.start)
  const standing = own.filter(({ start, end }) => isStanding(head, start, end))
  const isList = new Set(standing.map(({ date }) => date)).size > MOST_STANDING
  const [first] = standing
  const opens = first && !head.trimStart().slice(0, first.start).includes('\n')
  const inTitle = own.find(
    one =>
      one.start < TITLE_PAGE &&
      !standing.includes(one) &&
      ((HELD_ON.test(before(head, one.start)) && !OPEN_BRACKET.test(before(head, one.start))) ||
        (besides(head, one.start, one.end) <= LONGEST_LINE && !BEFORE.test(before(head, one.start)))),
  )
  return ((isList && !opens ? null : first) ?? inTitle)?.date ?? null
}

function isStanding(text: string, start: number, end: number): boolean {
  const words = before(text, start)
  return besides(text, start, end) <= MOST_BESIDE && (!BEFORE.test(words) || PLACED.test(words))
}

/** How long the line of a date is without it. */
function besides(text: string, start: number, end: number): number {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return start - from + (to < 0 ? text.length : to) - end
}

/** So many UTF-16 units before a date say whose it is. */
const BEFORE_DATE = 80

/** The words on the same line that a date follows. */
function before(text: string, start: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE_DATE), start)
}

import type { Block } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'
import { isMasthead } from './above-text'
import { placedDates } from './find-dates'
import { opensWithNumber } from './numbered-elsewhere'
import { isPublisher, isSitting } from './opening-subject'

/** A paper's words and blocks, as its head is read. */
interface Headed {
  readonly masked: string
  readonly blocks: readonly Block[]
}

/** `Diari de Sessions 45`: of which series a report is, and its number there. */
const SERIES = new RegExp(
  String.raw`^(?:${anyLanguage(({ debates }) => debates?.series)})[\s,:–-]*(?:\p{L}{1,2}[.°]? ?)?[\d/.]*$`,
  'iu',
)

/** Whether a title only names the series that a report of debates is in. */
export function isSeries(title: string): boolean {
  return SERIES.test(title.trim())
}

/** How many blocks of a head may say only who publishes a paper and when. */
const OPENING = 8

/**
 * The title of a report of a whole sitting: the chamber, and the series where that stands below it, or which sitting it is. Null where it does not
 * open so, or where a single heading says what the sitting was about.
 */
export function titleOfReport({ masked, blocks }: Headed): string | null {
  const words = ({ start, end }: Block) => masked.slice(start, end).replace(/\s+/g, ' ').trim()
  const opening = blocks.slice(0, OPENING)
  const title = opening.find(({ kind }) => kind === 'title')
  const sitting = title ? undefined : opening.map(words).find(saysSitting)
  const chamber = title ?? (sitting && opening.find(block => isPublisher(words(block))))
  if (!chamber || !isPublisher(words(chamber))) return null
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(words)
  const subjects = headings.filter(heading => !isSeries(heading) && !isSitting(heading))
  if (subjects.length < 2) return null
  const series = headings.find(isSeries)
  const name = asName(words(chamber))
  if (!series && sitting)
    return `${name}: ${sitting.charAt(0).toLowerCase()}${sitting.slice(1).split(',')[0]}`
  return series ? `${name}: ${/\p{Ll}/u.test(series) ? series : series.toLowerCase()}` : name
}

/**
 * What the heads of the pages call a paper, behind what its own head does: `QUESTION PAPER: NATIONAL ASSEMBLY NO 20`, where
 * `QUESTION PAPER` is printed above. Null where they do not.
 */
export function titleOfPages({ masked, blocks }: Headed, furniture: readonly string[]): string | null {
  const opening = blocks
    .slice(0, OPENING)
    .map(({ start, end }) => masked.slice(start, Math.min(end, start + LONGEST)).trim())
  const found = furniture.find(line => {
    const called = /^(?<called>\p{Lu}[^:\d]{6,80}): \p{L}/u.exec(line.trim())?.groups?.['called']
    return called !== undefined && line.length < LONGEST && opening.some(words => words.endsWith(called))
  })
  if (!found) return null
  const [called = '', ...rest] = found.trim().split(': ')
  return `${called.charAt(0)}${called.slice(1).toLowerCase()}: ${asName(rest.join(': '))}`
}

/** A name in capitals as it is written: `NATIONAL COUNCIL OF PROVINCES` is National Council of Provinces. */
function asName(printed: string): string {
  if (/\p{Ll}{2}/u.test(printed)) return printed
  return printed
    .toLowerCase()
    .replace(/\p{L}+/gu, word => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
}

/** Words in lower case within the name of a chamber. */
const SMALL = new RegExp(
  `^(?:${anyLanguage(({ papers }) => papers?.of)}|${anyLanguage(({ papers }) => papers?.article)})$`,
  'u',
)

/** Longer lines, in UTF-16 units, are no titles. */
const LONGEST = 200

/** The first line of a paper that greets nobody, and says more than who publishes it and when. */
export function openingLine(head: string): string {
  const lines = head
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const [first = ''] = lines
  const says = (line: string) =>
    !SALUTATION.test(line) &&
    !ASIDES.test(line) &&
    !FIELD.test(line) &&
    !isMasthead(line) &&
    !isPublisher(line) &&
    !isDay(line) &&
    !opensWithNumber(line)
  return lines.slice(0, OPENING).find(says) ?? lines.find(line => !SALUTATION.test(line)) ?? first
}

/** A line with a date and no more words than these, in UTF-16 units, says only a day: `TUESDAY, 13 JUNE 2023`. */
const MOST_BESIDE = 14

/** Whether a line says which sitting it is, in running letters and not only by its day. */
function saysSitting(line: string): boolean {
  return isSitting(line) && !isDay(line) && /\p{Ll}{2}/u.test(line)
}

function isDay(line: string): boolean {
  const [date] = placedDates(line)
  return date !== undefined && line.length - (date.end - date.start) <= MOST_BESIDE
}

const SALUTATION = new RegExp(String.raw`^\s*(?:${anyLanguage(({ letters }) => letters?.salutation)})`, 'i')
/** A field of a letterhead with what it holds: `Kenmerk: 1234`. */
const FIELD = new RegExp(String.raw`^(?:${anyLanguage(({ heads }) => heads?.field)})\s*:`, 'iu')
/** What a publisher adds to a paper, `[House Hearing, 118th Congress]`, and lines that are only ruled. */
const ASIDES = /^(?:(?:\[[^\]]*\]\s*)+|[_=—–\s-]+)$/

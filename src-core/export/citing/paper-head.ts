import type { StructuredDocument } from '../../document/model'
import { findDates } from '../../structure/mentions/find-dates'
import { readSessionYear, type SessionYear, sessionYearOf } from './session-year'

/** What the head of a paper and the edges of its pages say that a citation needs. */
export interface PaperHead {
  /** The lines of its head. */
  readonly lines: readonly string[]
  /** What is printed at the edges of its pages, each line once. */
  readonly edges: readonly string[]
  readonly chamber: 'I' | 'II' | 'I/II' | undefined
  /** As it says, else by its date. */
  readonly years: SessionYear | null
  /** Of the proceedings: what stands at the foot of their pages. */
  readonly meeting: {
    readonly chamber: 'I' | 'II'
    readonly number: string
    readonly item: string | undefined
  } | null
  /** The number of questions with their answers in the appendix of the proceedings. */
  readonly appendix: string | undefined
}

/** How much of a paper is its head, in UTF-16 units, and how many lines at most. */
const HEAD = 2500
const LINES = 40
/** How many lines of the edges are looked at: those of a paper return. */
const EDGES = 200

const PRINTED =
  /(?:^|^[^,]{0,60}\d{4} ?)(?<chamber>Tweede|Eerste) Kamer, vergaderjaar (?<from>\d{4})\s?[–-]\s?(?<to>\d{2,4})\b/i
/** A table of the paper’s facts, as the publisher’s site shows it. */
const REGISTERED =
  /(?:^|\s)(?<chamber>Tweede|Eerste) Kamer der Staten-Generaal (?<from>\d{4})-(?<to>\d{4}) (?:\d{5}|[CLXVI]{2,12})\b/
const OF_A_CHAMBER = /^(?<chamber>Tweede|Eerste) Kamer der Staten-Generaal(?: ?[12])?$/i
/** The line before a Chamber to which a letter is addressed. */
const ADDRESSED = /\b(?:van|aan) de$/i
/** As the publisher files it; what reads PDF files may lose its hyphens. */
const FILED = /^(?:ah|h|kv)[- ](?<chamber>tk|ek)[- ]20\d{2}/
const OF_BOTH = /^Staten-Generaal ?1\/2\b/i
const YEARS =
  /^(?:(?:Staten-Generaal ?1\/2|(?:Tweede|Eerste) Kamer der Staten-Generaal(?: ?[12])?) )?[#*\s]*Vergaderjaar (?<from>\d{4})\s?[–-]\s?(?<to>\d{2,4})\b/i
const MEETING = /^(?<chamber>TK|EK) (?<number>\d{1,3}) \d{1,3}-(?:(?<item>\d{1,3})-)?\d{1,5}$/
const ADOPTED = /^(?:.{0,80}\s)?(?:Vastgesteld|Ontvangen|Voorgesteld) ?(?<date>\d{1,2}\s?\p{L}+\s?\d{4})/iu
const APPENDIX = /regering gegeven antwoorden[\s*#]+(?<number>\d{1,5})(?=\s*(?:\n|$))/i
const NOT_YET_PRINTED = /^AH (?<number>\d{1,5})$/

/** Reads the head and the edges of a paper. */
export function readHead({ text, furniture, meta }: StructuredDocument): PaperHead {
  const head = text.slice(0, HEAD)
  const lines = head.split('\n', LINES).map(line => line.replace(/\s+/g, ' ').trim())
  const edges = [...new Set(furniture.slice(0, EDGES).map(one => one.text.replace(/\s+/g, ' ').trim()))]
  const all = [...edges, ...lines]
  const adopted = lines.map(line => ADOPTED.exec(line)?.groups?.['date']).find(Boolean)
  const [day = meta.date] = adopted ? findDates(adopted) : []
  return {
    lines,
    edges,
    chamber: chamberOf(all),
    years: yearsOf(all) ?? (day ? sessionYearOf(day) : null),
    meeting: meetingOf(edges),
    appendix:
      APPENDIX.exec(head)?.groups?.['number'] ??
      lines
        .slice(0, 3)
        .map(line => NOT_YET_PRINTED.exec(line)?.groups?.['number'])
        .find(Boolean),
  }
}

function chamberOf(lines: readonly string[]): PaperHead['chamber'] {
  if (lines.some(line => OF_BOTH.test(line))) return 'I/II'
  const chamber = lines
    .map((line, index) => {
      const isAddressed = ADDRESSED.test(lines[index - 1] ?? '')
      const printed =
        PRINTED.exec(line) ??
        REGISTERED.exec(line) ??
        FILED.exec(line) ??
        (isAddressed ? null : OF_A_CHAMBER.exec(line))
      return printed?.groups?.['chamber']?.toLowerCase()
    })
    .find(Boolean)
  return chamber === undefined ? undefined : chamber === 'tweede' || chamber === 'tk' ? 'II' : 'I'
}

function yearsOf(lines: readonly string[]): SessionYear | null {
  for (const line of lines) {
    const { from, to } = (PRINTED.exec(line) ?? REGISTERED.exec(line) ?? YEARS.exec(line))?.groups ?? {}
    const years = from && to ? readSessionYear(from, to) : null
    if (years) return years
  }
  return null
}

function meetingOf(edges: readonly string[]): PaperHead['meeting'] {
  const found = edges.map(line => MEETING.exec(line)?.groups).find(Boolean)
  if (!found) return null
  return {
    chamber: found['chamber'] === 'TK' ? 'II' : 'I',
    number: found['number'] ?? '',
    item: found['item'],
  }
}

import type { Section, StructuredDocument, Turn } from '../document/model'
import { findIdentifiers } from './find-identifiers'

const MONTHS = [
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
const DATE = new RegExp(
  String.raw`\b(?<day>\d{1,2})\.?\s+(?<month>${MONTHS.join('|')})\s+(?<year>\d{4})\b`,
  'giu',
)

/** Dates written out in a text as ISO 8601, in the order of the text. */
export function findDates(text: string): string[] {
  return [...text.matchAll(DATE)].map(({ groups }) => {
    const name = groups?.['month']?.toLowerCase() ?? ''
    const month = MONTHS.findIndex(names => names.split('|').includes(name)) + 1
    return `${groups?.['year']}-${String(month).padStart(2, '0')}-${groups?.['day']?.padStart(2, '0')}`
  })
}

const COMMITTEE =
  /(?<name>vaste (?:kamer)?commissie voor (?:de )?[^,.\n]{3,90}?)(?= (?:hebben|heeft|bestond|had|is|een|over|van)\b|[,.\n])/iu
const SUBJECT =
  /(?:voor te leggen|voorgelegd|toegezonden) aan (?<who>de (?:minister|staatssecretaris)[^\n]{3,120}?) over (?:de |het |haar |zijn )?(?<what>[^\n]{5,400}?)\.(?:\s|$)/iu
const SENT = /\bDe op (?<date>\d{1,2} \p{L}+ \d{4}) toegezonden vragen/iu

/** How far into a paper its head is looked for, in UTF-16 units. */
const HEAD = 6000

/** Title, dates, committee, who asked and who answered, as far as the paper's head says. */
export function findMeta(
  text: string,
  firstHeading: string | null,
  sections: readonly Section[],
  turns: readonly Turn[],
): StructuredDocument['meta'] {
  const head = text.slice(0, HEAD)
  const subject = SUBJECT.exec(head)?.groups
  const what = subject?.['what']
  const who = subject?.['who']
  const sent = SENT.exec(head)?.groups?.['date']
  const isConsultation =
    turns.some(turn => turn.role === 'answer') && sections.some(section => section.party !== null)
  const title =
    firstHeading ??
    (what
      ? `${isConsultation ? 'Schriftelijk overleg over' : 'Vragen over'} ${withArticle(head, what)}`
      : firstLine(text))
  return {
    title,
    date: (what && findDates(what).at(-1)) ?? findDates(head)[0] ?? null,
    questionsDate: sent ? (findDates(sent)[0] ?? null) : null,
    committee: COMMITTEE.exec(head)?.groups?.['name'] ?? null,
    askedBy: [...new Set(sections.flatMap(({ party }) => (party ? [party] : [])))],
    answeredBy: who ? who.split(/ en (?=de )/).map(name => name.replace(/^de /, '')) : [],
    identifiers: uniqueIdentifiers(head.slice(0, 1500)),
  }
}

/** The subject with the article it has in the sentence. */
function withArticle(head: string, what: string): string {
  const article = /(?:de |het )$/i.exec(head.slice(0, head.indexOf(what)))?.[0] ?? ''
  return article.toLowerCase() + what
}

function firstLine(text: string): string {
  const line = /\S[^\n]*/.exec(text)?.[0] ?? ''
  return line.length <= 160 ? line : `${line.slice(0, 159).trimEnd()}…`
}

function uniqueIdentifiers(head: string): StructuredDocument['meta']['identifiers'] {
  const seen = new Set<string>()
  return findIdentifiers(head)
    .filter(({ kind, value }) => kind !== 'url' && !seen.has(kind + value) && seen.add(kind + value))
    .map(({ kind, value, text }) => ({ kind, value, text }))
}

import type { Block, DocumentKind } from '../../document/model'
import {
  anyLanguage,
  anyPattern,
  eachLanguage,
  everyLanguage,
  type LanguagePattern,
} from '../../vocabulary/languages'
import { readQuestionHead } from './question-head'
import { type Member, printMember, readMembers, withCapitals } from './read-members'
import { readMinisters } from './read-ministers'
import { signers } from './read-movers'
import { printSignature, readSignatures } from './read-signatures'

/** Who asked and who answered, as far as a paper's head and signatures say. */
export interface People {
  readonly asked: readonly Member[]
  readonly answered: readonly string[]
  /** Who an answer is of: whoever answers also on behalf of others, else all who signed; null where nobody is named. */
  readonly answerer: string | null
}

/** Where members ask, what they are called, and about what: `Vragen van de leden Jansen (ABC) en Kok over sluizen`. */
const ASKED = eachLanguage(({ people }) => people?.asked, 'gu')
/** And where they do not say about what. */
const ASKED_ONLY = eachLanguage(({ people }) => people?.askedOnly, 'u')
/** The sentence that says best who asked: one that names their party, else the first. */
export function findAsked(head: string): Record<string, string> | undefined {
  const all = [...ASKED.matchAll(head)].map(({ groups = {} }) => groups)
  return all.find(groups => groups['names']?.includes('(')) ?? all[0] ?? ASKED_ONLY.exec(head)?.groups
}

const MOVED = eachLanguage(({ people }) => people?.moved, 'u')
/** Who answered, in the sentence under the questions' title. */
export const ANSWERED = eachLanguage(({ people }) => people?.answered, 'u')
const EUROPEAN = eachLanguage(({ people }) => people?.inEurope, 'gu')

/** `Asked by Ann Name (Labour, Some Town)` and `Answered by`, as the British Houses print questions; joined lines go on. */
const BRITISH_ASKED = eachLanguage(({ people }) => people?.askedBy, 'u')
const BRITISH_ANSWERED = eachLanguage(({ people }) => people?.answeredBy, 'u')

/** Who stands behind such words, with the party where brackets or the line below say it. */
function british(pattern: LanguagePattern, text: string): string | undefined {
  const { who, party, below } = pattern.exec(text)?.groups ?? {}
  const of = party ?? below
  return who && (of ? `${who} (${of.trim()})` : who)
}

/** Reads the people of a paper; `head` is its beginning, `whom` what it says who was asked. */
export function findPeople(
  paper: { readonly text: string; readonly blocks: readonly Block[] },
  head: string,
  kind: DocumentKind,
  whom: string | undefined,
): People {
  const european = [...EUROPEAN.matchAll(paper.text.slice(0, HEAD))]
  const askedInEurope = european.find(({ groups }) => groups?.['asked'])?.groups?.['asked']
  const names =
    kind === 'motion' || (kind === 'other' && MOVED.test(head))
      ? movers(paper, head)
      : (findAsked(head)?.['names'] ??
        askedInEurope ??
        british(BRITISH_ASKED, head) ??
        readQuestionHead(head)?.asks ??
        sender(head) ??
        writer(paper.text, kind))
  return {
    asked: names === undefined ? [] : readMembers(names),
    ...answerers(paper, head, kind, whom, european),
  }
}

/** How far into a paper, in UTF-16 units, a question and its answer give their facts. */
const HEAD = 12_000

function movers({ text }: { readonly text: string }, head: string): string | undefined {
  const moved = MOVED.exec(head)?.groups?.['names']
  const signed = signers(text.slice(-2000))
  const named = signed?.includes('(') ? signed : ((moved && withCapitals(moved)) ?? signed)
  return named?.replace(/[.\s]+$/, '')
}

function answerers(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  head: string,
  kind: DocumentKind,
  whom: string | undefined,
  european: readonly RegExpMatchArray[],
): Omit<People, 'asked'> {
  const audit = LISTS.has(kind) ? AUDIT.exec(text.slice(0, AUDITED))?.groups : undefined
  const auditor = audit?.['who'] ?? audit?.['own']
  if (auditor) return mainly([auditor])
  const said = ANSWERED.exec(head)?.groups?.['who']
  if (said) return mainly(readMinisters(said))
  const commission = european.find(({ groups }) => groups?.['who'])?.groups?.['who']
  if (commission) return mainly([commission.replace(/\s+/g, ' ').trim()])
  const answering = british(BRITISH_ANSWERED, text.slice(0, HEAD))
  if (answering) return mainly([answering])
  const asked = readQuestionHead(head)?.asked
  if (asked) return mainly([asked])
  const { who, field = '' } = GOVERNMENTS.map(pattern => pattern.exec(head)?.groups).find(Boolean) ?? {}
  if (who) return mainly([withCapitals(who) + field])
  const signed = ANSWERS.has(kind) ? readSignatures(text, blocks).map(printSignature) : []
  if (signed.length > 0)
    return { answered: [...signed, ...onBehalf(head, signed)], answerer: signed.join('; ') }
  const board = kind === 'question-answers' ? longest([...COUNCIL.matchAll(text.slice(0, HEAD))]) : undefined
  const named = whom ?? (CONSULTED.has(kind) ? HAS_ANSWERED.exec(head)?.groups?.['who'] : undefined)
  return mainly(board ? [board] : named ? readMinisters(named) : [])
}

/** For whom else those who signed say that they answer: the first that a letter names. */
function onBehalf(head: string, signed: readonly string[]): string[] {
  const named = readMinisters(ON_BEHALF.exec(head)?.groups?.['who'] ?? '')
  const known = signed.map(office => office.toLowerCase())
  return named.filter(office => !known.some(one => one.includes(office.toLowerCase())))
}

/** Who has answered a committee, where the head does not say whom it asked: `Bij brief van … heeft de minister van … deze beantwoord.` */
const HAS_ANSWERED = eachLanguage(({ people }) => people?.hasAnswered, 'u')
const CONSULTED: ReadonlySet<DocumentKind> = new Set(['written-consultation', 'question-list'])

const ON_BEHALF = eachLanguage(({ people }) => people?.onBehalf, 'u')

/** The fullest of the names a board is called by. */
function longest(named: readonly RegExpMatchArray[]): string | undefined {
  const names = named.flatMap(({ groups }) => groups?.['who'] ?? [])
  return names.toSorted((one, other) => other.length - one.length)[0]
}

/** Those who answer, the first of them for the others too. */
function mainly(answered: readonly string[]): Omit<People, 'asked'> {
  return { answered, answerer: answered[0] ?? null }
}

/** A government answers a German or a Spanish parliament as one, or one of its ministries does. */
const GOVERNMENTS = everyLanguage(({ people }) => people?.government).map(source => new RegExp(source, 'u'))

/** The kinds of paper in which those who sign it answer. */
const ANSWERS: ReadonlySet<DocumentKind> = new Set([
  'question-answers',
  'question-list',
  'letter',
  'written-consultation',
])

/** Who answers a council of a town or a province: `Antwoorden van het college van burgemeester en wethouders`. */
const COUNCIL = eachLanguage(({ people }) => people?.council, 'gu')

/** A court of audit answers what is asked about its reports. */
const AUDIT = anyPattern(({ people }) => people?.audit, 'u')
/** How far into a paper, in UTF-16 units, its own head names it. */
const AUDITED = 2500
const LISTS: ReadonlySet<DocumentKind> = new Set(['question-list', 'question-answers'])

/** The line of a head that says who sends questions: `Van: mevrouw K. de Boer (ABC) en de heer P. Visser (XYZ)`. */
const SENDER = new RegExp(
  String.raw`^(?:${anyLanguage(({ people }) => people?.sender)})\s*:\s*(?<names>\S[^\n]{3,200})$`,
  'iu',
)

function sender(head: string): string | undefined {
  for (const line of head.split('\n')) {
    const names = SENDER.exec(line.trim())?.groups?.['names']
    if (names?.includes('(')) return names
  }
  const names = ASKS.exec(head)?.groups?.['names']?.trim()
  const party = PARTY.exec(head)?.groups?.['party']?.trim()
  if (!names || !party) return names
  return SEVERAL.test(names) ? `${names} (allen ${party})` : `${names} (${party})`
}

/** Who wrote to a council, or is written to by one, for a party: letters have no head that names those who ask. */
function writer(text: string, kind: DocumentKind): string | undefined {
  if (kind !== 'questions' && kind !== 'question-answers') return undefined
  const edges = `${text.slice(0, AUDITED)}\n${text.slice(-600)}`
  const found = WRITES.map(pattern => pattern.exec(edges)?.groups).find(Boolean)
  return found && `${found['names']?.trim()} (${found['party']})`
}

const WRITES = everyLanguage(({ people }) => people?.writes).map(source => new RegExp(source, 'u'))

/** A form may have who asks and their party on lines of their own: `Indiener: A. Jansen`, `Fractie: Lokaal Westhaven`. */
const ASKS = new RegExp(
  String.raw`(?:^|\n)\s*(?:${anyLanguage(({ people }) => people?.asks)})\s*:\s*(?<names>\p{Lu}[^\n:]{2,120})(?=\n|$)`,
  'iu',
)
const PARTY = new RegExp(
  String.raw`(?:^|\n)\s*(?:${anyLanguage(({ people }) => people?.partyField)})\s*:\s*(?<party>[^\n:()]{2,40})(?=\n|$)`,
  'iu',
)
const SEVERAL = new RegExp(String.raw`,|\s(?:${anyLanguage(({ people }) => people?.andWord)}|&)\s`)

/** Whether the head of a paper has a field for who asks. */
export function hasAskers(head: string): boolean {
  return ASKS.test(head)
}

/** Who asked, as the facts of a paper list them. */
export function printAsked({ asked }: People): string[] {
  return [...new Set(asked.map(printMember))]
}

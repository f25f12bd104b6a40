import type { Block, DocumentKind } from '../../document/model'
import { type Member, printMember, readMembers } from './read-members'
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
const ASKED =
  /\b(?:[Kk]amerv|[Ss]chriftelijke v|[Mm]ondelinge v|[Vv])ra(?:ag|gen) (?:van|gesteld door) (?<who>(?:het|de) (?:[Ll]id|[Ll]eden)) (?<names>(?:(?!fractie| over )[^\n]){3,300}?)(?: aan\s?(?<whom>de [^\n]{5,300}?))?(?:\sover\s?|(?<=\p{Ll})over\s)(?<what>\S[^\n]{2,400}?)\.? ?(?:\(ingezonden|(?:hierbij )?(?:worden|zijn) (?:als volgt )?beantwoord|\n|$)/u
/** The sentence that says best who asked: one that names their party, else the first. */
export function findAsked(head: string): Record<string, string> | undefined {
  const all = [...head.matchAll(new RegExp(ASKED, 'gu'))].map(({ groups = {} }) => groups)
  return all.find(groups => groups['names']?.includes('(')) ?? all[0]
}

const MOVED =
  /(?:^|\n)(?:Nr\. ?\w+\s+)?(?:NADER )?(?:GEWIJZIGDE? )?(?:MOTIE|AMENDEMENT|Motie|Amendement|Gewijzigde motie)(?: VAN| van) (?:HET LID|DE LEDEN|het lid|de leden) (?<names>[^\n]{2,120}?)(?= C\.S\.| c\.s\.| OVER | over | TER | ter | Voorgesteld|\n|$)/u
/** Who answered, in the sentence under the questions' title. */
export const ANSWERED =
  /\b(?:[Aa]ntwoord|[Mm]ededeling) van (?<who>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^\n(]{2,90}(?:\([^)\n]{3,80}\))?(?:,? (?:mede namens|en) [^\n(]{2,120}(?:\([^)\n]{3,80}\))?)*)/u
const EUROPEAN =
  /Rule \d+[^\n]{0,20}?\s(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))\s+(?:Answer in writing|Subject)|Answer(?: in writing)? given by (?<who>[^\n(]{3,120}?)\s*(?:\n[^\n(]{0,80})?\(/gu

/** `Asked by Ann Name (Labour, Some Town)` and `Answered by`, as the British Houses print questions; joined lines go on. */
const BRITISH = String.raw`(?<who>\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the|and|de|van) )?\p{Lu}[\p{L}’'.-]*){1,5}?)(?:\s*\((?<party>[^(),\n]{2,40})(?:,[^()\n]{2,60})?\)|(?=\s*\n)|(?= (?:Labour|Conservative|Liberal|Scottish|Plaid|Green|Crossbench|Non-affiliated|Democratic|Sinn|Independent|Asked|Answered)))`
const BRITISH_ASKED = new RegExp(String.raw`\bAsked by:?\s+${BRITISH}`, 'u')
const BRITISH_ANSWERED = new RegExp(String.raw`\bAnswered by:?\s+${BRITISH}`, 'u')

/** Who stands behind such words, with the party where brackets say it. */
function british(pattern: RegExp, text: string): string | undefined {
  const { who, party } = pattern.exec(text)?.groups ?? {}
  return who && (party ? `${who} (${party.trim()})` : who)
}

/** Reads the people of a paper; `head` is its beginning, `whom` what it says who was asked. */
export function findPeople(
  paper: { readonly text: string; readonly blocks: readonly Block[] },
  head: string,
  kind: DocumentKind,
  whom: string | undefined,
): People {
  const european = [...paper.text.slice(0, HEAD).matchAll(EUROPEAN)]
  const askedInEurope = european.find(({ groups }) => groups?.['asked'])?.groups?.['asked']
  const names =
    kind === 'motion'
      ? movers(paper, head)
      : (findAsked(head)?.['names'] ?? askedInEurope ?? british(BRITISH_ASKED, head) ?? sender(head))
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

/** Names in capitals as they are written: `DE VRIES` is De Vries, `VAN DER ZEE` is Van der Zee. */
function withCapitals(names: string): string {
  if (/\p{Ll}{2}/u.test(names)) return names
  return names
    .toLowerCase()
    .replace(/(?<=^|, | en |-)\p{L}|(?<= )(?!(?:van|de|der|den|ten|ter|het|el|en)(?!\p{L}))\p{L}/gu, letter =>
      letter.toUpperCase(),
    )
}

function answerers(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  head: string,
  kind: DocumentKind,
  whom: string | undefined,
  european: readonly RegExpMatchArray[],
): Omit<People, 'asked'> {
  const said = ANSWERED.exec(head)?.groups?.['who']
  if (said) return mainly(readMinisters(said))
  const commission = european.find(({ groups }) => groups?.['who'])?.groups?.['who']
  if (commission) return mainly([commission.replace(/\s+/g, ' ').trim()])
  const answering = british(BRITISH_ANSWERED, text.slice(0, HEAD))
  if (answering) return mainly([answering])
  const government = GOVERNMENT.exec(head)?.groups?.['who']
  if (government) return mainly([government])
  const signed = ANSWERS.has(kind) ? readSignatures(text, blocks).map(printSignature) : []
  if (signed.length > 0) return { answered: signed, answerer: signed.join('; ') }
  const board = kind === 'question-answers' ? longest([...text.slice(0, HEAD).matchAll(COUNCIL)]) : undefined
  return mainly(board ? [board] : whom ? readMinisters(whom) : [])
}

/** The fullest of the names a board is called by. */
function longest(named: readonly RegExpMatchArray[]): string | undefined {
  const names = named.flatMap(({ groups }) => groups?.['who'] ?? [])
  return names.toSorted((one, other) => other.length - one.length)[0]
}

/** Those who answer, the first of them for the others too. */
function mainly(answered: readonly string[]): Omit<People, 'asked'> {
  return { answered, answerer: answered[0] ?? null }
}

/** A government answers a German parliament as one. */
const GOVERNMENT = /(?:^|\n)Antwort\s+der\s+(?<who>(?:Bundes|Landes|Staats)regierung)(?!\p{L})/u

/** The kinds of paper in which those who sign it answer. */
const ANSWERS: ReadonlySet<DocumentKind> = new Set([
  'question-answers',
  'question-list',
  'letter',
  'written-consultation',
])

/** Who answers a council of a town or a province: `Antwoorden van het college van burgemeester en wethouders`. */
const COUNCIL =
  /(?:^|\n)(?:(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording) (?:van|door) (?:het )?|[Aa]an: (?:het )?)(?<who>[Cc]ollege(?: van (?:burgemeester en wethouders|[Bb] ?& ?[Ww]|Gedeputeerde Staten))?|Gedeputeerde Staten|de burgemeester)(?!\p{L})/gu

/** The line of a head that says who sends questions: `Van: mevrouw K. de Boer (ABC) en de heer P. Visser (XYZ)`. */
const SENDER =
  /^(?:van|indieners?|vragenstellers?|stellers?(?: van de vragen)?|gesteld door|ingediend door)\s*:\s*(?<names>\S[^\n]{3,200})$/iu

function sender(head: string): string | undefined {
  for (const line of head.split('\n')) {
    const names = SENDER.exec(line.trim())?.groups?.['names']
    if (names?.includes('(')) return names
  }
  return undefined
}

/** Who asked, as the facts of a paper list them. */
export function printAsked({ asked }: People): string[] {
  return [...new Set(asked.map(printMember))]
}

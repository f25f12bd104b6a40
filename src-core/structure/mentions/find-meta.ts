import type { Extraction } from '../../document/extracted'
import type { Block, DocumentKind, StructuredDocument } from '../../document/model'
import { quotableText } from '../../document/quotable-text'
import { partyName } from '../labels/party-name'
import { findDates } from './find-dates'
import { ownNumbers } from './own-numbers'

type Meta = StructuredDocument['meta']

const COMMITTEE =
  /(?<name>(?:vaste |algemene |bijzondere |tijdelijke )(?:kamer)?commissies? voor (?:de )?[^.;\n]{3,90}?)(?=,? (?:hebben|heeft|bestond|had|is|een|over|van|belast|wordt|gestelde)\b|[,.;\n(\d]|$)/iu
const GOVERNMENT = String.raw`de (?:minister|staatssecretaris)[^\n]{3,120}?`
/** A sentence's end; `nr. 12` and `d.d. 3 mei` have none. */
const STOP = String.raw`(?<!\b(?:nrs?|d\.d|jl|Stb|art|c\.s|m\.b\.t))\.(?:\s|$)|\n`
const SUBJECTS = [
  `(?:voor te leggen|voorgelegd|toegezonden) aan (?<who>${GOVERNMENT})`,
  `aan (?<who>${GOVERNMENT}) (?:voor te leggen|voorgelegd|toegezonden|gesteld)`,
].map(
  sent =>
    new RegExp(String.raw`${sent} over (?:de |het |haar |zijn )?(?<what>[^\n]{5,400}?)(?:${STOP})`, 'iu'),
)
const SENT =
  /\bDe op (?<date>\d{1,2} \p{L}+ \d{4}) toegezonden vragen|\(ingezonden (?<sent>\d{1,2} \p{L}+ \d{4})\)|\b(?:vragen|opmerkingen) zijn op (?<put>\d{1,2} \p{L}+ \d{4}) [^.\n]{0,160}?(?:voorgelegd|toegezonden|gesteld)/iu
const RECEIVED = /\(ontvangen (?<date>\d{1,2} \p{L}+ \d{4})/iu
const ADOPTED = /\bVastgesteld ?(?<date>\d{1,2} \p{L}+ \d{4})/iu
const ASKED =
  /\bVra(?:ag|gen) van (?<who>(?:het|de) (?:lid|leden)) (?<names>(?:(?!fractie)[^\n]){3,200}?)(?: aan\s?(?<whom>de [^\n]{5,200}?))?(?:\sover\s?|(?<=\p{Ll})over\s)(?<what>\S[^\n]{2,400}?)\.? ?(?:\(ingezonden|(?:hierbij )?(?:worden|zijn) (?:als volgt )?beantwoord|\n|$)/iu
/** `auf die Kleine Anfrage der Abgeordneten … und der Fraktion der SPD`, the number of that paper, and what it is about. */
const MINOR_INTERPELLATION =
  /Kleine Anfrage\s+der Abgeordneten [^\n]{3,600}?\bFraktion(?:en)? (?:der |des )?(?<party>[^\n–-]{2,60}?)\s*(?:[–-] ?Drucksache \d+\/\d+ ?[–-])?\s*\n(?<what>\S[^\n]{4,200})/u
const ANSWERED =
  /\b(?:Antwoord|Mededeling) van (?<who>(?:de )?(?:minister|staatssecretaris)[^\n(]{2,60}(?:\([^)\n]{3,80}\))?(?:,? (?:mede namens|en) [^\n(]{2,80}(?:\([^)\n]{3,80}\))?)*)/iu
const TITLED =
  /(?:^|\n)(?:(?:Nr\. ?\w+|[A-Z]{1,2})\s+)?(?<title>(?:VERSLAG|LIJST|BRIEF|MOTIE|INBRENG|GEWIJZIGDE MOTIE|AMENDEMENT|NOTA|BESLUITENLIJST)\b[^\n]{0,160}?)(?=\s+(?:Voorgesteld|Vastgesteld|Ontvangen)\b|\n|$)/u

const ABOUT =
  /(?:^|\s)(?:betreft|onderwerp|betr\.?|b e t r e f t)\s*:?\s+(?<what>\p{Lu}[^\n]{10,200}?)(?=\n|\s{2,}|$)/iu

/** How far into a paper its head is looked for, in UTF-16 units. */
const HEAD = 6000

/** A paper whose words are read for what it says of itself; `masked` is its text with white space for footnote marks. */
type HeadedPaper = Pick<StructuredDocument, 'text' | 'inlines' | 'blocks'> & { readonly masked: string }

/** Title, dates, committee, who asked and who answered, as far as the format or the paper's head says. */
export function findMeta(
  paper: HeadedPaper,
  kind: DocumentKind,
  parties: readonly string[],
  furniture: string,
  told: Extraction['meta'] = {},
): Meta {
  const { masked, blocks } = paper
  const head = quotableText(paper, { start: 0, end: Math.min(HEAD, masked.length) })
  const subject = SUBJECTS.map(pattern => pattern.exec(head)?.groups).find(Boolean)
  const asked = ASKED.exec(head)?.groups
  const interpellation = MINOR_INTERPELLATION.exec(head)?.groups
  const sent = SENT.exec(head)?.groups
  const sentDate = sent?.['date'] ?? sent?.['sent'] ?? sent?.['put']
  const identifiers = told.identifiers ?? ownNumbers(masked, blocks, furniture.split('\n'))
  return {
    title:
      toldTitle(paper, told.title) ||
      (interpellation?.['what'] && oneLine(`Kleine Anfrage: ${interpellation['what']}`)) ||
      findTitle(paper, head, kind, subject?.['what'], asked),
    date: told.date ?? (kind === 'debate' ? dayOfDebate(head, furniture) : findDate(head, subject?.['what'])),
    questionsDate: sentDate ? (findDates(sentDate)[0] ?? null) : null,
    committee: told.committee ?? COMMITTEE.exec(head)?.groups?.['name']?.trim() ?? null,
    askedBy: told.askedBy
      ? [...told.askedBy]
      : parties.length > 0
        ? [...parties]
        : interpellation?.['party']
          ? [interpellation['party']]
          : members(asked?.['names']),
    answeredBy: told.answeredBy ? [...told.answeredBy] : answering(head, subject?.['who']),
    identifiers: [...identifiers],
  }
}

/** The day a paper is about: of a consultation or a procedure meeting the meeting's, of answers the day they came. */
function findDate(head: string, subject: string | undefined): string | null {
  // A letter's own date is not its subject's.
  const meeting = findDates((subject ?? MEETING.exec(head)?.[0] ?? '').replace(LETTER_OF, '')).at(-1)
  if (meeting) return meeting
  const said = (RECEIVED.exec(head) ?? ADOPTED.exec(head))?.groups?.['date']
  return (said && findDates(said)[0]) || (findDates(head)[0] ?? null)
}

const LETTER_OF = /\bbrie(?:f|ven) (?:van|d\.d\.) \d{1,2} \p{L}+ \d{4}/giu
const MEETING = /Besluitenlijst van [^\n]{0,80}vergadering[^\n]{0,80}/i
const HELD = /gehouden op (?<date>\d{1,2} \p{L}+ \d{4})/iu
/** How far into a debate, in UTF-16 units, its own date may stand; later dates are those it is about. */
const TITLE_PAGE = 400

/** The day of a debate, from where it says so, from its pages' heads, or from its title. */
function dayOfDebate(head: string, furniture: string): string | null {
  const said = (HELD.exec(head) ?? ADOPTED.exec(head))?.groups?.['date'] ?? ''
  return findDates(said)[0] ?? findDates(furniture)[0] ?? findDates(head.slice(0, TITLE_PAGE))[0] ?? null
}

/** The title the format tells; where the paper prints it with a footnote mark, it is told with that too, and goes without. */
function toldTitle(paper: HeadedPaper, title: string | undefined): string {
  const told = title?.trim() ?? ''
  const printed = paper.blocks.find(
    ({ kind, start, end }) =>
      (kind === 'title' || kind === 'heading') && oneLine(paper.text.slice(start, end)) === oneLine(told),
  )
  return told !== '' && printed ? wordsOf(paper, printed) : told
}

function wordsOf(paper: HeadedPaper, block: Block): string {
  return oneLine(quotableText(paper, block))
}

function findTitle(
  paper: HeadedPaper,
  head: string,
  kind: DocumentKind,
  subject: string | undefined,
  asked: Record<string, string> | undefined,
): string {
  const decisions = kind === 'decision-list' ? MEETING.exec(head)?.[0] : undefined
  if (decisions) return oneLine(decisions)
  const title = paper.blocks.find(block => block.kind === 'title')
  if (title) return wordsOf(paper, title)
  if (asked?.['what'])
    return oneLine(`Vragen van ${asked['who']} ${asked['names']} over ${asked['what'].trim()}`)
  const about = ABOUT.exec(head)?.groups?.['what']
  const answered = /^\s*AH \d+/.test(head) ? ANSWERED.exec(head)?.[0] : undefined
  if (answered) return oneLine(answered.replace(/ ?\(ontvangen[^)]*\)?/g, ''))
  const named = TITLED.exec(head)?.groups?.['title']
  if (subject && kind === 'written-consultation')
    return oneLine(`Schriftelijk overleg over ${withArticle(head, subject)}`)
  if (subject) return oneLine(`${named ? sentenceCase(named) : 'Vragen'} over ${withArticle(head, subject)}`)
  const heading = paper.blocks.find(block => block.kind === 'heading')
  if (named) return oneLine(sentenceCase(named))
  if (about && kind !== 'debate')
    return withCapital(oneLine(about.replace(/^betreft\s+/i, '')).replace(/\s(?=[’”».])|\.$/g, ''))
  return heading ? wordsOf(paper, heading) : oneLine(/\S[^\n]*/.exec(head)?.[0] ?? '')
}

function withCapital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The subject with the article it has in the sentence; `zijn brief` is `de brief`. */
function withArticle(head: string, what: string): string {
  const before = /(?:de|het|zijn|haar) $/i.exec(head.slice(0, head.indexOf(what)))?.[0].toLowerCase() ?? ''
  if (/zijn|haar/.test(before)) return /^brie/i.test(what) ? `de ${what}` : what
  return before + what
}

/** Longer titles, in UTF-16 units, are cut. */
const LONGEST_TITLE = 240

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`
}

/** What stands in capitals in lower case, but for the names of members: `MOTIE VAN HET LID DE VRIES C.S.` */
function sentenceCase(title: string): string {
  if (/\p{Ll}{2}/u.test(title)) return title
  const lower = title.charAt(0) + title.slice(1).toLowerCase()
  return lower.replace(MEMBERS, names => names.replace(NAME_BEGINS, letter => letter.toUpperCase()))
}

const MEMBERS = /(?<=het lid |de leden )(?:(?! over | ter vervanging| t\.v\.v).)+/u
/** Behind `het lid` a name begins with a capital, whatever it begins with; later words only if they are no particle. */
const NAME_BEGINS = /(?<=^|, | en )\p{L}|(?<=[ -])(?!(?:van|de|der|den|ten|ter|het|el|en|over)\b|c\.s)\p{L}/gu

/** `Van Nispen (SP) en Lahlah (GroenLinks-PvdA)` as a list; without parties the names themselves. */
function members(names: string | undefined): string[] {
  if (!names) return []
  const parties = [...names.matchAll(/\((?:beiden |allen )?([^)]{2,30})\)/g)].flatMap(([, party]) =>
    party ? [partyName(party)] : [],
  )
  return parties.length > 0 ? [...new Set(parties)] : names.split(/, | en /).map(name => name.trim())
}

function answering(head: string, who: string | undefined): string[] {
  const named = who ?? ANSWERED.exec(head)?.groups?.['who']
  if (!named) return []
  return oneLine(named)
    .replace(/ ?\(ontvangen[^)]*\)?/g, '')
    .split(/,? (?:en|mede namens) (?=(?:de )?(?:minister|staatssecretaris))/i)
    .map(name => name.replace(/^de /i, '').trim())
}

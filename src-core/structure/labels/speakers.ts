import { anyLanguage, eachLanguage } from '../../vocabulary/languages'
import { askerAt, isTabled, readAsker } from './askers'
import type { TurnLabel } from './label'
import {
  DEGREES,
  isParty,
  isSeat,
  NAME,
  OFFICE,
  PARTICLES,
  PARTY,
  partyBehindSeat,
  TITLE,
} from './speaker-names'
import { isStanding, readStanding, standingSpeakers } from './standing-speakers'
import { isToldReport, readTold } from './told-speakers'

/** How speakers take turns in a paper. */
export interface SpeakerStyle {
  /** Whether it is a debate in which `De heer Omtzigt (NSC):` opens what is said. */
  readonly debate: boolean
  /** The lines that name who speaks and hold nothing else, not even a colon. */
  readonly standing: ReadonlySet<string>
  /** Whether it tells in the third person what was said: `De heer Omtzigt (NSC) vraagt …`. */
  readonly told: boolean
  /** Nothing but a colon sets speakers apart: `Thank you. –` opens what somebody goes on to say. */
  readonly onlyColons?: true
  /** Names in lower case that were given with a party, an office or a question, and later stand alone before a colon. */
  readonly given?: ReadonlySet<string>
  /** Whether it counts the questions that a committee puts to witnesses: `Q12 Chair:`, `Dr Name:`. */
  readonly evidence?: true
}

/** The Belgian Chamber numbers its speakers, `01.02 Minister Jan Jansen:`, and others their speeches: `Anf. 12 ANN NAME (S):`. */
const NUMBER = String.raw`(?:\d{2}\.\d{2,3}|(?:${anyLanguage(({ speakers }) => speakers?.numbered)})\d{1,4})\s+`
/** The minute at which somebody began to speak: `[10:03:22]`. */
const MINUTE = String.raw`(?:\s*\[\d{1,2}:\d{2}(?::\d{2})?\])?`
/** Another title, in brackets: `Hon. (Dr.) Heron:`. */
const STYLE = String.raw`\(\p{Lu}\p{L}{1,5}\.\)`
/** What a page draws between a name and a party, for more about the member. */
const SIGN = String.raw`(?:\s+[iⓘℹ](?=\s*\())?`
/** Text that lost its line breaks may have lost the space behind the colon too. */
const SPEAKER = new RegExp(
  String.raw`^(?<label>(?:©\s*|${NUMBER})?(?<speaker>${TITLE}(?:\s+${STYLE})?(?:\s+(?:${NAME}${DEGREES}|\(?(?:(?:${PARTICLES})\s+)?${OFFICE}))?)(?:${SIGN}\s*${PARTY})?(?<more>\s*[([][^)\]]{1,80}[)\]])?(?:\s+(?:${anyLanguage(({ speakers }) => speakers?.moved)}))?\s*:)(?=\s|$|\p{Lu})`,
  'u',
)
/** Without a title the party tells that a name is a speaker's: `Erika Beispiel (ABC):`. `Scenario (B):` is none. */
const UNTITLED = new RegExp(
  String.raw`^(?!\S+\s*\(\p{Lu}\))(?<label>(?:${NUMBER}|\d{1,3}\. )?(?<speaker>${NAME}${DEGREES})(?:\s*\([^()]{2,40}\))?\s*${PARTY}${MINUTE}\s*:)(?=\s|$)`,
  'u',
)
/** Nor need who holds an office, which stands behind the name: `Jana Beispiel, Bundesministerin für Verkehr:`. */
const IN_OFFICE = new RegExp(
  String.raw`^(?<label>(?<speaker>${NAME}, (?:${anyLanguage(({ speakers }) => speakers?.officeBehind)})(?!\p{L})[^:.?!]{0,100})\s*:)(?=\s|$)`,
  'u',
)
/** Finland sets no brackets around the party: `Krista Nimi sd:`. */
const PLAIN = new RegExp(
  String.raw`^(?<label>(?<speaker>${NAME}) (?<party>${anyLanguage(({ speakers }) => speakers?.plainParties)})(?<more>\s*\([^()]{3,40}\))?\s*:)(?=\s|$)`,
  'u',
)
/** Switzerland sets the canton behind the party, and for whom somebody speaks behind both: `Keller Anna (G, ZH), für die Kommission:`. */
const WITH_CANTON = new RegExp(
  String.raw`^(?<label>(?<speaker>${NAME})\s*\((?<party>\p{Lu}[\p{L}-]{0,3}), (?<more>\p{Lu}{2})\)(?:, [^:.?!]{3,80})?\s*:)(?=\s|$)`,
  'u',
)
/** The Swedish Riksdag numbers its speeches, on lines of their own: `Anf. 12 ANN NAME (S)`. */
const NUMBERED_ALONE = new RegExp(
  String.raw`^(?<label>(?:${anyLanguage(({ speakers }) => speakers?.numbered)})\s*\d{1,4}\s+(?<speaker>${NAME})(?:\s*${PARTY})?(?<more>\s+(?:${anyLanguage(({ speakers }) => speakers?.moved)}))?(?::|$))(?=\s|$)`,
  'u',
)
/** Behind a number nobody need have a party: `02.03 Ann Name, minister:`. */
const COUNTED = new RegExp(
  String.raw`^(?<label>${NUMBER}(?<speaker>${NAME})(?:\s*${PARTY})?(?:\s+(?:${anyLanguage(({ speakers }) => speakers?.moved)}))?(?:,\s[^:.?!]{3,80})?\s*:)(?=\s|$)`,
  'u',
)
/** The European Parliament sets a stop and a dash behind who speaks: `Ann Example (PPE), in writing. – Madam President`. */
const DASHED = new RegExp(
  String.raw`^(?<label>(?<speaker>${NAME})(?:\s*${PARTY})?(?:,\s(?:(?:${anyLanguage(({ speakers }) => speakers?.ofGroup)}) (?<more>[\p{Lu}\d][\p{L}\d&/ -]{1,30}?)(?= Group\.|\.\s?[–—]))?[^.–—]{0,120})?\.\s?[–—])(?=\s)`,
  'u',
)
/** The Belgian Senate sets a hyphen there, behind names that all have a title: `Mevrouw Ann Naam (ABC). - Mijn vraag`. */
const TITLED = new RegExp(
  String.raw`^(?<label>(?<speaker>${TITLE}(?:\s+${NAME})?)(?:\s*${PARTY})?(?:,\s[^.–—]{0,120})?\.\s-)(?=\s)`,
  'u',
)
/**
 * The French National Assembly sets only a stop behind who speaks, and so do hearings of the American Congress:
 * `Mme la présidente. La séance est ouverte.`, `Ms. Name. Thank you.`
 */
const STOPPED = eachLanguage(
  ({ speakers }) => speakers?.stopped,
  'u',
  source => String.raw`^(?<label>${source})(?=\s+[\p{Lu}«“])`,
)
/** Who asks behind the number of a question, and who answers: behind a colon, by name or as who is in the chair. */
const WITNESS = new RegExp(
  String.raw`^(?<label>(?:(?<asks>${anyLanguage(({ speakers }) => speakers?.questionNumber)})\s+)?(?<speaker>(?:${anyLanguage(({ speakers }) => speakers?.chair)})|${TITLE} ${NAME}|${NAME})\s*:)(?=\s|$)`,
  'u',
)
/** A debate's head says who is in the chair, and nobody speaks: `Voorzitter: Jansen`, `Voorzitter: burgemeester Jansen`. */
const PRESIDES = new RegExp(
  String.raw`^(?:${anyLanguage(({ speakers }) => speakers?.presides)})\s*:\s*(?:\p{Ll}[\p{L}.]* ){0,2}${NAME}$`,
  'u',
)
/** So many lines that begin with a speaker, or with who asks, make a debate. */
const ENOUGH = 4
/** So many are enough where nothing stands behind them on their lines. */
const ENOUGH_ALONE = 3

/** A name before a colon, as members go on to be called. */
const BARE = new RegExp(String.raw`^(?<label>(?<speaker>${NAME})\s*:)(?=\s|$)`, 'u')
const HOLDER = new RegExp(String.raw`\((?<name>${NAME})\)(?:\s*\([^()]{2,30}\))?\s*:$`, 'u')

/** The names that a party, an office or a question was given with, in lower case, so that they speak also where neither stands behind them. */
function namesGiven(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text } of lines) {
    const start = text.slice(0, 200).trim()
    const asker = start.includes(':') ? readAsker(start)?.speaker : undefined
    if (asker?.includes(' ')) found.add(asker.toLowerCase())
    if (!start.includes('):')) continue
    const untitled = UNTITLED.exec(start)?.groups?.['speaker']
    const holder = untitled
      ? undefined
      : HOLDER.exec(matchSpeaker(start, true)?.label ?? '')?.groups?.['name']
    const name = untitled ?? holder
    if (name?.includes(' ')) found.add(name.toLowerCase())
  }
  return found
}

/** What sets a speaker apart from what is said. */
type Behind = 'colon' | 'other'

/** Decides whether speakers take turns in a paper, and how they are named. */
export function readSpeakerStyle(lines: readonly { readonly text: string }[]): SpeakerStyle {
  const found = { colon: 0, other: 0, asks: 0 }
  const colons = () => ({ ...SPOKEN, onlyColons: true as const, given: namesGiven(lines) })
  let alone = 0
  let counted = 0
  for (let index = 0; index < lines.length; index += 1) {
    const start = lines[index]?.text.slice(0, 200).trim() ?? ''
    if (asksWitness(start)) counted += 1
    if (counted >= ENOUGH_ALONE) return { ...SPOKEN, onlyColons: true, evidence: true }
    const { label, behind } = matchSpeaker(start) ?? {}
    if (behind !== undefined) found[behind] += 1
    else if (askerAt(lines, index)) found.asks += 1
    if (label === start) alone += 1
    if (found.colon + found.asks >= ENOUGH) return colons()
    if (found.other >= ENOUGH) return SPOKEN
    if (alone >= ENOUGH_ALONE) return found.colon > found.other ? colons() : SPOKEN
  }
  if (found.colon + found.other + found.asks >= ENOUGH) return found.colon > found.other ? colons() : SPOKEN
  const standing = standingSpeakers(lines)
  const told = standing.size === 0 && isToldReport(lines)
  return { debate: standing.size > 0 || told, standing, told }
}

/** A debate whose speakers are named before what they say. */
const SPOKEN: SpeakerStyle = { debate: true, standing: new Set(), told: false }

function asksWitness(start: string): boolean {
  return start.includes(':') && WITNESS.exec(start)?.groups?.['asks'] !== undefined
}

/** Reads who speaks at the start of a block of a debate, or null. */
export function readSpeaker(text: string, style: SpeakerStyle): TurnLabel | null {
  const { debate, standing, told, onlyColons = false, evidence = false, given } = style
  if (!debate || PRESIDES.test(text.trim()) || isTabled(text)) return null
  if (told) return readTold(text)
  if (isStanding(text, standing)) return readStanding(text)
  if (standing.size > 0) return null
  const start = text.slice(0, 200)
  const named = matchSpeaker(start, onlyColons)
  if (named) return speech(named.label, whoSpeaks(named.speaker, named.party, named.more), 0.97)
  const bare = given && given.size > 0 && start.includes(':') ? BARE.exec(start)?.groups : undefined
  if (bare?.['label'] && bare['speaker'] && given?.has(bare['speaker'].toLowerCase()))
    return speech(bare['label'], { speaker: bare['speaker'] }, 0.95)
  const { label, speaker, asks } = (evidence ? WITNESS.exec(start)?.groups : undefined) ?? {}
  // One word before a colon, where no number asks, may be any.
  if (!label || !speaker || (!asks && !/\s/.test(speaker) && !isLeader(speaker))) return null
  return speech(label, { speaker }, 0.9)
}

function speech(label: string, who: { speaker: string; party?: string }, certainty: number): TurnLabel {
  return { kind: 'speech', numbers: [], length: label.length, ...who, certainty, from: 'speaker' }
}

const LEADS = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.chair)})$`, 'u')

function isLeader(speaker: string): boolean {
  return LEADS.test(speaker)
}

/** Who holds an office stands in brackets behind it, a party behind that: `The Minister (Lord Name) (Con):`. */
function whoSpeaks(
  printed: string,
  first: string | undefined,
  more = '',
): { speaker: string; party?: string } {
  const speaker = printed.replace(/\s+/g, ' ').trim()
  const last = /^\s*\(([^()]+)\)$/.exec(more)?.[1]
  const behindSeat = last && first === undefined ? partyBehindSeat(last) : undefined
  if (behindSeat) return { speaker, party: behindSeat }
  const second = isParty(last) && !isSeat(speaker, last) ? last : undefined
  const party = isParty(first) && !OF_OFFICE.test(first) ? first : undefined
  if (!isParty(first) || !isSeat(speaker, first)) return { speaker, ...(party && { party }) }
  const holder = IS_NAME.test(first) && OF_OFFICE.test(speaker) ? `${speaker} (${first})` : speaker
  return { speaker: holder, ...(second && { party: second }) }
}

const IS_NAME = new RegExp(`^(?:${TITLE} )?${NAME}$`, 'u')
/** `The Minister of State` names an office, and no person. */
const OF_OFFICE = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.offices)})`, 'u')

/** A label that names who speaks, with what its brackets hold. */
interface Named {
  readonly label: string
  readonly speaker: string
  readonly party: string | undefined
  readonly more: string | undefined
  readonly behind: Behind
}

/** What each of the patterns ends in is looked for first: names are slow to tell from other words. */
function matchSpeaker(start: string, onlyColons = false): Named | undefined {
  const before = start.includes(':')
    ? (SPEAKER.exec(start) ??
      UNTITLED.exec(start) ??
      COUNTED.exec(start) ??
      IN_OFFICE.exec(start) ??
      PLAIN.exec(start) ??
      WITH_CANTON.exec(start))
    : NUMBERED_ALONE.exec(start)
  const other =
    before || onlyColons
      ? null
      : ((DASH.test(start) ? (DASHED.exec(start) ?? TITLED.exec(start)) : null) ?? STOPPED.exec(start))
  const { label, speaker, party, more } = (before ?? other)?.groups ?? {}
  if (!label || !speaker || (other && IS_LABEL.test(speaker))) return undefined
  return before
    ? { label, speaker, party, more, behind: 'colon' }
    : { label, speaker, party: party ?? more, more: undefined, behind: 'other' }
}

const DASH = /\.\s?[–—]|\.\s-\s/
/** What opens an answer names nobody: `Risposta. — Il progetto è approvato.` */
const IS_LABEL = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.labelLike)})$`, 'u')

import { anyLanguage } from '../../vocabulary/languages'
import { isTabled, readAsker } from './askers'
import type { TurnLabel } from './label'
import { isParty, isSeat, NAME, OFFICE, PARTY, TITLE } from './speaker-names'
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
}

/** The Belgian Chamber numbers its speakers: `01.02 Minister Jan Jansen:`. */
const NUMBER = String.raw`\d{2}\.\d{2,3}\s+`
const SPEAKER = new RegExp(
  String.raw`^(?<label>(?:©\s*|${NUMBER})?(?<speaker>${TITLE}(?:\s+(?:${NAME}|\(?${OFFICE}))?)(?:\s*${PARTY})?(?<more>\s*[([][^)\]]{1,80}[)\]])?(?:\s+(?:${anyLanguage(({ speakers }) => speakers?.moved)}))?\s*:)(?=\s|$)`,
  'u',
)
/** Without a title the party tells that a name is a speaker's: `Erika Beispiel (ABC):`. */
const UNTITLED = new RegExp(
  String.raw`^(?<label>(?:${NUMBER})?(?<speaker>${NAME})\s*${PARTY}\s*:)(?=\s|$)`,
  'u',
)
/** The European Parliament sets a stop and a dash behind who speaks: `Ann Example (PPE), in writing. – Madam President`. */
const DASHED = new RegExp(
  String.raw`^(?<label>(?<speaker>${NAME})(?:\s*${PARTY})?(?:,\s[^.–—]{3,120})?\.\s?[–—])(?=\s)`,
  'u',
)
/** The French National Assembly sets only a stop behind who speaks: `Mme la présidente. La séance est ouverte.` */
const STOPPED = new RegExp(
  String.raw`^(?<label>${anyLanguage(({ speakers }) => speakers?.stopped)})(?=\s+[\p{Lu}«“])`,
  'u',
)
/** A debate's head says who is in the chair, and nobody speaks: `Voorzitter: Jansen`. */
const PRESIDES = new RegExp(
  String.raw`^(?:${anyLanguage(({ speakers }) => speakers?.presides)})\s*:\s*${NAME}$`,
  'u',
)
/** So many lines that begin with a speaker, or with who asks, make a debate. */
const ENOUGH = 4
/** So many are enough where nothing stands behind them on their lines. */
const ENOUGH_ALONE = 3

/** Decides whether speakers take turns in a paper, and how they are named. */
export function readSpeakerStyle(lines: readonly { readonly text: string }[]): SpeakerStyle {
  let found = 0
  let alone = 0
  for (const { text } of lines) {
    const start = text.slice(0, 200).trim()
    const label = matchSpeaker(start)?.['label']
    if (label !== undefined || readAsker(start)) found += 1
    if (label === start) alone += 1
    if (found >= ENOUGH || alone >= ENOUGH_ALONE) return { debate: true, standing: new Set(), told: false }
  }
  const standing = standingSpeakers(lines)
  const told = standing.size === 0 && isToldReport(lines)
  return { debate: standing.size > 0 || told, standing, told }
}

/** Reads who speaks at the start of a block of a debate, or null. */
export function readSpeaker(text: string, { debate, standing, told }: SpeakerStyle): TurnLabel | null {
  if (!debate || PRESIDES.test(text.trim()) || isTabled(text)) return null
  if (told) return readTold(text)
  if (isStanding(text, standing)) return readStanding(text)
  if (standing.size > 0) return null
  const { label, speaker, party, more } = matchSpeaker(text.slice(0, 200)) ?? {}
  if (!label || !speaker) return null
  return {
    kind: 'speech',
    numbers: [],
    length: label.length,
    ...named(speaker, party, more),
    certainty: 0.97,
    from: 'speaker',
  }
}

/** Who holds an office stands in brackets behind it, a party behind that: `The Minister (Lord Name) (Con):`. */
function named(printed: string, first: string | undefined, more = ''): { speaker: string; party?: string } {
  const speaker = printed.replace(/\s+/g, ' ').trim()
  const last = /^\s*\(([^()]+)\)$/.exec(more)?.[1]
  const second = isParty(last) && !isSeat(speaker, last) ? last : undefined
  if (!isParty(first) || !isSeat(speaker, first)) return { speaker, ...(isParty(first) && { party: first }) }
  const holder = IS_NAME.test(first) && OF_OFFICE.test(speaker) ? `${speaker} (${first})` : speaker
  return { speaker: holder, ...(second && { party: second }) }
}

const IS_NAME = new RegExp(`^(?:${TITLE} )?${NAME}$`, 'u')
/** `The Minister of State` names an office, and no person. */
const OF_OFFICE = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.offices)})`, 'u')

/** What each of the patterns ends in is looked for first: names are slow to tell from other words. */
function matchSpeaker(start: string): Record<string, string | undefined> | undefined {
  return (
    (start.includes(':') ? (SPEAKER.exec(start) ?? UNTITLED.exec(start)) : null) ??
    (DASH.test(start) ? DASHED.exec(start) : null) ??
    STOPPED.exec(start)
  )?.groups
}

const DASH = /\.\s?[–—]/

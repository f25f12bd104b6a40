import { anyLanguage } from '../../vocabulary/languages'
import type { TurnLabel } from './label'
import { isPartyOfPeer, isSeat, NAME, OFFICE, PARTY, partOfSpeaker, TITLE } from './speaker-names'

const CHAIR = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.chair)})(?: ${NAME})?$`, 'u')
const TITLED = new RegExp(
  String.raw`^(?:${TITLE} ${NAME}|(?:${anyLanguage(({ speakers }) => speakers?.offices)})(?: \p{Ll}[\p{L}’']*){0,3}(?:[ ’]${OFFICE})?)(?:\s*${PARTY}|\s*\(${NAME}\))?$`,
  'u',
)
const HELD = new RegExp(String.raw`^(?:${anyLanguage(({ speakers }) => speakers?.offices)})(?!\p{L})`, 'u')
/** The place that elected somebody, or who holds an office, may stand before the party. */
const WITH_PARTY = new RegExp(
  String.raw`^(?!\S+\s*\(\p{Lu}\)$)(?:\d{1,3}\. )?(?<who>(?:${TITLE} )?${NAME}|(?:${TITLE} )?${OFFICE})(?:\s*\((?<held>[^()]{2,60})\))?\s*${PARTY}$`,
  'u',
)
const BARE = new RegExp(`^${NAME}$`, 'u')
const HOLDER = new RegExp(String.raw`\((?<name>${NAME})\)`, 'u')
/** Longer lines, in UTF-16 units, name nobody. */
const LONGEST = 100
/** How often the chair must be named on a line of its own, and how many must speak. */
const CHAIRS = 2
const ENOUGH = 3
/** How many members must be named with their parties, each before a sentence, where no chair is. */
const MEMBERS = 4
/** How often somebody speaks who spoke before. */
const AGAIN = 2
/** What a speech's first paragraph ends with; behind it a question may have its number in brackets. */
const ENDED = /[.?!…:][”’"'»)\]]*(?:\s*(?:\[\d{3,7}\]|\(\d{3,7}\)))?\s*$/

/**
 * The lines that name who speaks and hold nothing else, as the parliaments of Flanders, Catalonia and Britain print them.
 * None where neither the chair nor members with their parties are named so again and again. A name without a title or a party counts only between what was said before and
 * what is said next.
 */
export function standingSpeakers(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const texts = lines.map(({ text }) => text.trim()).filter(text => text !== '')
  const named = texts.map(whoIs)
  const known = new Set<string>()
  for (const who of named) if (who !== undefined) known.add(who)
  for (const text of texts) {
    const holder = holderOf(text)
    if (holder !== undefined) known.add(holder)
  }
  if (texts.filter(isChair).length < CHAIRS && !membersTakeTurns(texts, named, known)) return new Set()
  const found = new Set<string>()
  texts.forEach((text, index) => {
    if (text.length > LONGEST || ENDED.test(text)) return
    const next = texts[index + 1]
    // What is said opens with a capital; `van … aan minister …` goes on with a heading.
    if (next === undefined || isNamed(next) || /^\p{Ll}/u.test(next)) return
    const isKnown = known.has(text) && speaks(next)
    const isBetween = ENDED.test(texts[index - 1] ?? '') && ENDED.test(next) && /\s/.test(text)
    if (isNamed(text) || isKnown || (isBetween && /\p{Ll}/u.test(text) && BARE.test(text))) found.add(text)
  })
  return found.size >= ENOUGH ? found : new Set()
}

/** Whether a line is one of those that name who speaks. */
export function isStanding(text: string, standing: ReadonlySet<string>): boolean {
  return text.length <= LONGEST * 2 && standing.has(text.trim())
}

/** Reads such a line. */
export function readStanding(text: string): TurnLabel {
  // The Commons number those who ask first.
  const { speaker, party } = whoStands(
    text
      .replace(/\s+/g, ' ')
      .replace(/^\s*\d{1,3}\. /, '')
      .trim(),
  )
  return {
    kind: 'speech',
    numbers: [],
    speaker,
    certainty: 0.9,
    from: 'speaker',
    ...(party && { party }),
  }
}

/** Behind an office stands who holds it, behind a member who elected them, and behind either the party. */
function whoStands(text: string): { speaker: string; party?: string } {
  const { who, held, party } = TWO_BRACKETS.exec(text)?.groups ?? {}
  if (who && held && party) return { speaker: HELD.test(who) ? `${who} (${held})` : who, party }
  const read = partOfSpeaker(text)
  if (HELD.test(text)) return read.party && isPartyOfPeer(read.speaker, read.party) ? read : { speaker: text }
  return read.party && isSeat(read.speaker, read.party) ? { speaker: read.speaker } : read
}

const TWO_BRACKETS = /^(?<who>[^()]+?)\s*\((?<held>[^()]+)\)\s*\((?<party>[^()]+)\)$/u

function isChair(text: string): boolean {
  return text.length <= LONGEST && CHAIR.test(text)
}

/** Whether members are named with their parties before what they say, and some of them again: headings are not. */
function membersTakeTurns(
  texts: readonly string[],
  named: readonly (string | undefined)[],
  known: ReadonlySet<string>,
): boolean {
  if (known.size === 0) return false
  const turns = texts.flatMap((text, index) => {
    const who = holderOf(text) ?? named[index] ?? (known.has(text) ? text : undefined)
    return who !== undefined && speaks(texts[index + 1]) ? [who] : []
  })
  return turns.length >= MEMBERS && turns.length - new Set(turns).size >= AGAIN
}

/** Who a line with a party names, without it: as such a member is called from then on. */
function whoIs(text: string): string | undefined {
  // The bracket that closes the party is looked for first, since few lines end in one.
  return text.length <= LONGEST && text.endsWith(')') ? WITH_PARTY.exec(text)?.groups?.['who'] : undefined
}

/** Who holds an office that is named first, and goes on under the own name: `The Minister of Locks (Ann Name)`. */
function holderOf(text: string): string | undefined {
  if (text.length > LONGEST || !HELD.test(text)) return undefined
  return HOLDER.exec(text)?.groups?.['name']
}

/** Whether a line is the beginning of what somebody says: a sentence that ends, or a full line. */
function speaks(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^(?:\d{1,3}\. )?["“‘«(]?\p{Lu}/u.test(text) &&
    (ENDED.test(text) || text.length > FULL)
  )
}

/** Shorter lines, in UTF-16 units, may be names. */
const FULL = 60

function isNamed(text: string): boolean {
  return text.length <= LONGEST && (CHAIR.test(text) || TITLED.test(text) || WITH_PARTY.test(text))
}

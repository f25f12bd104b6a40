import { anyLanguage } from '../../vocabulary/languages'
import type { TurnLabel } from './label'
import { NAME, OFFICE, PARTY, partOfSpeaker, TITLE } from './speaker-names'

const CHAIR = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.chair)})(?: ${NAME})?$`, 'u')
const TITLED = new RegExp(
  String.raw`^(?:${TITLE} ${NAME}|(?:${anyLanguage(({ speakers }) => speakers?.offices)})(?: \p{Ll}[\p{L}’']*){0,3}(?:[ ’]${OFFICE})?)(?:\s*${PARTY}|\s*\(${NAME}\))?$`,
  'u',
)
const HELD = new RegExp(String.raw`^(?:${anyLanguage(({ speakers }) => speakers?.offices)})(?!\p{L})`, 'u')
const WITH_PARTY = new RegExp(String.raw`^${NAME}\s*${PARTY}$`, 'u')
const BARE = new RegExp(`^${NAME}$`, 'u')
/** Longer lines, in UTF-16 units, name nobody. */
const LONGEST = 100
/** How often the chair must be named on a line of its own, and how many must speak. */
const CHAIRS = 2
const ENOUGH = 3
/** What a speech's first paragraph ends with. */
const ENDED = /[.?!…:][”’"'»)\]]*\s*$/

/**
 * The lines that name who speaks and hold nothing else, as the parliaments of Flanders and Catalonia print them. None where
 * the chair is not named so again and again. A name without a title or a party counts only between what was said before and
 * what is said next.
 */
export function standingSpeakers(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const texts = lines.map(({ text }) => text.trim()).filter(text => text !== '')
  if (texts.filter(isChair).length < CHAIRS) return new Set()
  const found = new Set<string>()
  texts.forEach((text, index) => {
    if (text.length > LONGEST || ENDED.test(text)) return
    const next = texts[index + 1]
    if (next === undefined || isNamed(next)) return
    const isBetween = ENDED.test(texts[index - 1] ?? '') && ENDED.test(next) && /\s/.test(text)
    if (isNamed(text) || (isBetween && /\p{Ll}/u.test(text) && BARE.test(text))) found.add(text)
  })
  return found.size >= ENOUGH ? found : new Set()
}

/** Whether a line is one of those that name who speaks. */
export function isStanding(text: string, standing: ReadonlySet<string>): boolean {
  return text.length <= LONGEST * 2 && standing.has(text.trim())
}

/** Reads such a line. */
export function readStanding(text: string): TurnLabel {
  // Behind an office stands who holds it.
  const { speaker, party }: { speaker: string; party?: string } = HELD.test(text.trim())
    ? { speaker: text.replace(/\s+/g, ' ').trim() }
    : partOfSpeaker(text)
  return {
    kind: 'speech',
    numbers: [],
    speaker,
    certainty: 0.9,
    from: 'speaker',
    ...(party && { party }),
  }
}

function isChair(text: string): boolean {
  return text.length <= LONGEST && CHAIR.test(text)
}

function isNamed(text: string): boolean {
  return text.length <= LONGEST && (CHAIR.test(text) || TITLED.test(text) || WITH_PARTY.test(text))
}

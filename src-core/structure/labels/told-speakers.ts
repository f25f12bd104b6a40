import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import type { TurnLabel } from './label'
import { isParty, NAME, PARTY, TITLE } from './speaker-names'

const OFFICE = anyLanguage(({ speakers }) => speakers?.offices)
/** Somebody with a party, or an office, of whom is told what they said. */
const MEMBER = new RegExp(String.raw`^(?<label>(?<speaker>${TITLE} ${NAME})\s*${PARTY})(?=\s+\p{Ll})`, 'u')
const HOLDER = new RegExp(
  String.raw`^(?<label>(?<speaker>(?:${OFFICE})(?: ${NAME}|${anyLanguage(({ speakers }) => speakers?.field)})?|(?:${anyLanguage(({ speakers }) => speakers?.holders)}) ${NAME}))(?=\s+\p{Ll})`,
  'u',
)
const SAYS_SO = new RegExp(
  anyLanguage(({ speakers }) => speakers?.toldIn),
  'iu',
)
const PART = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.toldParts)})$`, 'u')
/** How many lines tell what a report is. */
const HEAD_LINES = 40
/** So many paragraphs that tell what a member said make a report. */
const ENOUGH = 2

/** Whether a paper tells in the third person what was said in a meeting, as reports did until about 2011. */
export function isToldReport(lines: readonly { readonly text: string }[]): boolean {
  if (!SAYS_SO.test(headLines(lines))) return false
  return lines.filter(({ text }) => MEMBER.test(text.slice(0, 200).trimStart())).length >= ENOUGH
}

function headLines(lines: readonly { readonly text: string }[]): string {
  return lines
    .slice(0, HEAD_LINES)
    .map(({ text }) => text.slice(0, 300))
    .join(' ')
}

/** Reads of whom a paragraph of such a report tells, or null. */
export function readTold(text: string): TurnLabel | null {
  const start = text.slice(0, 200)
  const { label, speaker, party } = (MEMBER.exec(start) ?? HOLDER.exec(start))?.groups ?? {}
  if (!label || !speaker) return null
  return {
    kind: 'speech',
    numbers: [],
    length: label.length,
    speaker: speaker.replace(/\s+/g, ' '),
    certainty: 0.85,
    from: 'speaker',
    ...(isParty(party) && { party }),
  }
}

const SIGNS = anyPattern(({ letters }) => letters?.chairSigns)

/** Whether a line is the signature of a committee's chair, of whom nothing is told. */
export function isToldEnd(text: string): boolean {
  return text.length < 300 && SIGNS.test(text.trim())
}

/** Whether a line is the heading of a part of such a report. */
export function isToldPart(text: string): boolean {
  return text.length < 100 && PART.test(text.trim())
}

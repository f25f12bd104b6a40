import type { Block } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'
import { findDates } from './find-dates'

/** How many blocks a paper has before its subject at most. */
const HEAD = 8
/** Who publishes a paper, alone on a line: a chamber, a council, an authority. */
const PUBLISHER = new RegExp(
  String.raw`^(?:(?:${anyLanguage(({ papers }) => papers?.article)}) )?(?:\p{L}[\p{L}’'.-]*,? ){0,5}(?:${anyLanguage(({ papers }) => papers?.publisher)})(?: (?:${anyLanguage(({ papers }) => papers?.of)}) (?:\p{L}[\p{L}’'-]*[ -]?){1,6})?$`,
  'iu',
)
const PLACE = new RegExp(
  String.raw`^(?:${anyLanguage(({ papers }) => papers?.place)}) \p{Lu}[\p{L}’' -]{2,40}$`,
  'iu',
)
/** Whose meeting it is of, and when. */
const SITTING = new RegExp(`^(?:${anyLanguage(({ papers }) => papers?.sitting)})`, 'iu')
/** What is about something says so. */
const ABOUT = new RegExp(String.raw`\s(?:${anyLanguage(({ papers }) => papers?.about)})\s`, 'iu')

/**
 * The subject of a paper that opens with who publishes it, on a line of its own below that: null where it does not open so, or
 * nothing there says what it is about.
 */
export function openingSubject({
  masked,
  blocks,
}: {
  readonly masked: string
  readonly blocks: readonly Block[]
}): string | null {
  const lines = blocks.slice(0, HEAD).map(({ start, end }) => masked.slice(start, end).trim())
  if (!isPublisher(lines[0] ?? '')) return null
  const rest = lines.slice(1).filter(line => !isPublisher(line) && !isSitting(line))
  return rest.find(line => ABOUT.test(line) && isTitle(line)) ?? null
}

/** A title is short, and neither a sentence nor a question with its number. */
function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.?!:;]$|^\d{1,4}\.\s/u.test(line)
}

/** Whether a line only says who publishes a paper. */
export function isPublisher(line: string): boolean {
  return line.length <= 80 && (PUBLISHER.test(line) || PLACE.test(line))
}

/** Whether a line only says whose meeting a paper is of, and when. */
export function isSitting(line: string): boolean {
  return SITTING.test(line) || (line.length <= 60 && findDates(line).length > 0)
}

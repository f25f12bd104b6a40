import type { Block } from '../../document/model'
import { findDates } from './find-dates'

/** How many blocks a paper has before its subject at most. */
const HEAD = 8
/** Who publishes a paper, alone on a line: a chamber, a council, an authority. */
const PUBLISHER =
  /^(?:(?:the|het|de) )?(?:\p{L}[\p{L}’'.-]*,? ){0,5}(?:parlement|parliament|parlament|assembly|assemblée|senaat|senate|sénat|kamer|landtag|bundestag|bundesrat|congres|congreso|cortes|knesset|house|provincie|gemeente|gemeenteraad|staten|raad)(?: (?:of|der|des|van|de|du|del|voor) (?:\p{L}[\p{L}’'-]*[ -]?){1,6})?$/iu
const PLACE = /^(?:gemeente|provincie|waterschap|stadt|city of|town of) \p{Lu}[\p{L}’' -]{2,40}$/iu
/** Whose meeting it is of, and when. */
const SITTING =
  /^(?:(?:vaste |bijzondere |verenigde )?commissie|committee|ausschuss|plenaire? |vergadering|zitting|meeting|sitting|sitzung|session|séance|vergaderjaar|nr\.|no\.)/iu
/** What is about something says so. */
const ABOUT =
  /\s(?:over|inzake|betreffende|about|on|regarding|concerning|zu|zur|zum|über|betreffend|sur|relative?|sobre)\s/iu

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
  return rest.find(line => ABOUT.test(line) && line.length <= 200 && !/[.?!:;]$/u.test(line)) ?? null
}

function isPublisher(line: string): boolean {
  return line.length <= 80 && (PUBLISHER.test(line) || PLACE.test(line))
}

function isSitting(line: string): boolean {
  return SITTING.test(line) || (line.length <= 60 && findDates(line).length > 0)
}

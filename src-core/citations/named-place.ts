import { lastStartingAtOrBefore } from '../document/locate'
import type { StructuredDocument, TextRange } from '../document/model'
import { anyLanguage } from '../vocabulary/languages'

/** Where in a cited paper something is said to stand. */
export interface NamedPlace {
  readonly page?: number
  /** The number of a question or an answer. */
  readonly turn?: number
}

/** How far from a citation its page or question may be named, in UTF-16 units. */
const REACH = 60

const TURN = anyLanguage(({ papers }) => papers?.turnNamed)
const PAGE_BEHIND = new RegExp(
  String.raw`^[)\]]?[,;]?\s*\(?(?:${anyLanguage(({ papers }) => papers?.pageNamed)})\s?(?<page>\d{1,4})(?!\d|[.-]\d)`,
  'iu',
)
const TURN_BEHIND = new RegExp(
  String.raw`^[)\]]?[,;]?\s*\(?(?:${TURN})\s?(?<turn>\d{1,3})(?!\d|[.-]\d)`,
  'iu',
)
const TURN_BEFORE = new RegExp(
  String.raw`(?:${TURN})\s?(?<turn>\d{1,3})\s(?:${anyLanguage(({ papers }) => papers?.turnOf)})(?:\s[^.;:\n]{0,40})?$`,
  'iu',
)

/** The page or question that is named with a citation, before or behind it; null where none is. */
export function namedPlace(
  { text, blocks }: Pick<StructuredDocument, 'text' | 'blocks'>,
  { start, end }: TextRange,
): NamedPlace | null {
  const block = blocks[lastStartingAtOrBefore(blocks, start)]
  const behind = text.slice(end, Math.min(end + REACH, block?.end ?? text.length))
  const before = text.slice(Math.max(start - REACH, block?.start ?? 0), start)
  const page = PAGE_BEHIND.exec(behind)?.groups?.['page']
  const turn = (TURN_BEHIND.exec(behind) ?? TURN_BEFORE.exec(before))?.groups?.['turn']
  if (turn !== undefined) return { turn: Number(turn) }
  return page === undefined ? null : { page: Number(page) }
}

/**
 * Where a named place is in the paper that is cited: the answer of a number, else its question; or the beginning of a page.
 * A UTF-16 offset; null where the paper has none, or several of that number, since it numbers anew for each party.
 */
export function placeIn({ turns, pages }: StructuredDocument, { page, turn }: NamedPlace): number | null {
  if (turn === undefined) return pages.find(({ number }) => number === page)?.start ?? null
  for (const role of ['answer', 'question'] as const) {
    const [only, ...others] = turns.filter(one => one.role === role && one.numbers.includes(turn))
    if (only) return others.length === 0 ? only.start : null
  }
  return null
}

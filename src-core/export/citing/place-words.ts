import { partyAt, sectionAt, turnAt } from '../../document/locate'
import type { Block, StructuredDocument, Turn } from '../../document/model'
import { quotableText } from '../../document/quotable-text'
import { type CitedLanguage, citedWords } from './cited-words'
import { printedPage } from './printed-pages'

/** Where a passage stands, for people: party and question or answer number at both its ends; UTF-16 offsets, `end` exclusive. */
export function placeWords(
  document: StructuredDocument,
  start: number,
  end: number,
  language: CitedLanguage,
): string {
  const last = Math.max(start, end - 1)
  const [fromParty, toParty] = [partyAt(document, start), partyAt(document, last)]
  const [fromPart, toPart] = [partAt(document, start, language), partAt(document, last, language)]
  const from = joinParts(fromParty, fromPart)
  const to = joinParts(toParty === fromParty ? null : toParty, toPart)
  const isOnePart = fromParty === toParty && fromPart === toPart
  return isOnePart || to === '' ? from : `${from} – ${to}`
}

/** The pages of a passage in words, `pagina 3` or `pagina’s 3–4`; null where they are not known. */
export function pageWords(
  document: StructuredDocument,
  start: number,
  end: number,
  language: CitedLanguage,
): string | null {
  const words = citedWords(language)
  const [from, to] = [printedPage(document, start), printedPage(document, Math.max(start, end - 1))]
  if (from === null || to === null) return null
  return from === to ? `${words.page} ${from}` : `${words.pages} ${from}–${to}`
}

/** The heading a passage stands under when passages are listed as in the paper: party and question or answer. */
export function headingAt(document: StructuredDocument, offset: number, language: CitedLanguage): string {
  return [partyAt(document, offset), partAt(document, offset, language)].filter(Boolean).join(' · ')
}

/** `antwoord 5`, `vragen 13 en 14`, or the role and the speaker where there is no number. */
export function turnWords(turn: Turn, language: CitedLanguage): string {
  const words = citedWords(language)
  const role = turn.role === 'question' && turn.numbers.length > 1 ? words.questions : words.roles[turn.role]
  const who = turn.speaker ? ` ${turn.speaker}` : ''
  return turn.numbers.length === 0 ? `${role}${who}` : `${role} ${joinNumbers(turn.numbers, language)}`
}

/** What there is of some parts, with commas between. */
export function joinParts(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}

/** The question or answer at an offset, else the heading it stands under where no party names the place already. */
function partAt(document: StructuredDocument, offset: number, language: CitedLanguage): string | null {
  const turn = turnAt(document, offset)
  if (turn) return turnWords(turn, language)
  const heading = sectionAt(document, offset)?.heading ?? null
  const block = heading === null ? undefined : blocksById(document).get(heading)
  return block && partyAt(document, offset) === null ? quotableText(document, block) : null
}

const blocksOf = new WeakMap<readonly Block[], ReadonlyMap<string, Block>>()

/** The blocks of a paper by their ids, set apart once. */
function blocksById({ blocks }: StructuredDocument): ReadonlyMap<string, Block> {
  const known = blocksOf.get(blocks) ?? new Map(blocks.map(block => [block.id, block]))
  blocksOf.set(blocks, known)
  return known
}

function joinNumbers(numbers: readonly number[], language: CitedLanguage): string {
  const last = numbers.at(-1)
  return numbers.length < 2
    ? String(last ?? '')
    : `${numbers.slice(0, -1).join(', ')} ${citedWords(language).and} ${last}`
}

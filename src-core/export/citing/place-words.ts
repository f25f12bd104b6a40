import { type NotedPlace, notedPlace, partyAt, sectionAt, turnAt } from '../../document/locate'
import type { Block, StructuredDocument, Turn } from '../../document/model'
import { quotableText } from '../../document/quotable-text'
import { type CitedLanguage, citedWords } from './cited-words'
import { printedPage } from './printed-pages'

/**
 * Where a passage stands, for people: party and question or answer number at both its ends, or at the one that has them; UTF-16 offsets,
 * `end` exclusive.
 */
export function placeWords(
  document: StructuredDocument,
  start: number,
  end: number,
  language: CitedLanguage,
): string {
  const [first, last] = [notedPlace(document, start), notedPlace(document, Math.max(start, end - 1))]
  const [fromParty, toParty] = [partyAt(document, first.at), partyAt(document, last.at)]
  // What goes on from the text into a note stands in the text as well.
  const isInNotes = first.note !== null && last.note !== null
  const partOf = ({ at, note }: NotedPlace) =>
    joinParts(partAt(document, at, language), isInNotes && `${citedWords(language).footnote} ${note}`)
  const [fromPart, toPart] = [partOf(first), partOf(last)]
  const from = joinParts(fromParty, fromPart)
  const to = joinParts(toParty === fromParty ? null : toParty, toPart)
  const isOnePart = fromParty === toParty && fromPart === toPart
  return isOnePart ? from : [from, to].filter(Boolean).join(' – ')
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

/** The heading a passage stands under when passages are listed as in the paper: party and question or answer; of a footnote those of its mark. */
export function headingAt(document: StructuredDocument, offset: number, language: CitedLanguage): string {
  const { at, note } = notedPlace(document, offset)
  const footnote = note === null ? null : `${citedWords(language).footnote} ${note}`
  return [partyAt(document, at), partAt(document, at, language), footnote].filter(Boolean).join(' · ')
}

/** `antwoord 5`, `vragen 13 en 14`, `punt 3`, or the role and the speaker where there is no number: `inbreng van de heer Madlener`. */
export function turnWords(turn: Turn, language: CitedLanguage): string {
  const words = citedWords(language)
  const { role, numbers, speaker } = turn
  if (numbers.length === 0)
    return speaker ? `${words.roles[role]} ${words.by} ${insideSentence(speaker)}` : words.roles[role]
  const named =
    role === 'statement'
      ? words.item
      : role === 'question' && numbers.length > 1
        ? words.questions
        : words.roles[role]
  return `${named} ${joinNumbers(numbers, language)}`
}

/** What a speaker is called by at the start of a line begins with a capital there only; `De Groot` is a name. */
const SMALL_INSIDE =
  /^(?:(?:De|Het) (?=\p{Ll})|(?:Mevrouw|Meneer|Kamerlid|(?:Vice)?[Mm]inister-[Pp]resident|Minister|Staatssecretaris|Informateur|Formateur|Rapporteur|Wethouder|Burgemeester|Gedeputeerde|The) (?=\p{L}))/u

function insideSentence(speaker: string): string {
  return SMALL_INSIDE.test(speaker) ? speaker.charAt(0).toLowerCase() + speaker.slice(1) : speaker
}

/** What there is of some parts, with commas between. */
export function joinParts(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}

/**
 * The question or answer at an offset, else the heading it stands under, without a colon that leads on, where no party names the place
 * already. What nobody in particular says under no number, such as a clause of a motion, has no name of its own.
 */
function partAt(document: StructuredDocument, offset: number, language: CitedLanguage): string | null {
  const turn = turnAt(document, offset)
  const party = partyAt(document, offset)
  if (turn) return hasName(turn) || party !== null ? turnWords(turn, language) : null
  const heading = sectionAt(document, offset)?.heading ?? null
  const block = heading === null ? undefined : blocksById(document).get(heading)
  return block && party === null ? quotableText(document, block).replace(/\s*:\s*$/, '') : null
}

function hasName({ role, numbers, speaker }: Turn): boolean {
  return role !== 'statement' || numbers.length > 0 || speaker !== null
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

import { partyAt, turnAt } from '../document/locate'
import type { Section, StructuredDocument, Turn } from '../document/model'
import { quotedPieces } from '../document/quotable-text'
import { sentencesIn } from '../document/text-units'
import {
  NO_FACTS,
  type PassageFacts,
  type PassagePiece,
  type SearchPassage,
  type SearchSource,
} from './search-source'

/** By what a paper is known in the index. */
export function paperKey(documentId: string): string {
  return `paper ${documentId}`
}

/** A paper as it is searched: a passage for each of its blocks that has words. Linear in the paper. */
export function paperSource(document: StructuredDocument, version: string): SearchSource {
  const { id, kind, language, meta, blocks } = document
  const facts: PassageFacts[] = []
  const known = new Map<string, number>()
  const partyOf = sectionParties(document.sections)
  const questions = new Map(document.turns.map(turn => [turn.id, turn]))
  const hasOtherWords =
    (document.setRight?.length ?? 0) > 0 || document.inlines.some(inline => inline.kind === 'footnote-mark')
  const passages: SearchPassage[] = []
  for (const block of blocks) {
    const { start, end } = block
    if (start >= end) continue
    const turn = turnAt(document, start)
    // The party of a turn that says so, or whose questions do, needs no look at the sections around it.
    const inherited = partyOf(start)
    const key = turn ? `${turn.id} ${turn.party === null ? inherited : ''}` : `- ${inherited}`
    const index = known.get(key) ?? facts.push(factsOf(document, turn, inherited, questions)) - 1
    known.set(key, index)
    const words = hasOtherWords ? wordsOf(document, start, end) : null
    const text = words ? words.text : document.text.slice(start, end)
    passages.push({
      ...{ text, start, end, facts: index, pieces: words?.pieces ?? null },
      ...(words && { sentences: sentencesIn(document, block) }),
    })
  }
  return {
    key: paperKey(id),
    version,
    place: 'paper',
    id,
    title: meta.title,
    date: meta.date,
    kind,
    language,
    facts,
    passages,
  }
}

function factsOf(
  document: StructuredDocument,
  turn: Turn | null,
  inherited: string | null,
  turns: ReadonlyMap<string, Turn>,
): PassageFacts {
  if (!turn) return { ...NO_FACTS, party: inherited }
  const { id, role, numbers, party, speaker, answers } = turn
  const { askedBy } = document.meta
  const asked = answers.flatMap(question => turns.get(question)?.speaker ?? [])
  const own = role === 'question' && speaker !== null ? [speaker] : asked
  const hasAskers = role === 'question' || role === 'answer'
  const askers = !hasAskers ? [] : own.length > 0 ? [...new Set(own)] : askedBy
  const theirs = party ?? (answers.length > 0 ? partyAt(document, turn.start) : null) ?? inherited
  return { ...NO_FACTS, role, turn: id, answers, numbers, party: theirs, speaker, askers }
}

/** The party of the innermost section with one at each of many offsets, which are asked for in their order. */
function sectionParties(sections: readonly Section[]): (offset: number) => string | null {
  const sorted = sections
    .filter(({ party }) => party !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Section[] = []
  let next = 0
  return offset => {
    for (let section = sorted[next]; section && section.start <= offset; section = sorted[next]) {
      open.push(section)
      next += 1
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= offset) open.pop()
    return open.at(-1)?.party ?? null
  }
}

/** A passage's words as they are quoted, and where they come from; null where they are the text's own. */
function wordsOf(
  document: StructuredDocument,
  start: number,
  end: number,
): { text: string; pieces: PassagePiece[] } | null {
  const pieces: PassagePiece[] = []
  let text = ''
  const quoted = quotedPieces(document, { start, end }, 'left-out')
  const [only] = quoted
  if (quoted.length === 1 && only?.at === start && only.read === null && only.text.length === end - start)
    return null
  for (const { text: words, at, read } of quoted) {
    if (words === '') continue
    pieces.push({ at: text.length, start: read?.start ?? at ?? start, end: read?.end ?? null })
    text += words
  }
  return { text, pieces }
}

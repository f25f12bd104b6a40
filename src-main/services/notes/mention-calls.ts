import { openingOf } from '../../../src-core/annotation/find-turn'
import { orderThemes } from '../../../src-core/codebook/order-themes'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { Named } from '../../../src-core/contract/writing/note-calls'
import { foldText } from '../../../src-core/document/fold-text'
import type { StructuredDocument, Turn } from '../../../src-core/document/model'
import { openingWords } from '../../../src-core/document/outline'
import { citeNumber } from '../../../src-core/export/citing/cite-number'
import { namesIn, turnName } from '../../../src-core/export/citing/mention-names'
import { turnWords } from '../../../src-core/export/citing/place-words'
import type { ExportLanguage } from '../../../src-core/export/words'
import { liveThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'
import { learnTurns, mayHaveTurn } from './turn-words'

/** How much of a turn’s beginning is shown, in UTF-16 units. */
const OPENING = 80

/** The calls about what notes and pages mention. */
export function mentionCalls(
  project: () => ProjectSession,
): Pick<Handlers, 'mention.find' | 'mention.names'> {
  return {
    'mention.find': async ({ words, documentId, language, most }) => {
      const wanted = foldText(words).split(/\s+/).filter(Boolean)
      const found: Named[] = []
      for await (const one of candidates(project(), wanted, documentId, language)) {
        found.push(one)
        if (found.length === most) break
      }
      return found
    },
    'mention.names': async ({ mentioned, language }) => {
      const session = project()
      const ids = new Set(mentioned.map(({ id, paper }) => paper ?? id))
      const documents = await session.documents.all([...ids])
      return mentioned.map(namesIn(documents, liveThemes(session), language))
    },
  }
}

/** What fits all the words: themes, turns of the paper at hand, papers, and turns of the other papers. */
async function* candidates(
  session: ProjectSession,
  wanted: readonly string[],
  at: string | null,
  language: ExportLanguage,
): AsyncGenerator<Named> {
  for (const { theme } of orderThemes(liveThemes(session)))
    if (fits(theme.name, wanted)) yield { of: 'theme', id: theme.id, name: theme.name, detail: '' }
  const { documents } = session
  if (at !== null && documents.isThere(at)) yield* turnsOf(await documents.load(at), wanted, language)
  for (const { id, meta } of documents.heads()) {
    const number = citeNumber({ meta }, language) ?? ''
    if (fits(`${meta.title} ${number}`, wanted))
      yield { of: 'paper', id, name: meta.title, detail: number || (meta.date ?? '') }
  }
  // Those of all other papers only to words that tell them apart.
  if (wanted.length === 0) return
  const others = documents.ids.filter(id => id !== at && mayHaveTurn(session, id, language, wanted))
  for await (const document of documents.each(others)) {
    const { id, meta, turns } = document
    learnTurns(session, id, language, [
      `${meta.title} ${citeNumber(document, language) ?? ''}`,
      ...turns.map(turn => turnFinder(turn, language)),
    ])
    yield* turnsOf(document, wanted, language)
  }
}

function* turnsOf(
  document: StructuredDocument,
  wanted: readonly string[],
  language: ExportLanguage,
): Generator<Named> {
  const paper = foldText(`${document.meta.title} ${citeNumber(document, language) ?? ''}`)
  const left = wanted.filter(word => !paper.includes(word))
  // Words that are all in the title are about the paper.
  if (wanted.length > 0 && left.length === 0) return
  for (const turn of document.turns)
    if (fits(turnFinder(turn, language), left))
      yield {
        of: 'turn',
        id: turn.id,
        paper: document.id,
        opening: openingOf(document, turn),
        name: turnName(document, turn, language),
        detail: openingWords(document, turn, OPENING),
      }
}

/** What a turn is found by. */
function turnFinder(turn: Turn, language: ExportLanguage): string {
  return `${turnWords(turn, language)} ${turn.party ?? ''} ${turn.speaker ?? ''}`
}

/** Whether a name has each word at the beginning of one of its own, or in it. */
function fits(name: string, wanted: readonly string[]): boolean {
  const folded = foldText(name)
  return wanted.every(word =>
    /^\d+$/.test(word) ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(folded) : folded.includes(word),
  )
}

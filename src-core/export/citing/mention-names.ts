import { findTurn } from '../../annotation/find-turn'
import type { Mentioned, NameNow } from '../../annotation/written/mention'
import { shorten } from '../../basics/shorten'
import type { Theme } from '../../codebook/model'
import type { StructuredDocument, Turn } from '../../document/model'
import { citeNumber } from './cite-number'
import type { CitedLanguage } from './cited-words'
import { turnWords } from './place-words'

/** How much of a title names a paper behind one of its turns, in UTF-16 units. */
const SHORT_TITLE = 60

/** A name may have been kept in any of these. */
const LANGUAGES = ['nl', 'en'] as const

/** What a turn is called wherever it may be mentioned: `antwoord 5, Kamerstukken II 2009/10, 27858, nr. 88`. */
export function turnName(document: StructuredDocument, turn: Turn, language: CitedLanguage): string {
  const paper = citeNumber(document, language) ?? shorten(document.meta.title, SHORT_TITLE)
  return `${turnWords(turn, language)}, ${paper}`
}

/** The turn that is mentioned; null where the paper has none that it surely is. */
export function mentionedTurn(
  document: StructuredDocument,
  { id, opening = '', label }: Mentioned,
): Turn | null {
  return findTurn(document, id, opening, turn =>
    LANGUAGES.some(language => turnName(document, turn, language) === label),
  )
}

/** Tells the names that what is mentioned has in a project; linear in the turns of a paper for each turn that is mentioned. */
export function namesIn(
  documents: Iterable<StructuredDocument>,
  themes: Iterable<Theme>,
  language: CitedLanguage,
): NameNow {
  const papers = new Map([...documents].map(document => [document.id, document]))
  const named = new Map([...themes].map(({ id, name }) => [id, name]))
  return mentioned => {
    const { of, id, paper = '' } = mentioned
    if (of === 'theme') return named.get(id) ?? null
    const document = papers.get(of === 'paper' ? id : paper)
    if (!document) return null
    if (of === 'paper') return document.meta.title
    const turn = mentionedTurn(document, mentioned)
    return turn && turnName(document, turn, language)
  }
}

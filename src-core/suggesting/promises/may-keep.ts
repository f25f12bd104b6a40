import { foldText } from '../../document/fold-text'
import type { StructuredDocument } from '../../document/model'
import { wordsIn } from '../../document/text-units'
import { everyLanguage, MONTHS } from '../../vocabulary/languages'
import { spokenPattern } from '../spoken/spoken-patterns'

/** How much of a paper’s beginning tells what it is about, in UTF-16 units: a letter that keeps a promise says so there. */
const OPENING = 4_000
/** Shorter words say little of what a promise is about. */
const SHORTEST = 5
/** Nothing less sure is proposed, and nothing is told as surer: only a reader knows. */
const LEAST = 0.4
const MOST = 0.85
/** What it adds that a paper speaks of a promise made before. */
const SPEAKS_OF_PROMISE = 0.15
/** How many papers are proposed at most. */
const MOST_PAPERS = 3

/** What of a paper tells whether it keeps a promise: its text may be its beginning only. */
export type PaperBeginning = Pick<StructuredDocument, 'id' | 'meta' | 'language' | 'text'>

/** What of a paper is looked at. */
export function beginningOf({ id, meta, language, text }: StructuredDocument): PaperBeginning {
  return { id, meta, language, text: text.slice(0, OPENING) }
}

/** A paper that may keep a promise, and how sure that is, 0 to 1. */
export interface MayKeep {
  readonly document: PaperBeginning
  readonly certainty: number
}

/** A promise as it is looked for: its words, and the day of its paper, ISO 8601. */
export interface Promised {
  readonly words: string
  readonly date: string | null
}

/** Words that stand in any promise, months among them. */
const EMPTY: ReadonlySet<string> = new Set(
  [...everyLanguage(({ suggestions }) => suggestions?.empty), ...MONTHS].flatMap(words => words.split('|')),
)

const openings = new WeakMap<PaperBeginning, ReadonlySet<string>>()

function openingOf(document: PaperBeginning): ReadonlySet<string> {
  const before = openings.get(document)
  if (before) return before
  const made = contentWords(`${document.meta.title}\n${document.text.slice(0, OPENING)}`)
  openings.set(document, made)
  return made
}

function contentWords(text: string): Set<string> {
  const words = wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
  return new Set(words.map(foldText).filter(word => word.length >= SHORTEST && !EMPTY.has(word)))
}

/**
 * Finds the later papers whose beginnings say most of a promise’s words, each word weighed by how few papers begin with it
 * (inverse document frequency). The likeliest first; made once for many promises over the same papers.
 */
export function keepingFinder(documents: readonly PaperBeginning[]): (promise: Promised) => MayKeep[] {
  const times = new Map<string, number>()
  for (const document of documents)
    for (const word of openingOf(document)) times.set(word, (times.get(word) ?? 0) + 1)
  const weightOf = (word: string) => Math.log((documents.length + 1) / ((times.get(word) ?? 0) + 0.5))
  return ({ words, date }) => {
    if (date === null) return []
    const sought = [...contentWords(words)].map(word => ({ word, weight: Math.max(0, weightOf(word)) }))
    const all = sought.reduce((sum, { weight }) => sum + weight, 0)
    if (all === 0) return []
    const found = documents.flatMap(document => {
      const day = document.meta.date
      if (day === null || day <= date) return []
      const opening = openingOf(document)
      const share = sought.reduce((sum, { word, weight }) => sum + (opening.has(word) ? weight : 0), 0) / all
      const speaks = spokenPattern('ofPromise', document.language).test(document.text.slice(0, OPENING))
      const certainty = Math.min(MOST, share + (speaks ? SPEAKS_OF_PROMISE : 0))
      return share > 0 && certainty >= LEAST ? { document, certainty } : []
    })
    return found.sort((one, other) => other.certainty - one.certainty).slice(0, MOST_PAPERS)
  }
}

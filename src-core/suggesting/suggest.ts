import { foldedDocument } from '../document/folded-document'
import type { StructuredDocument, TextRange } from '../document/model'
import { type TermFinder, termFinder } from './find-terms'
import { findPromises } from './promises/find-promises'
import type { Deadline } from './promises/read-deadline'
import { proposePassages } from './propose-passages'
import { findAmounts, findLaws, findRefusals } from './spoken/find-spoken'
import { certaintyOf } from './spoken/measured'
import type { BuiltIn } from './suggester'
import { readTerm } from './term'
import { type ProposedUnit, unitFinder } from './unit-around'

/** A passage that may be marked; UTF-16 offsets of its paper’s text. */
export interface Suggestion extends TextRange {
  /** The words that it was found by, within it; none where all of it says so. */
  readonly places: readonly TextRange[]
  /** How sure it is, 0 to 1; null where terms simply stand there. */
  readonly certainty: number | null
  /** Of a promise: who made it, to whom, and by when, as far as the paper says. */
  readonly promise?: {
    readonly by: string | null
    readonly to: string | null
    readonly deadline: Deadline | null
  }
}

/** Looks through one paper; kept for as many as are looked through for the same. */
export type Suggesting = (document: StructuredDocument) => Suggestion[]

/** Suggests the sentences, paragraphs or turns in which terms stand, each read by the language of its paper (BCP 47). */
export function suggestByTerms(terms: readonly string[], unit: ProposedUnit): Suggesting {
  const finders = new Map<string, TermFinder>()
  return document => {
    const finder =
      finders.get(document.language) ??
      termFinder(terms.flatMap(term => readTerm(term, document.language) ?? []))
    finders.set(document.language, finder)
    return proposePassages(document, foldedDocument(document), finder, unit).map(
      ({ start, end, places }) => ({
        start,
        end,
        places: places.map(place => ({ start: place.start, end: place.end })),
        certainty: null,
      }),
    )
  }
}

/** Suggests what comes with the app: always sentences, which a larger unit may be taken around. */
export function suggestBuiltIn(name: BuiltIn, unit: ProposedUnit): Suggesting {
  return document => {
    const unitOf = unitFinder(document, unit)
    const byPlace = new Map<string, Suggestion>()
    for (const found of sentencesOf(name, document)) {
      const around = unitOf(found) ?? found
      const key = `${around.start} ${around.end}`
      const known = byPlace.get(key)
      byPlace.set(key, {
        ...(known ?? found),
        start: around.start,
        end: around.end,
        places: [
          ...(known?.places ?? []),
          ...(unit === 'sentence' ? [] : [{ start: found.start, end: found.end }]),
        ],
        certainty: Math.max(known?.certainty ?? 0, found.certainty ?? 0),
      })
    }
    return [...byPlace.values()]
  }
}

function sentencesOf(name: BuiltIn, document: StructuredDocument): Suggestion[] {
  const sure = (certainty: number) => (range: TextRange) => ({ ...range, places: [], certainty })
  switch (name) {
    case 'promises':
      return findPromises(document).map(({ start, end, certainty, by, to, deadline }) => ({
        start,
        end,
        places: [],
        certainty,
        promise: { by, to, deadline },
      }))
    case 'refusals':
      return findRefusals(document).map(sure(certaintyOf('declines')))
    case 'amounts':
      return findAmounts(document).map(sure(certaintyOf('amounts')))
    case 'laws':
      return findLaws(document).map(sure(certaintyOf('laws')))
  }
}

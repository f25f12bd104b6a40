import { citedName } from '../../src-core/citations/cites-of'
import {
  type CitedPaper,
  indexCitations,
  type ResolveCitation,
} from '../../src-core/citations/resolve-citation'
import type { DocumentSummary } from '../../src-core/contract/state'
import type { Inline } from '../../src-core/document/model'
import { useApp } from '../state/store'

const known = new WeakMap<readonly DocumentSummary[], ResolveCitation>()

/** From where on a citation is sure enough to go there without asking, 0 to 1. */
export const SURE_ENOUGH = 0.9

/** Finds what a citation means among the papers of the list, as it is now: made once for each list. */
export function resolverOf(documents: readonly DocumentSummary[]): ResolveCitation {
  const before = known.get(documents)
  if (before) return before
  const made = indexCitations(documents.filter(({ problem }) => problem === null))
  known.set(documents, made)
  return made
}

/** The papers of the project that a mention in one of them may mean, that one left out; the likeliest first. */
export function papersMeant(inline: Inline, from: string): readonly CitedPaper[] {
  const name = citedName(inline)
  if (name === null) return []
  return resolverOf(useApp.getState().project.documents)(name).filter(({ id }) => id !== from)
}

/** What the list of papers tells of one; undefined for one that is not in it. */
export function summaryOf(id: string): DocumentSummary | undefined {
  return useApp.getState().project.documents.find(one => one.id === id)
}

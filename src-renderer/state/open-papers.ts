import type { Annotation } from '../../src-core/annotation/model'
import { groupBy } from '../../src-core/basics/group-by'
import type { StructuredDocument } from '../../src-core/document/model'
import { type AppState, type OpenPaper, useApp, withRecords } from './store'

const NONE: ReadonlyMap<string, Annotation> = new Map()

type Open = Pick<AppState, 'document' | 'annotations' | 'beside'>

/** The document of a paper on the screen by its id, as it is read now; null where none such is there. */
export function documentOf({ document, beside }: Open, id: string): StructuredDocument | null {
  return document?.id === id ? document : (beside.get(id)?.document ?? null)
}

/** Everyone's annotations of a document on the screen, by their ids; the same map until one of them changes. */
export function annotationsOf({ document, annotations, beside }: Open, id: string): OpenPaper['annotations'] {
  return document?.id === id ? annotations : (beside.get(id)?.annotations ?? NONE)
}

/** What of the state is another where a paper on the screen is read afresh, in part or whole. */
export function withPaper(state: Open, id: string, paper: Partial<OpenPaper>): Partial<Open> {
  const here = state.beside.get(id)
  return {
    ...(state.document?.id === id && paper),
    ...(here && { beside: new Map(state.beside).set(id, { ...here, ...paper }) }),
  }
}

/** What of the state is another where annotations come, change or go, each in the papers on the screen that it belongs to. */
export function withAnnotations(state: Open, records: readonly Annotation[]): Partial<Open> {
  let beside = state.beside
  let { annotations } = state
  for (const [id, here] of groupBy(records, ({ documentId }) => documentId)) {
    if (state.document?.id === id) annotations = withRecords(annotations, here)
    const paper = beside.get(id)
    if (paper)
      beside = new Map(beside).set(id, { ...paper, annotations: withRecords(paper.annotations, here) })
  }
  return { annotations, beside }
}

/** Shows an annotation as it is now, unless a newer version of it shows already. */
export function showAnnotation(record: Annotation): void {
  useApp.setState(state => withAnnotations(state, [record]))
}

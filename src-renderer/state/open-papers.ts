import type { Annotation } from '../../src-core/annotation/model'
import { groupBy } from '../../src-core/basics/group-by'
import type { StructuredDocument } from '../../src-core/document/model'
import { type AppState, type OpenPaper, type Side, useApp, withRecords } from './store'

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

/** Both halves of the window, from left to right. */
export const SIDES: readonly Side[] = ['main', 'beside']

type Halves = Pick<AppState, 'document' | 'annotations' | 'beside' | 'side' | 'other'>

/** The half that is not the given one. */
export function otherSide(side: Side): Side {
  return side === 'main' ? 'beside' : 'main'
}

/** The id of the document in a half of the window; null where none is. */
export function documentIdOn(
  { document, side, other }: Pick<Halves, 'document' | 'side' | 'other'>,
  which: Side,
): string | null {
  return (side === which ? document?.id : other?.id) ?? null
}

/** The document in a half of the window, as it is read now; null where none is. */
export function documentOn(state: Halves, which: Side): AppState['document'] {
  const id = documentIdOn(state, which)
  return id === null ? null : documentOf(state, id)
}

/** The words sought in a half of the window; null where its bar for finding is closed. */
export function findingOn({ side, other, finding }: AppState, which: Side): string | null {
  return side === which ? finding : (other?.finding ?? null)
}

/** Seeks words in a half of the window, or with null no more. */
export function setFinding(which: Side, finding: string | null): void {
  useApp.setState(({ side, other }) =>
    side === which ? { finding } : { other: other && { ...other, finding } },
  )
}

/**
 * Makes a half of the window the one that is read: its document is the open one from now on, which all panes and commands
 * follow. A half that shows nothing is given up when the other one is read.
 */
export function readSide(which: Side): void {
  useApp.setState(state => {
    const { side, other, document, annotations, finding, beside, focused } = state
    const paper = other && paperOn(state, other.id)
    if (side === which || !other || !paper) return {}
    const left = document && { id: document.id, finding }
    const hasCard = focused !== null && paper.annotations.has(focused)
    return {
      ...paper,
      side: left ? which : 'main',
      finding: other.finding,
      other: left,
      beside: withoutOpen(document && { document, annotations }, paper, beside),
      documentFailure: null,
      ...(!hasCard && { focused: null, editing: false }),
    }
  })
}

/** A paper that stands in a half of the window; null where it does not. */
function paperOn(
  { document, annotations, beside }: Pick<AppState, 'document' | 'annotations' | 'beside'>,
  id: string,
): OpenPaper | null {
  return document?.id === id ? { document, annotations } : (beside.get(id) ?? null)
}

/** The papers beside the open one once another is read: that which is left, and not that which is read. */
function withoutOpen(
  left: OpenPaper | null,
  read: OpenPaper,
  beside: AppState['beside'],
): AppState['beside'] {
  const rest = new Map(beside)
  if (left) rest.set(left.document.id, left)
  rest.delete(read.document.id)
  return rest
}

/** What of the state is another when a paper comes into the half that is read, the other half staying as it is. */
export function withOpened(state: AppState, opened: OpenPaper): Partial<AppState> {
  const { other } = state
  const stays = other && paperOn(state, other.id)
  return {
    ...opened,
    other: stays ? other : null,
    beside: stays ? withoutOpen(stays, opened, new Map()) : new Map(),
  }
}

/** What of the state is another when a paper comes into the half that is not read. */
export function withBeside({ document }: AppState, paper: OpenPaper): Partial<AppState> {
  const { id } = paper.document
  return {
    other: { id, finding: null },
    beside: document?.id === id ? new Map() : new Map([[id, paper]]),
  }
}

/** What of the state is another when there is nothing in the half that is read any more, the other half staying as it is. */
export function withNothingOpen(state: AppState): Partial<AppState> {
  const stays = state.other && paperOn(state, state.other.id)
  return {
    document: null,
    annotations: new Map(),
    beside: stays ? new Map([[stays.document.id, stays]]) : new Map(),
  }
}

/** Leaves one half of the window: what is read fills it. */
export function endSplit(): void {
  useApp.setState({ side: 'main', other: null, beside: new Map() })
}

/** Changes over what stands in the halves of the window; what is read stays what is read. */
export function swapSides(): void {
  useApp.setState(({ side, other }) => (other ? { side: otherSide(side) } : {}))
}

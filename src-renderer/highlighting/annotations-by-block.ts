import type { Annotation } from '../../src-core/annotation/model'
import { compareInDocument } from '../../src-core/query/document-order'
import { useApp } from '../state/store'
import { standingAnnotations } from './standing-annotations'

const NONE: readonly Annotation[] = []

let computedFor: ReadonlyMap<string, Annotation> | null = null
let byBlock = new Map<string, readonly Annotation[]>()

/** The annotations that begin in a block, in document order; the same list as long as none of them changed. */
export function useAnnotationsOf(blockId: string): readonly Annotation[] {
  return useApp(state => group(standingAnnotations(state)).get(blockId) ?? NONE)
}

/** The same for one look, outside of what is drawn. */
export function annotationsOf(blockId: string): readonly Annotation[] {
  return group(standingAnnotations(useApp.getState())).get(blockId) ?? NONE
}

/** Grouped once for all blocks and every change; lists that did not change keep their identity. */
function group(annotations: ReadonlyMap<string, Annotation>): ReadonlyMap<string, readonly Annotation[]> {
  if (annotations === computedFor) return byBlock
  const next = new Map<string, Annotation[]>()
  for (const annotation of annotations.values()) {
    const list = next.get(annotation.place.block)
    if (list) list.push(annotation)
    else next.set(annotation.place.block, [annotation])
  }
  for (const list of next.values()) list.sort(compareInDocument)
  byBlock = new Map([...next].map(([id, list]) => [id, keepIfSame(byBlock.get(id), list)]))
  computedFor = annotations
  return byBlock
}

function keepIfSame(
  before: readonly Annotation[] | undefined,
  after: readonly Annotation[],
): readonly Annotation[] {
  const same =
    before?.length === after.length && before.every((annotation, index) => annotation === after[index])
  return same ? before : after
}

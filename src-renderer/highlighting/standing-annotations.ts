import type { Annotation } from '../../src-core/annotation/model'
import { stands } from '../../src-core/annotation/stands'
import type { AppState } from '../state/store'

type Annotations = ReadonlyMap<string, Annotation>

let computedFor: Pick<AppState, 'annotations' | 'document'> | null = null
let standing: Annotations = new Map()

/**
 * The open document's annotations whose words stand where they say: those that are drawn. The others are only listed. The
 * same map as long as nothing changes, and the one of all annotations where all stand.
 */
export function standingAnnotations({
  annotations,
  document,
}: Pick<AppState, 'annotations' | 'document'>): Annotations {
  if (annotations === computedFor?.annotations && document === computedFor.document) return standing
  const entries = document ? [...annotations].filter(([, annotation]) => stands(document, annotation)) : []
  standing = entries.length === annotations.size ? annotations : new Map(entries)
  computedFor = { annotations, document }
  return standing
}

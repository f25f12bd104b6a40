import type { Annotation } from '../../../src-core/annotation/model'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Commitment } from '../../../src-core/suggesting/promises/commitment'
import { type FoundPromise, findPromises } from '../../../src-core/suggesting/promises/find-promises'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'

/** A row of the register for an annotation, with what its promise says; what the paper does not say stays empty. */
export function newCommitment(
  session: ProjectSession,
  document: StructuredDocument,
  annotation: Annotation,
  promise: FoundPromise | undefined,
): Commitment {
  return {
    ...newRecord(session, 'com'),
    annotation: annotation.id,
    documentId: document.id,
    by: (promise?.by ?? '').slice(0, 500),
    to: (promise?.to ?? '').slice(0, 500),
    what: '',
    until: promise?.deadline?.until ?? null,
    isAbout: promise?.deadline?.isAbout ?? false,
    state: 'open',
    keptIn: null,
    remark: '',
  }
}

/** The promise that an annotation’s passage holds, where one is found in it. */
export function promiseIn(
  document: StructuredDocument,
  { start, end }: Pick<Annotation, 'start' | 'end'>,
): FoundPromise | undefined {
  return findPromises(document).find(found => found.start < end && found.end > start)
}

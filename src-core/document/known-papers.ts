import type { StructuredDocument } from './model'

/** The papers of a project by their id; null where there is none, or it cannot be read. */
export interface KnownPapers {
  knownDocument(id: string): StructuredDocument | null
}

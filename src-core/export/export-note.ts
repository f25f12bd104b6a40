import type { Theme } from '../codebook/model'
import type { StructuredDocument, Turn } from '../document/model'
import type { PlacedNote } from '../notes/placed-note'

/** A note that is on no passage, with all that an export says of it. */
export interface ExportNote {
  /** Its mentions have the names of now. */
  readonly note: PlacedNote
  /** What it is on, in words: `Notitie bij antwoord 5, 27858, nr. 88`. */
  readonly heading: string
  readonly author: string
  readonly theme: Theme | null
  /** The paper that it is on, or whose turn. */
  readonly document: StructuredDocument | null
  /** Null too where the paper has no such turn any more. */
  readonly turn: Turn | null
}

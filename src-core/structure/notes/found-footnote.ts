import type { PaperLine } from '../lines/paper-line'

/** A footnote's text, taken out of the running text. */
export interface FoundFootnote {
  readonly mark: string
  /** What was printed before its text and is left out of it: the mark and its brackets. */
  readonly printed: string
  readonly lines: readonly PaperLine[]
}

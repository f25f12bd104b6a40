import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import { type PaperHead, type PaperSummary, summarise } from './paper-summary'
import type { SetRight } from './set-right'

/** What lists show of papers, with what is set right in them now. */
export class PaperSummaries {
  private readonly made = new Map<string, PaperSummary>()
  /** Whether one was made since this was set to false. */
  areNew = false

  constructor(
    private readonly setRight: SetRight,
    /** A paper as it was imported, at once. */
    private readonly read: (id: string) => StructuredDocument,
  ) {}

  /** What was made of a paper last, whatever was set right since. */
  last(id: string): PaperSummary | undefined {
    return this.made.get(id)
  }

  /** Takes over what was made of a paper another time. */
  put(id: string, summary: PaperSummary): void {
    this.made.set(id, summary)
  }

  /** Makes the summary of a paper that was just read. */
  make(imported: StructuredDocument, by = this.setRight.by(imported.id)): PaperSummary {
    const summary = summarise(this.setRight.apply(imported), by)
    this.made.set(imported.id, summary)
    this.areNew = true
    return summary
  }

  /** What is known of a paper without its text. Throws what reading it throws where nothing was made of it yet. */
  head(id: string): PaperHead {
    return this.now(id, this.setRight.by(id)).head
  }

  /** The summaries of papers, each as `head` has it. */
  all(ids: readonly string[]): PaperSummary[] {
    const by = this.setRight.byAll()
    return ids.map(id => this.now(id, by(id)))
  }

  private now(id: string, by: string): PaperSummary {
    const before = this.made.get(id)
    if (before?.by === by) return before
    try {
      return this.make(this.read(id), by)
    } catch (error) {
      // What is damaged is found out at the next look, and is listed as it was until then.
      if (!before || !(error instanceof CallError)) throw error
      return before
    }
  }
}

import type { FileProblem } from '../../../src-core/contract/state'

/** What is wrong with a file: what happens to it more than once is told once, as it was last. */
export class ToldProblems {
  readonly all: FileProblem[] = []

  constructor(private readonly file: string) {}

  /** Tells of a problem; `lost` counts the records that are, and `found` those that are known of the file. */
  note(kind: FileProblem['kind'], reason: string, lost = 0, found = 0): void {
    this.forget(kind)
    this.all.push({ file: this.file, kind, reason, lost, found, kept: null })
  }

  forget(kind: FileProblem['kind']): void {
    const at = this.all.findIndex(problem => problem.kind === kind)
    if (at >= 0) this.all.splice(at, 1)
  }
}

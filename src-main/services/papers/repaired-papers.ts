import type { FileProblem } from '../../../src-core/contract/state'

/** What is told of papers that were damaged or gone and were brought back, from a backup or from memory. */
export class RepairedPapers {
  problems: readonly FileProblem[] = []

  /** Tells of a paper by its file, and under which name the damaged one is kept, if it is. */
  report(file: string, kind: 'damaged' | 'missing', reason: string, kept: string | null): void {
    const others = this.problems.filter(problem => problem.file !== file)
    this.problems = [...others, { file, kind, reason, lost: 0, found: 1, kept }]
  }
}

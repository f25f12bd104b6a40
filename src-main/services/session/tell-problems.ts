import { relative, resolve } from 'node:path'
import type { FileProblem } from '../../../src-core/contract/state'

/** Problems without those told twice: whoever meets a link tells of it. */
export function withoutRepeats(problems: readonly FileProblem[]): FileProblem[] {
  const odd = new Set<string>()
  return problems.filter(({ kind, file }) => kind !== 'not-a-file' || (!odd.has(file) && odd.add(file)))
}

/** Problems with their files named by their paths in the project's folder. */
export function inFolder(folder: string, problems: readonly FileProblem[]): FileProblem[] {
  return problems.map(problem => ({ ...problem, file: relative(folder, resolve(folder, problem.file)) }))
}

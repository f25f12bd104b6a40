import * as z from 'zod'

/** How many tests a run had. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Of those that passed, how many did so only at a second try. */
  readonly unsteady: number
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/** Counts what vitest's JSON report tells. Throws where it is none. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestReport.parse(report)
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    unsteady: 0,
  }
}

/** Counts what Playwright's JSON report tells. Throws where it is none. */
export function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats
  return { passed: expected + flaky, failed: unexpected, skipped, unsteady: flaky }
}

/**
 * What a step of the test run adds to the sum. One that ended badly although no test of it failed, or that ran no test,
 * counts as one failure, so that no sum hides it.
 */
export function countStep(count: Count, exitCode: number): Count {
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return silent ? { ...count, failed: 1 } : count
}

/** The closing line of a test run: `N passed, N failed`, and how many were skipped where some were. */
export function closingLine(counts: readonly Count[]): string {
  const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0)
  const skipped = sum(count => count.skipped)
  const unsteady = sum(count => count.unsteady)
  const line = `${sum(count => count.passed)} passed, ${sum(count => count.failed)} failed`
  return [line, skipped > 0 && `${skipped} skipped`, unsteady > 0 && `${unsteady} passed at the second try`]
    .filter(part => part !== false)
    .join(', ')
}

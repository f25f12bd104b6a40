import { relative } from 'node:path'
import * as z from 'zod'

/** How the tests of a run ended. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** The names of those that failed, as far as a report tells them. */
  readonly failures: readonly string[]
  /** The names of those that passed only at a second try; `passed` counts them. */
  readonly unsteady: readonly string[]
}

/** A count of nothing. */
export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] }

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

const spec = z.object({
  file: z.string(),
  title: z.string(),
  tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
})

interface Suite {
  readonly specs: readonly z.infer<typeof spec>[]
  readonly suites?: readonly Suite[] | undefined
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional()
  },
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(suite),
})

/** Counts what vitest's JSON report tells, with files named from a folder on. Throws where it is none. */
export function countVitest(report: unknown, folder: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    vitestReport.parse(report)
  const tests = testResults.flatMap(file =>
    file.assertionResults.map(test => ({
      ...test,
      name: `${relative(folder, file.name)} › ${test.fullName.trim()}`,
    })),
  )
  const named = (status: string) => tests.filter(test => test.status === status)
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: named('failed').map(test => test.name),
    // One that passed after all keeps what went wrong before.
    unsteady: named('passed')
      .filter(test => test.failureMessages.length > 0)
      .map(test => test.name),
  }
}

/** Counts what Playwright's JSON report tells. Throws where it is none. */
export function countPlaywright(report: unknown): Count {
  const { stats, suites } = playwrightReport.parse(report)
  const { expected, unexpected, flaky, skipped } = stats
  const tests = suites.flatMap(specsOf).flatMap(spec => spec.tests.map(test => ({ ...test, spec })))
  const named = (status: string) =>
    tests
      .filter(test => test.status === status)
      .map(({ projectName, spec }) => `[${projectName}] ${spec.file} › ${spec.title}`)
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: named('unexpected'),
    unsteady: named('flaky'),
  }
}

function specsOf({ specs, suites = [] }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)]
}

/**
 * What a step of the test run adds to the sum. One that ended badly although no test of it failed, or that ran no test,
 * counts as one failure, so that no sum hides it.
 */
export function countStep(count: Count, exitCode: number): Count {
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return silent ? { ...count, failed: 1 } : count
}

/**
 * The end of a test run: the names of the tests that failed and of those that were unsteady, and the closing line,
 * `N passed, N failed`, with how many were skipped and unsteady where some were.
 */
export function closingLines(counts: readonly Count[]): string {
  const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0)
  const listed = (head: string, names: readonly string[]) =>
    names.length > 0 ? [`${head}:`, ...names.map(name => `  ${name}`), ''] : []
  const unsteady = counts.flatMap(count => count.unsteady)
  const skipped = sum(count => count.skipped)
  const closing = [
    `${sum(count => count.passed)} passed`,
    `${sum(count => count.failed)} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(unsteady.length > 0 ? [`${unsteady.length} passed at the second try`] : []),
  ]
  return [
    ...listed(
      'Tests that failed',
      counts.flatMap(count => count.failures),
    ),
    ...listed('Tests that passed only at the second try', unsteady),
    closing.join(', '),
  ].join('\n')
}

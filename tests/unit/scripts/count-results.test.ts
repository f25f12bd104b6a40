import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  closingLines,
  countPlaywright,
  countStep,
  countVitest,
  NOTHING,
} from '../../../scripts/count-results'
import { root } from '../../../scripts/run-command'

/** One test that passes, one that fails, one that passes at its second try, and one that is skipped. */
const TESTS = `
let tries = 0
describe('a group', () => {
  test('good', () => {})
  test('bad', () => { throw new Error('always') })
  test('unsteady', () => { if (tries++ === 0) throw new Error('once') })
  test.skip('left out', () => {})
})`

let parent = ''
let folder = ''

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kanttekening-count-'))
  await symlink(join(root, 'node_modules'), join(parent, 'node_modules'))
  // Not beside the packages, which Playwright would look through.
  folder = join(parent, 'tests')
  await mkdir(folder)
  await writeFile(join(folder, 'four.test.mjs'), `import { describe, test } from 'vitest'\n${TESTS}`)
  await writeFile(
    join(folder, 'four.spec.mjs'),
    `import { existsSync, writeFileSync } from 'node:fs'
import { test } from '@playwright/test'
const { describe } = test
${TESTS.replace('tries++ === 0', `!existsSync('tried') && (writeFileSync('tried', ''), true)`)}`,
  )
})

afterAll(() => rm(parent, { recursive: true, force: true }))

/** Runs a test program in the folder and answers the report it writes, whatever its exit code. */
async function reportOf(program: string, args: readonly string[]): Promise<unknown> {
  const report = join(folder, 'report.json')
  const environment = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  await promisify(execFile)(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: folder,
    env: environment,
  }).catch(() => 'a test failed, as it should')
  return JSON.parse(await readFile(report, 'utf8'))
}

it('names the tests of vitest that failed, and those that passed only at the second try', async () => {
  const report = await reportOf('vitest/vitest.mjs', [
    ...['run', 'four.test', '--root', folder, '--retry', '1', '--reporter=json'],
    `--outputFile.json=${join(folder, 'report.json')}`,
  ])
  expect(countVitest(report, folder)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    failures: ['four.test.mjs › a group bad'],
    unsteady: ['four.test.mjs › a group unsteady'],
  })
})

it('names those of Playwright', async () => {
  const report = await reportOf('@playwright/test/cli.js', [
    'test',
    'four.spec',
    '--retries=1',
    '--reporter=json',
  ])
  expect(countPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    failures: ['[] four.spec.mjs › bad'],
    unsteady: ['[] four.spec.mjs › unsteady'],
  })
})

it('takes nothing else for a report', () => {
  for (const report of [null, {}, { stats: {} }, { numPassedTests: '1' }]) {
    expect(() => countVitest(report, folder)).toThrow()
    expect(() => countPlaywright(report)).toThrow()
  }
})

it('counts a step that ended badly, or ran nothing, as one failure', () => {
  expect(countStep({ ...NOTHING, passed: 3 }, 0).failed).toBe(0)
  expect(countStep({ ...NOTHING, passed: 3 }, 1).failed).toBe(1)
  expect(countStep({ ...NOTHING, passed: 3, failed: 2 }, 1).failed).toBe(2)
  expect(countStep(NOTHING, 0).failed).toBe(1)
})

it('ends with one line that holds the sums, behind the names', () => {
  expect(closingLines([{ ...NOTHING, passed: 3 }, NOTHING])).toBe('3 passed, 0 failed')
  expect(
    closingLines([
      { ...NOTHING, passed: 3, failed: 1, failures: ['a.test.ts › one'] },
      { ...NOTHING, passed: 4, skipped: 2, unsteady: ['[web] b.spec.ts › two'] },
    ]).split('\n'),
  ).toEqual([
    'Tests that failed:',
    '  a.test.ts › one',
    '',
    'Tests that passed only at the second try:',
    '  [web] b.spec.ts › two',
    '',
    '7 passed, 1 failed, 2 skipped, 1 passed at the second try',
  ])
})

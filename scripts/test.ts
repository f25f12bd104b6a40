import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './build-app'
import { type Count, closingLines, countPlaywright, countStep, countVitest, NOTHING } from './count-results'
import { haveChromium } from './have-chromium'
import { root, runCommand } from './run-command'

/** Runs everything that is checked, every step whatever became of the one before, and ends with the sum of all tests. */
async function testEverything(): Promise<void> {
  const reports = await mkdtemp(join(tmpdir(), 'kanttekening-test-'))
  const failedSteps: string[] = []
  const counts: Count[] = []
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => (interrupted = true))
  const step = async (name: string, run: () => Promise<Count>) => {
    if (interrupted) return false
    const start = performance.now()
    console.log(`\n=== ${name}`)
    const count = await run()
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`=== ${name}: ${count.failed === 0 ? 'good' : 'FAILED'} (${seconds} s)`)
    if (count.failed > 0) failedSteps.push(name)
    counts.push(count)
    return count.failed === 0
  }

  await step('types', () => check(npm('typecheck')))
  await step('lint', () => check(npm('lint')))
  const built = await step('build', () => check(buildApp()))
  await step('unit, durability and security tests', () => unitTests(join(reports, 'unit.json')))
  if (built) await step('component and end-to-end tests', () => browserTests(join(reports, 'browser.json')))
  await rm(reports, { recursive: true })

  if (interrupted) failedSteps.push('interrupted')
  if (failedSteps.length > 0) {
    console.log(`\nFailed: ${failedSteps.join('; ')}.`)
    process.exitCode = 1
  }
  console.log(`\n${closingLines(counts)}`)
}

/** A step without tests of its own: it fails or it does not. */
async function check(run: Promise<number>): Promise<Count> {
  return { ...NOTHING, failed: (await run) === 0 ? 0 : 1 }
}

/** Runs a script of package.json with the npm that runs this one. */
async function npm(script: string): Promise<number> {
  const cli = process.env['npm_execpath']
  const [program, ...args] = cli ? [process.execPath, cli] : ['npm']
  return (await runCommand(program, [...args, 'run', '-s', script])).code
}

async function unitTests(report: string): Promise<Count> {
  const code = await node('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countStep(await readCount(report, report => countVitest(report, root)), code)
}

async function browserTests(report: string): Promise<Count> {
  const obstacle = await haveChromium()
  if (obstacle) {
    console.log(obstacle)
    return { ...NOTHING, failed: 1 }
  }
  const code = await node('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return countStep(await readCount(report, countPlaywright), code)
}

async function node(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const path = join(root, 'node_modules', script)
  return (await runCommand(process.execPath, [path, ...args], environment)).code
}

/** A report that is missing or broken counts nothing; its step then counts as failed. */
async function readCount(path: string, count: (report: unknown) => Count): Promise<Count> {
  try {
    return count(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    console.log(`There is no test report: ${error instanceof Error ? error.message : error}`)
    return NOTHING
  }
}

await testEverything()

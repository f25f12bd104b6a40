import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { utilityProcess } from '../../electron-standin/utility-process'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-utility-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs a script as a utility process; resolves with its first message. */
async function firstMessage(script: string, options: Electron.ForkOptions): Promise<unknown> {
  const child = await start(script, options)
  const message = await new Promise(resolve => child.on('message', resolve))
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill()
  await ended
  return message
}

async function start(script: string, options: Electron.ForkOptions = {}): Promise<Electron.UtilityProcess> {
  const path = join(folder, 'script.cjs')
  await writeFile(path, script)
  return utilityProcess.fork(path, [], { stdio: ['ignore', 'ignore', 'pipe'], ...options })
}

const TELL_HEAP =
  "process.parentPort.postMessage(require('node:v8').getHeapStatistics().heap_size_limit / 1024 / 1024)"
const TELL_ENVIRONMENT = 'process.parentPort.postMessage({ ...process.env })'

test('V8 hears of a limit in --js-flags, and of none beside it', async () => {
  const limited = await firstMessage(TELL_HEAP, { execArgv: ['--js-flags=--max-old-space-size=64'] })
  expect(limited).toBeLessThan(200)
  const own = await firstMessage(TELL_HEAP, { execArgv: ['--max-old-space-size=64'] })
  expect(own).toBeGreaterThan(200)
})

test('an environment without entries is the parent’s, and one with a value that is no text is refused', async () => {
  expect(await firstMessage(TELL_ENVIRONMENT, { env: {} })).toMatchObject({ PATH: process.env['PATH'] })
  const short = await firstMessage(TELL_ENVIRONMENT, { env: { ONLY: 'this' } })
  expect(short).toMatchObject({ ONLY: 'this' })
  expect(short).not.toHaveProperty('PATH')
  const bad = { TMPDIR: undefined } as unknown as Electron.ForkOptions['env'] & object
  await expect(start('', { env: bad })).rejects.toThrow('Invalid value for env')
})

test('a process that is not there yet cannot be killed', async () => {
  const child = await start('setInterval(() => undefined, 1000)')
  expect(child.kill()).toBe(false)
  const ended = new Promise(resolve => child.once('exit', resolve))
  await new Promise<void>(resolve => child.once('spawn', resolve))
  expect(child.kill()).toBe(true)
  await ended
  expect(child.kill()).toBe(false)
})

test('its end is told before its last output, which reaches no listener that was there before', async () => {
  const child = await start("process.stderr.write('the last words', () => process.exit(3))")
  const { stderr } = child
  const told: string[] = []
  stderr?.on('data', () => told.push('output'))
  const code = await new Promise(resolve => child.once('exit', resolve))
  expect([code, child.stderr, told]).toEqual([3, null, []])
  expect(stderr && (await text(stderr))).toBe('the last words')
  expect(told).toEqual([])
})

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, chown, copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildIfChanged } from '../../../scripts/build-app'

const root = resolve(import.meta.dirname, '../../..')
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#code=\S+/
let folder: string
let child: ChildProcess | null
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-start-'))
  printed = ''
  child = null
})

afterEach(async () => {
  child?.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** What `npm start` runs, with these arguments, on data of its own, where no browser and no runtime of Electron can be found. */
function start(...args: string[]): Promise<number | null> {
  return startIn({}, {}, ...args)
}

function startIn(environment: NodeJS.ProcessEnv, options: SpawnOptions, ...args: string[]) {
  const started = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: root,
    env: {
      ...process.env,
      PATH: dirname(process.execPath),
      DISPLAY: ':99',
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'no-electron'),
      electron_config_cache: join(folder, 'cache'),
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      ...environment,
    },
  })
  child = started
  for (const stream of [started.stdout, started.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  return once(started, 'close').then(([code]) => code as number | null)
}

const data = () => join(folder, 'data')
const says = (words: RegExp) =>
  vi.waitFor(() => expect(printed).toMatch(words), { timeout: 60_000, interval: 100 })

test('--no-open prints the address, and Ctrl-C ends it with everything saved and the project free', async () => {
  const ended = start('--no-open', '--user-data', data())
  await says(ADDRESS)
  child?.kill('SIGINT')
  expect(await ended).toBe(0)
  const files = await readdir(data(), { recursive: true })
  expect(files.some(path => path.endsWith('project.json'))).toBe(true)
  expect(files.filter(path => path.endsWith('lock.json'))).toEqual([])
})

test('without a runtime of Electron it says so with the reason, and opens the same app on the web host', async () => {
  const ended = start('--user-data', data())
  await says(/Electron's runtime could not be had \(.+\), so Kanttekening opens in a browser\./)
  await says(ADDRESS)
  child?.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('--web asks for no Electron, and says why no window opens', async () => {
  const ended = start('--web', '--user-data', data())
  await says(/No window can be opened because .+\./)
  await says(ADDRESS)
  expect(printed).not.toContain("Electron's runtime")
  child?.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('a project that is none, and an option that is none, are refused by name', async () => {
  expect(await start('--no-open', '--user-data', data(), '--project', join(folder, 'niets'))).toBe(1)
  expect(printed).toContain('niets')
  expect(await start('--nergens')).toBe(1)
  expect(printed).toContain('--nergens')
})

test('--project opens that folder and leaves the sample alone', async () => {
  const made = start('--no-open', '--user-data', data())
  await says(ADDRESS)
  child?.kill('SIGINT')
  await made
  const recent = JSON.parse(await readFile(join(data(), 'recent-projects.json'), 'utf8')) as {
    projects: { folder: string }[]
  }
  const project = recent.projects[0]?.folder ?? ''
  printed = ''
  const other = join(folder, 'other')
  const ended = start('--no-open', '--user-data', other, '--project', project)
  await says(ADDRESS)
  child?.kill('SIGINT')
  expect(await ended).toBe(0)
  expect((await readdir(other, { recursive: true })).filter(path => path.endsWith('project.json'))).toEqual(
    [],
  )
})

/** A user Electron has a sandbox for, which root is not. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const RESTRICTION = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
const isRestricted = existsSync(RESTRICTION) && readFileSync(RESTRICTION, 'utf8').trim() === '1'

describe.skipIf(process.platform !== 'linux' || isRestricted)('with a runtime of Electron', () => {
  beforeAll(async () => {
    expect(await buildIfChanged()).toBe(0)
  })

  /** Runs it with an executable that plays Electron in one way. */
  async function startFake(way: string, environment: NodeJS.ProcessEnv = {}) {
    const runtime = join(folder, 'runtime')
    await mkdir(runtime)
    await copyFile(join(import.meta.dirname, 'fake-electron.cjs'), join(runtime, 'electron'))
    await chmod(join(runtime, 'electron'), 0o755)
    if (NOBODY.uid !== undefined) await chown(folder, NOBODY.uid, NOBODY.gid)
    const fake = { ELECTRON_OVERRIDE_DIST_PATH: runtime, FAKE_ELECTRON: way, ...environment }
    return startIn(
      { ...fake, HOME: folder, TMPDIR: folder },
      { detached: true, ...NOBODY },
      '--user-data',
      data(),
    )
  }

  test.each([
    ['trap', 'it ended with SIGTRAP as soon as it was started'],
    ['display', 'this session’s display cannot be reached'],
  ])('that fails at its start (%s) it says why, and serves the same app to a browser', async (way, why) => {
    const ended = startFake(way)
    await says(ADDRESS)
    expect(printed).toContain(
      `Electron cannot be used because ${why}, so Kanttekening is served to a browser instead.`,
    )
    expect(printed).toContain('What Electron said stands above.')
    child?.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test('Ctrl-C, which npm passes on besides, and a terminal that closes reach it once each', async () => {
    const ended = startFake('save', { ELECTRON_RUN_AS_NODE: '1' })
    await says(/a window is open; run as node: undefined/)
    const pid = child?.pid ?? 0
    for (const signal of ['SIGHUP', 'SIGINT'] as const) {
      process.kill(-pid, signal)
      await says(new RegExp(`heard ${signal}`))
      process.kill(pid, signal)
    }
    // Comes after the others, which have lower numbers.
    process.kill(-pid, 'SIGTERM')
    expect(await ended).toBe(0)
    expect(printed).toContain('everything is saved')
  })
})

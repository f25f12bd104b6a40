import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { showWindow } from '../../../../src-main/web/show-window'

const ADDRESS = 'http://127.0.0.1:4321/#code=geheim'
/** A page that never comes. */
const never = new Promise<undefined>(() => undefined)
let folder: string
let ending: AbortController

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'))
  ending = new AbortController()
})

afterEach(async () => {
  ending.abort()
  await rm(folder, { recursive: true, force: true })
})

/** Stands for Chromium on the path: a program that does what the script says. */
async function makeBrowser(script: string): Promise<void> {
  const path = join(folder, 'chromium')
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

const session = (changes: { DISPLAY?: string; user?: number } = {}) => ({
  platform: 'linux' as const,
  environment: { PATH: `${folder}:/bin:/usr/bin`, DISPLAY: changes.DISPLAY ?? ':0' },
  user: changes.user ?? 1000,
})

const show = (came: Promise<undefined>, within = session()) =>
  showWindow({
    address: ADDRESS,
    folder: join(folder, 'browser'),
    came,
    ending: ending.signal,
    session: within,
  })

test('opens an app window whose arguments hold no secret, and leaves none behind', async () => {
  const seen = join(folder, 'arguments')
  await makeBrowser(`printf '%s\\n' "$@" > ${seen}.part && mv ${seen}.part ${seen} && sleep 30`)
  let came: (value: undefined) => void = () => undefined
  const shown = show(
    new Promise<undefined>(resolve => {
      came = resolve
    }),
  )
  await expect.poll(() => existsSync(seen)).toBe(true)
  const given = (await readFile(seen, 'utf8')).split('\n')
  expect(given.join(' ')).not.toContain('geheim')
  const page = fileURLToPath(given.find(one => one.startsWith('--app='))?.slice('--app='.length) ?? '')
  expect(await readFile(page, 'utf8')).toContain(ADDRESS)
  expect((await stat(page)).mode & 0o777).toBe(0o600)
  expect(given).toContain(`--user-data-dir=${join(folder, 'browser', 'profile')}`)
  came(undefined)
  expect(await shown).toBeNull()
  expect((await readdir(join(folder, 'browser'))).filter(name => name.endsWith('.html'))).toEqual([])
})

test('says so where the browser ends at once', async () => {
  await makeBrowser('exit 3')
  expect(await show(never)).toMatch(/ended with code 3$/)
})

test.each([
  [{ DISPLAY: '' }, 'this session has no display'],
  [{ user: 0 }, /sandbox that does not work for root/],
])('says why there can be no window: %j', async (changes, reason) => {
  await makeBrowser('exit 0')
  expect(await show(never, session(changes))).toMatch(reason)
})

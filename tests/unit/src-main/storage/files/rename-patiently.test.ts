import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Patience, renamePatiently } from '../../../../../src-main/storage/files/rename-patiently'
import { realSystem, type System } from '../../../../../src-main/storage/files/system'
import { writeDurably } from '../../../../../src-main/storage/files/write-durably'

const platform = process.platform
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-rename-'))
})
afterEach(async () => {
  Object.defineProperty(process, 'platform', { value: platform })
  await rm(folder, { recursive: true, force: true })
})

/** A system whose renames fail with these codes, one each, and then work. */
function failing(codes: string[]): System {
  const rename: System['fs']['rename'] = async (from, to) => {
    const code = codes.shift()
    if (code !== undefined) throw Object.assign(new Error(`${code}: rename`), { code })
    await realSystem.fs.rename(from, to)
  }
  return { ...realSystem, fs: { ...realSystem.fs, rename } }
}

/** A machine whose time passes at once. */
function clock(isWindows: boolean): Patience & { passed: number } {
  return {
    isWindows,
    passed: 0,
    async pause(ms) {
      this.passed += ms
    },
  }
}

async function attempt(codes: string[], on: Patience): Promise<void> {
  await writeFile(join(folder, 'new'), 'new')
  await renamePatiently(failing(codes), join(folder, 'new'), join(folder, 'old'), on)
}

test.each(['EPERM', 'EACCES', 'EBUSY'])('on Windows %s is waited out', async code => {
  const windows = clock(true)
  await attempt([code, code, code], windows)
  expect(await readFile(join(folder, 'old'), 'utf8')).toBe('new')
  expect(windows.passed).toBeGreaterThan(0)
})

test('after some seconds it is told', async () => {
  const windows = clock(true)
  await expect(attempt(Array(100).fill('EPERM'), windows)).rejects.toMatchObject({ code: 'EPERM' })
  expect(windows.passed).toBeGreaterThanOrEqual(3000)
  expect(windows.passed).toBeLessThanOrEqual(10_000)
})

test('what does not pass by itself is told at once', async () => {
  const windows = clock(true)
  await expect(attempt(['ENOSPC'], windows)).rejects.toMatchObject({ code: 'ENOSPC' })
  const elsewhere = clock(false)
  await expect(attempt(['EACCES'], elsewhere)).rejects.toMatchObject({ code: 'EACCES' })
  expect([windows.passed, elsewhere.passed]).toEqual([0, 0])
})

test('a file is saved though a scanner looks at it for a moment', async () => {
  Object.defineProperty(process, 'platform', { value: 'win32' })
  const path = join(folder, 'themes.json')
  await writeFile(path, 'old')
  await writeDurably(failing(['EBUSY', 'EPERM']), path, 'new')
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['themes.json'])
})

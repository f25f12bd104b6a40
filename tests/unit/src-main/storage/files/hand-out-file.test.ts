import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handOutFile } from '../../../../../src-main/storage/files/hand-out-file'
import { realSystem } from '../../../../../src-main/storage/files/system'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanttekening-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const modeOf = (path: string) => statSync(path).mode & 0o777

describe.skipIf(process.platform === 'win32')('a file that is handed out', () => {
  it.each([
    [0o022, 0o644],
    [0o002, 0o664],
    [0o077, 0o600],
  ])('follows the umask %o', async (umask, mode) => {
    const before = process.umask(umask)
    try {
      await handOutFile(realSystem, join(folder, 'notitie.html'), 'tekst')
    } finally {
      process.umask(before)
    }
    expect(modeOf(join(folder, 'notitie.html'))).toBe(mode)
  })

  it('keeps the permissions of the file it replaces', async () => {
    const path = join(folder, 'notitie.html')
    await handOutFile(realSystem, path, 'oud')
    chmodSync(path, 0o600)
    await handOutFile(realSystem, path, 'nieuw')
    expect(readFileSync(path, 'utf8')).toBe('nieuw')
    expect(modeOf(path)).toBe(0o600)
  })

  it('says that it was not written, and where, when it could not be', async () => {
    const path = join(folder, 'geen map', 'notitie.html')
    await expect(handOutFile(realSystem, path, 'tekst')).rejects.toMatchObject({
      code: 'not-written',
      message: `${path} was not written: its folder is not there.`,
    })
  })

  it('takes no folder for a file, and names no file of its own', async () => {
    await expect(handOutFile(realSystem, folder, 'tekst')).rejects.toMatchObject({
      code: 'not-written',
      message: `${folder} was not written: it is a folder.`,
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

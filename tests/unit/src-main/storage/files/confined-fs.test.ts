import { execFileSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confined } from '../../../../../src-main/storage/files/confined-fs'
import { NotAFile } from '../../../../../src-main/storage/files/not-a-file'
import { realSystem } from '../../../../../src-main/storage/files/system'
import {
  makeFolder,
  namesIn,
  readIfThere,
  sweepTemporaries,
  syncFolder,
  writeDurably,
} from '../../../../../src-main/storage/files/write-durably'
import { interceptFs } from '../../../../durability/support/intercept-fs'

let base: string
let root: string
let outside: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'kanttekening-confined-'))
  root = join(base, 'project')
  outside = join(base, 'private')
  await mkdir(join(root, 'folder'), { recursive: true })
  await mkdir(outside)
  await writeFile(join(outside, 'secret.json'), 'secret')
  await writeFile(join(outside, 'work.tmp'), 'unfinished work')
})
afterEach(() => rm(base, { recursive: true, force: true }))

const system = () => confined(realSystem, root)
const untouched = async () => {
  expect((await readdir(outside)).sort()).toEqual(['secret.json', 'work.tmp'])
  expect(await readFile(join(outside, 'secret.json'), 'utf8')).toBe('secret')
}

describe('a place for a file that is something else', () => {
  const path = () => join(root, 'folder', 'themes.json')

  it('a link to a private file is neither read nor written', async () => {
    await symlink(join(outside, 'secret.json'), path())
    await expect(readIfThere(system(), path())).rejects.toThrow(NotAFile)
    await expect(writeDurably(system(), path(), 'ours')).rejects.toThrow(NotAFile)
    await expect(system().fs.open(path(), 'a')).rejects.toThrow(NotAFile)
    expect((await lstat(path())).isSymbolicLink()).toBe(true)
    await untouched()
  })

  it('a link to nothing is not made something', async () => {
    await symlink(join(outside, 'new.json'), path())
    await expect(writeDurably(system(), path(), 'ours')).rejects.toThrow(NotAFile)
    await expect(makeFolder(system(), path())).rejects.toThrow(NotAFile)
    await untouched()
  })

  it.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    execFileSync('mkfifo', [path()])
    await expect(readIfThere(system(), path())).rejects.toThrow('a pipe')
    await expect(system().fs.open(path(), 'a')).rejects.toThrow('a pipe')
  })

  it.skipIf(process.platform === 'win32')('a socket is not opened', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(path(), resolve))
    await expect(readIfThere(system(), path())).rejects.toThrow('a socket')
    await new Promise(resolve => server.close(resolve))
  })

  it('a folder is no file', async () => {
    await mkdir(path())
    await expect(readIfThere(system(), path())).rejects.toThrow('a folder')
  })

  it('a link that takes the place of a file right before it is opened is not followed', async () => {
    await writeFile(path(), 'ours')
    const fs = interceptFs(realSystem.fs, async ({ name }) => {
      if (name !== 'open') return
      await rm(path())
      await symlink(join(outside, 'secret.json'), path())
    })
    await expect(readIfThere(confined({ ...realSystem, fs }, root), path())).rejects.toThrow(NotAFile)
  })
})

describe('a folder that is a link', () => {
  const folder = () => join(root, 'annotations')
  beforeEach(() => symlink(outside, folder()))

  it('gives nothing out and takes nothing in', async () => {
    await expect(readIfThere(system(), join(folder(), 'secret.json'))).rejects.toThrow(NotAFile)
    await expect(writeDurably(system(), join(folder(), 'secret.json'), 'ours')).rejects.toThrow(NotAFile)
    await expect(writeDurably(system(), join(folder(), 'new.json'), 'ours')).rejects.toThrow(NotAFile)
    await expect(makeFolder(system(), join(folder(), 'new', 'deep'))).rejects.toThrow(NotAFile)
    await expect(namesIn(system(), folder())).rejects.toThrow(NotAFile)
    await expect(system().fs.stat(join(folder(), 'secret.json'))).rejects.toThrow(NotAFile)
    await expect(system().fs.unlink(join(folder(), 'secret.json'))).rejects.toThrow(NotAFile)
    await writeFile(join(root, 'own.json'), 'own')
    const move = system().fs.rename(join(root, 'own.json'), join(folder(), 'secret.json'))
    await expect(move).rejects.toThrow(NotAFile)
    await untouched()
  })

  it('and leads round in a circle is a link like any other', async () => {
    await rm(folder())
    await symlink(folder(), folder())
    await expect(namesIn(system(), folder())).rejects.toThrow(NotAFile)
    await expect(readIfThere(system(), join(folder(), 'own.json'))).rejects.toThrow(NotAFile)
  })

  it.skipIf(process.platform === 'win32')('is not synced, nor is what is no folder', async () => {
    await expect(syncFolder(system(), folder())).rejects.toThrow('a link')
    await expect(syncFolder(system(), join(folder(), 'deep'))).rejects.toThrow()
    await writeFile(join(root, 'own.json'), 'own')
    await expect(syncFolder(system(), join(root, 'own.json'))).rejects.toThrow('ENOTDIR')
    const pipe = join(root, 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(syncFolder(system(), pipe)).rejects.toThrow('a pipe')
  })

  it.skipIf(process.platform === 'win32')(
    'is not synced where it takes the place of a folder right before',
    async () => {
      await mkdir(join(outside, 'deep'))
      await rm(folder())
      await mkdir(join(folder(), 'deep'), { recursive: true })
      const fs = interceptFs(realSystem.fs, async ({ name }) => {
        if (name !== 'open') return
        await rename(folder(), join(root, 'moved'))
        await symlink(outside, folder())
      })
      const sync = syncFolder(confined({ ...realSystem, fs }, root), join(folder(), 'deep'))
      await expect(sync).rejects.toThrow(NotAFile)
    },
  )

  it('is not swept', async () => {
    await expect(sweepTemporaries(system(), folder())).rejects.toThrow(NotAFile)
    await untouched()
  })

  it('nothing is written where the link takes the place of the folder while the file is written', async () => {
    await rm(folder())
    await mkdir(folder())
    const fs = interceptFs(realSystem.fs, async ({ name }) => {
      if (name !== 'rename') return
      await rename(folder(), join(root, 'moved'))
      await symlink(outside, folder())
    })
    const write = writeDurably(confined({ ...realSystem, fs }, root), join(folder(), 'secret.json'), 'ours')
    await expect(write).rejects.toThrow()
    await untouched()
  })
})

it('what stands outside is none of its business, and a root that is a link stays fine', async () => {
  const link = join(base, 'link')
  await symlink(root, link)
  await writeDurably(confined(realSystem, link), join(link, 'folder', 'own.json'), 'own')
  expect(await readFile(join(root, 'folder', 'own.json'), 'utf8')).toBe('own')
  const shortcut = join(base, 'shortcut.json')
  await symlink(join(outside, 'secret.json'), shortcut)
  expect(String(await readIfThere(system(), shortcut))).toBe('secret')
})

it('a root that becomes another folder is followed there', async () => {
  const link = join(base, 'link')
  await symlink(root, link)
  const one = confined(realSystem, link)
  await writeDurably(one, join(link, 'folder', 'own.json'), 'own')
  await rm(link)
  await mkdir(join(base, 'other', 'folder'), { recursive: true })
  await symlink(join(base, 'other'), link)
  await writeDurably(one, join(link, 'folder', 'own.json'), 'other')
  expect(await readFile(join(base, 'other', 'folder', 'own.json'), 'utf8')).toBe('other')
})

it('a root that was taken away is not made again by what is written below it', async () => {
  const folder = join(root, 'folder')
  await rename(root, `${root}-away`)
  await expect(makeFolder(confined(realSystem, root, { keepsRoot: true }), folder)).rejects.toThrow('ENOENT')
  expect(await readdir(base)).toEqual(['private', 'project-away'])
})

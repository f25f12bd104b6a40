import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realSystem, type System } from '../../src-main/storage/files/system'
import { writeDurably } from '../../src-main/storage/files/write-durably'
import { interceptFs, opensForWriting, systemError } from './support/intercept-fs'
import {
  addTheme,
  highlight,
  liveIds,
  makeProject,
  makeTemporaryFolder,
  openSession,
} from './support/project'

const ROOT = process.getuid?.() === 0
const TMPFS = ROOT && canMount()

function canMount(): boolean {
  const folder = makeTemporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
}

describe('files', () => {
  it('are private to the user whatever the umask, and stay a link where they were one', async () => {
    const before = process.umask(0)
    try {
      const folder = await makeProject()
      const session = await openSession(folder)
      await highlight(session, 0)
      await addTheme(session, 'SWIFT')
      const walk = (at: string): string[] => [
        at,
        ...readdirSync(at, { withFileTypes: true }).flatMap(entry =>
          entry.isDirectory() ? walk(join(at, entry.name)) : [join(at, entry.name)],
        ),
      ]
      for (const path of walk(folder)) {
        const stat = lstatSync(path)
        expect(stat.mode & 0o777, path).toBe(stat.isDirectory() ? 0o700 : 0o600)
      }
      await session.close()
    } finally {
      process.umask(before)
    }
  })
})

describe.skipIf(!TMPFS)('on a disk that is really full (needs root and tmpfs)', () => {
  it('a save is refused, the old files stay whole, and it succeeds once there is room', async () => {
    const disk = makeTemporaryFolder()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk])
    try {
      const folder = await makeProject(realSystem, join(disk, 'proef.kanttekening'))
      const session = await openSession(folder)
      const first = await highlight(session, 0)
      writeFileSync(join(disk, 'filler'), Buffer.alloc(380 * 1024))
      let refused = 0
      for (let number = 1; number < 60; number += 1) {
        await highlight(session, number * 8).catch(() => {
          refused += 1
        })
      }
      for (let size = 0; refused === 0 && size < 200; size += 1) {
        await addTheme(session, 'x'.repeat(100)).catch(() => {
          refused += 1
        })
      }
      expect(refused).toBeGreaterThan(0)
      expect(session.saving.state.state).toBe('failed')
      const reader = await openSession(folder)
      expect(reader.state().problems).toEqual([])
      expect(liveIds(reader)).toContain(first.id)
      execFileSync('rm', [join(disk, 'filler')])
      expect((await session.saving.retry()).state).toBe('saved')
      const kept = liveIds(session)
      await session.close()
      const again = await openSession(folder)
      expect(liveIds(again)).toEqual(kept)
      await again.close()
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

describe.skipIf(!TMPFS)('on a disk that can only be read (needs root and tmpfs)', () => {
  it('a project opens read-only, with everything in it', async () => {
    const disk = makeTemporaryFolder()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    try {
      const folder = await makeProject(realSystem, join(disk, 'proef.kanttekening'))
      const writer = await openSession(folder)
      const { id } = await highlight(writer, 0)
      await writer.close()
      execFileSync('mount', ['-o', 'remount,ro', disk])
      const reader = await openSession(folder)
      expect(reader.state()).toMatchObject({ readOnly: { why: 'not-writable', code: 'EROFS' }, problems: [] })
      expect(liveIds(reader)).toEqual([id])
      await expect(highlight(reader, 30)).rejects.toMatchObject({ code: 'not-writable' })
      await reader.close()
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

describe('an unwritable folder', () => {
  it.skipIf(ROOT)('opens read-only', async () => {
    const folder = await makeProject()
    mkdirSync(join(folder, 'analysts'), { recursive: true })
    chmodSync(join(folder, 'analysts'), 0o500)
    const session = await openSession(folder)
    expect(session.state().readOnly).toEqual({ why: 'not-writable', code: 'EACCES' })
    await session.close()
  })

  it.each(['EACCES', 'EPERM', 'EROFS'])(
    'that refuses every write with %s says so, and can be tried again',
    async code => {
      const folder = await makeProject()
      const first = await openSession(folder)
      const { id } = await highlight(first, 0)
      await first.close()
      const disk = { refuses: true }
      const fs = interceptFs(realSystem.fs, call => {
        if (disk.refuses && (opensForWriting(call) || CHANGES.has(call.name))) throw systemError(code, call)
      })
      const reader = await openSession(folder, { ...realSystem, fs })
      expect(reader.state()).toMatchObject({ readOnly: { why: 'not-writable', code }, problems: [] })
      expect(liveIds(reader)).toEqual([id])
      await expect(highlight(reader, 30)).rejects.toMatchObject({
        code: 'not-writable',
        message: expect.not.stringContaining('has this project open'),
      })
      disk.refuses = false
      const writer = await openSession(folder, { ...realSystem, fs })
      expect(writer.state().readOnly).toBeNull()
      await highlight(writer, 30)
      disk.refuses = true
      await expect(highlight(writer, 60)).rejects.toMatchObject({ code: 'not-saved' })
      expect(writer.saving.state).toMatchObject({ state: 'failed', notWritable: true })
      disk.refuses = false
      expect(await writer.saveAll()).toEqual({ state: 'saved' })
      await writer.close()
    },
  )
})

/** The calls by which storage moves and removes files. */
const CHANGES = new Set(['rename', 'link', 'unlink'])

/** The machine, with a disk that takes only half of what it is given while it is told to, and says nothing of it. */
function takingHalf(): { readonly system: System; short: boolean } {
  const machine = {
    short: false,
    system: {
      ...realSystem,
      fs: {
        ...realSystem.fs,
        open: async (...given: Parameters<typeof realSystem.fs.open>) => {
          const handle = await realSystem.fs.open(...given)
          const half = (bytes: Uint8Array) =>
            machine.short ? bytes.subarray(0, bytes.byteLength >> 1) : bytes
          const write = handle.writeFile.bind(handle)
          const writeParts = handle.writev.bind(handle)
          const append = handle.appendFile.bind(handle)
          handle.writeFile = (async (bytes: Uint8Array) => write(half(bytes))) as typeof handle.writeFile
          handle.writev = (async (parts: Uint8Array[]) => writeParts(parts.map(half))) as typeof handle.writev
          handle.appendFile = (async (bytes: Uint8Array) => append(half(bytes))) as typeof handle.appendFile
          return handle
        },
      },
    },
  }
  return machine
}

describe('what is written short', () => {
  it('is refused, and leaves the old file', async () => {
    const path = join(makeTemporaryFolder(), 'file.json')
    await writeDurably(realSystem, path, 'old')
    const machine = takingHalf()
    machine.short = true
    await expect(writeDurably(machine.system, path, 'something new')).rejects.toThrow('bytes were written')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(join(path, '..'))).toEqual(['file.json'])
  })

  it('of a change refuses it, in the history too, and is written whole afterwards', async () => {
    const folder = await makeProject()
    const machine = takingHalf()
    const session = await openSession(folder, machine.system)
    const first = await highlight(session, 0)
    machine.short = true
    await expect(highlight(session, 30)).rejects.toMatchObject({ code: 'not-saved' })
    const reader = await openSession(folder)
    expect(liveIds(reader)).toEqual([first.id])
    expect(reader.state().problems).toEqual([])
    machine.short = false
    expect((await session.saving.retry()).state).toBe('saved')
    const kept = liveIds(session)
    expect(kept).toHaveLength(2)
    await session.close()
    const again = await openSession(folder)
    expect(liveIds(again)).toEqual(kept)
    expect(again.state().problems).toEqual([])
    expect(again.records.log.operations.map(({ seq }) => seq)).toEqual([1, 2])
    await again.close()
  })
})

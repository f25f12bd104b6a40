import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realSystem } from '../../src-main/storage/system'
import { writeDurably } from '../../src-main/storage/write-durably'
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

describe('an unwritable folder', () => {
  it.skipIf(ROOT)('opens read-only', async () => {
    const folder = await makeProject()
    mkdirSync(join(folder, 'analysts'), { recursive: true })
    chmodSync(join(folder, 'analysts'), 0o500)
    const session = await openSession(folder)
    expect(session.state().readOnly).not.toBeNull()
    await session.close()
  })
})

describe('writing a file', () => {
  it('refuses what was written short, and leaves the old file', async () => {
    const path = join(makeTemporaryFolder(), 'file.json')
    await writeDurably(realSystem, path, 'old')
    const short = {
      ...realSystem,
      fs: {
        ...realSystem.fs,
        open: async (...given: Parameters<typeof realSystem.fs.open>) => {
          const handle = await realSystem.fs.open(...given)
          const whole = handle.writeFile.bind(handle)
          handle.writeFile = (async (bytes: Uint8Array) =>
            whole(bytes.subarray(0, bytes.byteLength >> 1))) as typeof handle.writeFile
          return handle
        },
      },
    }
    await expect(writeDurably(short, path, 'something new')).rejects.toThrow('bytes were written')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(join(path, '..'))).toEqual(['file.json'])
  })

  it.skipIf(!hasStrace())('syncs the file, renames it, syncs the folder, and only then answers', async () => {
    const folder = makeTemporaryFolder()
    const script = join(folder, 'write.ts')
    const module = join(import.meta.dirname, '../../src-main/storage')
    writeFileSync(
      script,
      `import { realSystem } from '${module}/system'
import { writeDurably } from '${module}/write-durably'
writeDurably(realSystem, '${folder}/kept.json', 'content').then(() => process.stdout.write('ACKNOWLEDGED'))
`,
    )
    const calls = await trace(['npx', 'tsx', script])
    const at = (pattern: RegExp) => calls.findIndex(line => pattern.test(line))
    const opened = calls.find(line => /kept\.json\.[0-9a-f]+\.tmp.*O_EXCL/.test(line))
    const file = /= (\d+)$/.exec(opened ?? '')?.[1]
    const order = [
      at(/kept\.json\.[0-9a-f]+\.tmp.*O_EXCL/),
      at(new RegExp(`fsync\\(${file}\\b`)),
      at(/rename.*kept\.json"/),
      calls.findIndex((line, index) => index > at(/rename.*kept\.json"/) && /fsync\(/.test(line)),
      at(/ACKNOWLEDGED/),
    ]
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })
})

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The system calls of a command, in order, one a line. */
function trace(command: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const out = join(makeTemporaryFolder(), 'trace')
    const calls = 'openat,fsync,fdatasync,rename,renameat,renameat2,write'
    const running = spawn('strace', ['-f', '-e', `trace=${calls}`, '-o', out, ...command], {
      stdio: 'ignore',
    })
    running.on('error', reject)
    running.on('close', () => resolve(readFileSync(out, 'utf8').split('\n')))
  })
}

import { dirname } from 'node:path'
import * as z from 'zod'
import { errnoOf, type System } from './system'
import { readIfThere, removeIfThere, syncFolder, writeDurably } from './write-durably'

const lockSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** Who holds it, as people know them. */
  name: z.string(),
  since: z.string(),
  /** ISO 8601: the holder's last sign of life. */
  beat: z.string(),
  nonce: z.string(),
})

export type LockHolder = z.infer<typeof lockSchema>

/** How often a holder shows that it is alive, in ms. */
const BEAT_EVERY = 15_000
/** After how long without a sign a holder on another machine is taken for gone, in ms. */
const ABANDONED = 120_000

export interface ProjectLock {
  /** Gives the lock back if it is still ours. */
  release(): Promise<void>
}

/**
 * Takes the lock, or answers who has it. A lock whose process is gone, or which has shown no sign of life for two
 * minutes, is taken over. `lost` is called when another process took ours while this one slept.
 */
export async function takeLock(
  system: System,
  path: string,
  name: string,
  lost: (holder: LockHolder | null) => void,
): Promise<{ lock: ProjectLock } | { holder: LockHolder }> {
  const at = system.now().toISOString()
  const own: LockHolder = { ...ownProcess(system), name, since: at, beat: at, nonce: system.randomId() }
  for (;;) {
    if (await createLock(system, path, own)) return { lock: keep(system, path, own, lost) }
    const holder = await readLock(system, path)
    if (holder && !isAbandoned(system, holder)) return { holder }
    await setAside(system, path, holder)
  }
}

function ownProcess(system: System): { pid: number; host: string } {
  return { pid: system.process.pid, host: system.process.host }
}

async function createLock(system: System, path: string, own: LockHolder): Promise<boolean> {
  try {
    const handle = await system.fs.open(path, 'wx', 0o600)
    try {
      await handle.writeFile(JSON.stringify(own))
      await handle.sync()
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

async function readLock(system: System, path: string): Promise<LockHolder | null> {
  const bytes = await readIfThere(system, path)
  if (!bytes) return null
  try {
    return lockSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    // A lock cut by a crash names nobody; its file's age decides.
    const { mtime } = await system.fs.stat(path)
    return { pid: 0, host: '', name: '?', since: mtime.toISOString(), beat: mtime.toISOString(), nonce: '' }
  }
}

function isAbandoned(system: System, holder: LockHolder): boolean {
  const here = holder.host === system.process.host
  if (here && !system.process.isAlive(holder.pid)) return true
  return system.now().getTime() - Date.parse(holder.beat) > ABANDONED
}

/** Moves an abandoned lock away; when another process was faster and this is its new lock, puts it back. */
async function setAside(system: System, path: string, stale: LockHolder | null): Promise<void> {
  const aside = `${path}.${system.randomId()}.tmp`
  try {
    await system.fs.rename(path, aside)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await readLock(system, aside)
  if (moved && stale && moved.nonce !== stale.nonce) await system.fs.rename(aside, path)
  else await removeIfThere(system, aside)
}

function keep(
  system: System,
  path: string,
  own: LockHolder,
  lost: (holder: LockHolder | null) => void,
): ProjectLock {
  const isOurs = async () => (await readLock(system, path))?.nonce === own.nonce
  const beat = async () => {
    const holder = await readLock(system, path)
    if (holder?.nonce === own.nonce) {
      await writeDurably(system, path, JSON.stringify({ ...own, beat: system.now().toISOString() }))
    } else {
      clearInterval(timer)
      lost(holder)
    }
  }
  // A beat that fails is tried again at the next one; two minutes allow for several.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_EVERY)
  timer.unref()
  return {
    async release() {
      clearInterval(timer)
      if (!(await isOurs())) return
      await removeIfThere(system, path)
      await syncFolder(system, dirname(path))
    },
  }
}

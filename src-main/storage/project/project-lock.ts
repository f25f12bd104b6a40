import { dirname } from 'node:path'
import * as z from 'zod'
import { LARGEST_SMALL_FILE } from '../../../src-core/basics/limits'
import { CallError } from '../../../src-core/contract/errors'
import { type FileIdentity, identify, isAsLeft } from '../files/file-identity'
import { machineSchema, seeSameProcesses, wasRestarted } from '../files/machine'
import { NotAFile } from '../files/not-a-file'
import { parseJson } from '../files/parse-json'
import { errnoOf, type System, TEMPORARY } from '../files/system'
import { readIfThere, removeIfThere, syncFolder, writeDurably, writeWhole } from '../files/write-durably'

const lockSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** Locks of older programs have none. */
  machine: machineSchema.optional(),
  /** Who holds it, as people know them. */
  name: z.string(),
  since: z.string(),
  /** ISO 8601: the holder's last sign of life. */
  beat: z.string(),
  nonce: z.string(),
})

export type LockHolder = z.infer<typeof lockSchema>

/** The name of a holder of whom the lock does not tell. */
export const UNKNOWN = '?'

/** The nonce of a lock that does not tell its own. */
const NOBODY = ''

/** How often a holder shows that it is alive, in ms. */
const BEAT_EVERY = 15_000
/** After how long without a sign of life a holder whose process cannot be asked for is taken for gone, in ms. */
const ABANDONED = 120_000

export interface ProjectLock {
  /** Whether the lock is still the file that we left, so that it is ours; where it is not, it may be ours all the same. */
  isUntouched(): Promise<boolean>
  /** Whether the lock is still ours; one that was deleted is made again. When it is another's, `lost` is called. */
  isOurs(): Promise<boolean>
  /** Gives the lock back if it is still ours. */
  release(): Promise<void>
}

type Lost = (holder: LockHolder | null) => void

/**
 * Takes the lock, or answers who has it. A lock whose process is gone, or which has shown no sign of life for two
 * minutes, is taken over: by its own time, or, where that cannot be read or lies ahead, since this process saw it first.
 * Throws `NotAFile` where what stands in its place is neither a file nor a folder, and the system's error. `lost` is called once when another process took ours while this one slept; because every save asks `isOurs` first,
 * nothing is written after that, whatever the clocks say.
 */
export async function takeLock(
  system: System,
  path: string,
  name: string,
  lost: Lost,
): Promise<{ lock: ProjectLock } | { holder: LockHolder }> {
  const at = system.now().toISOString()
  const { pid, host, machine } = system.process
  const own: LockHolder = { pid, host, machine, name, since: at, beat: at, nonce: system.randomId() }
  for (;;) {
    if (await createLock(system, path, own)) return { lock: keep(system, path, own, lost) }
    const holder = await findHolder(system, path)
    if (!holder) continue
    if (!isAbandoned(system, path, holder)) return { holder }
    const faster = await takeAway(system, path, own, holder)
    if (faster) return { holder: faster }
  }
}

/** Makes the lock whole at once, or answers that there is one; a file is never seen half written. */
async function createLock(system: System, path: string, own: LockHolder): Promise<boolean> {
  const temporary = `${path}.${system.randomId()}${TEMPORARY}`
  let written = false
  try {
    await writeWhole(system, temporary, Buffer.from(JSON.stringify(own)))
    written = true
    await system.fs.link(temporary, path)
    return true
  } catch (error) {
    const code = errnoOf(error)
    // A process that opens the project at the same moment sweeps what looks left over; the lock is then tried again.
    if (code === 'EEXIST' || (code === 'ENOENT' && written)) return false
    // Awaited here: what failed while the temporary file is removed would have nobody who hears of it.
    if (code !== undefined && NO_LINKS.has(code)) return await createWithoutLink(system, path, own)
    throw error
  } finally {
    await removeIfThere(system, temporary)
  }
}

/** What file systems without hard links answer: FAT, exFAT and some network shares. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EISDIR'])

async function createWithoutLink(system: System, path: string, own: LockHolder): Promise<boolean> {
  try {
    await writeWhole(system, path, Buffer.from(JSON.stringify(own)))
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Who has the lock, or null where there is none. Throws the system's error. */
async function readLock(system: System, path: string): Promise<LockHolder | null> {
  let bytes: Buffer | null
  try {
    bytes = await readIfThere(system, path, LARGEST_SMALL_FILE)
  } catch (error) {
    // Nobody's lock is so large.
    if (error instanceof CallError && error.code === 'too-large') return nobodyKnown(system, path)
    throw error
  }
  if (!bytes) return null
  try {
    return lockSchema.parse(parseJson(bytes, path))
  } catch {
    return nobodyKnown(system, path)
  }
}

/** Like `readLock`, where a lock that the system will not read, or a folder in its place, names nobody either. */
async function findHolder(system: System, path: string): Promise<LockHolder | null> {
  try {
    return await readLock(system, path)
  } catch (error) {
    if (error instanceof NotAFile && error.oddity !== 'a folder') throw error
    return nobodyKnown(system, path)
  }
}

/** Like `readLock` for a lock that was ours: what took its place and is no file names nobody. */
async function readOwnLock(system: System, path: string): Promise<LockHolder | null> {
  try {
    return await readLock(system, path)
  } catch (error) {
    if (error instanceof NotAFile) return nobody('')
    throw error
  }
}

/** A lock that was cut, or cannot be read, names nobody; its file's age decides. */
async function nobodyKnown(system: System, path: string): Promise<LockHolder | null> {
  const stat = await system.fs.stat(path).catch(() => null)
  const at = stat?.mtime.toISOString() ?? ''
  return stat && nobody(at)
}

function nobody(at: string): LockHolder {
  return { pid: 0, host: '', name: UNKNOWN, since: at, beat: at, nonce: NOBODY }
}

function isAbandoned(system: System, path: string, holder: LockHolder): boolean {
  const { host, machine, isAlive } = system.process
  if (holder.host === host && wasRestarted(holder.machine, machine)) return true
  const isHere = holder.host === host && seeSameProcesses(holder.machine, machine)
  if (isHere && !isAlive(holder.pid)) return true
  return system.now().getTime() - Date.parse(holder.beat) > ABANDONED || isSilent(system, path, holder)
}

/** A lock as it was when this process saw it so for the first time, `at` by `System.uptime`. */
interface Sighting {
  readonly text: string
  readonly at: number
}

/** By the process that saw them: a `System` is made anew for each folder that it is confined to. */
const sightings = new WeakMap<System['process'], Map<string, Sighting>>()

/** Whether a lock has shown no sign of life for as long as this process knows it, and that is long enough. */
function isSilent(system: System, path: string, holder: LockHolder): boolean {
  const seen = sightings.get(system.process) ?? new Map<string, Sighting>()
  sightings.set(system.process, seen)
  const text = JSON.stringify(holder)
  const first = seen.get(path)
  if (first?.text === text) return system.uptime() - first.at > ABANDONED
  seen.set(path, { text, at: system.uptime() })
  return false
}

/**
 * Takes an abandoned lock away where nobody else does: of two that find it so, the slower one would take the new lock of the
 * faster one. Answers who does, if another process.
 */
async function takeAway(
  system: System,
  path: string,
  own: LockHolder,
  stale: LockHolder,
): Promise<LockHolder | null> {
  const claim = `${path}.claim${TEMPORARY}`
  if (!(await createLock(system, claim, own))) {
    const claimant = await findHolder(system, claim)
    if (claimant && !isAbandoned(system, claim, claimant)) return claimant
    if (claimant) await setAside(system, claim, claimant)
    return null
  }
  try {
    const found = await findHolder(system, path)
    if (found?.nonce === stale.nonce) await setAside(system, path, found)
    return null
  } finally {
    await removeIfThere(system, claim)
  }
}

/** Moves an abandoned lock away; when another process was faster and this is its new lock, puts it back. */
async function setAside(system: System, path: string, stale: LockHolder): Promise<void> {
  const aside = `${path}.${system.randomId()}${TEMPORARY}`
  try {
    await system.fs.rename(path, aside)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await readOwnLock(system, aside).catch(() => null)
  if (moved && moved.nonce !== stale.nonce) {
    // Should a third process hold a lock by now, that one stays: the second finds out before it writes.
    await system.fs.link(aside, path).catch(() => undefined)
  }
  await removeIfThere(system, aside)
}

function keep(system: System, path: string, own: LockHolder, lost: Lost): ProjectLock {
  let gone = false
  /** The lock as it was written or read last. */
  let left: FileIdentity | null = null
  // Who takes a lock over puts a file of its own there, two minutes after ours was last written.
  const isUntouched = async () => {
    return left !== null && !gone && (await isAsLeft(system, path, left).catch(() => false))
  }
  const isOurs = async () => {
    if (gone) return false
    const found = await identify(system, path).catch(() => null)
    const holder = await readOwnLock(system, path)
    if (holder?.nonce === own.nonce) {
      left = found
      return true
    }
    // One that was deleted or damaged is no other process's: those are never seen half written.
    const isNobodys = !holder || holder.nonce === NOBODY
    if (holder && isNobodys) await setAside(system, path, holder)
    if (isNobodys && (await createLock(system, path, own))) return true
    if (!gone) lost(holder ?? (await readOwnLock(system, path)))
    gone = true
    clearInterval(timer)
    return false
  }
  const beat = async () => {
    if (!(await isOurs()) || gone) return
    const beating = JSON.stringify({ ...own, beat: system.now().toISOString() })
    left = await writeDurably(system, path, beating)
  }
  let beating = Promise.resolve()
  const timer = setInterval(() => {
    // A beat that fails is tried again at the next one; two minutes allow for several.
    beating = beating.then(beat).catch(() => undefined)
  }, BEAT_EVERY)
  timer.unref()
  return {
    isUntouched,
    isOurs,
    async release() {
      clearInterval(timer)
      await beating
      if (gone || (await readOwnLock(system, path))?.nonce !== own.nonce) return
      gone = true
      await removeIfThere(system, path)
      await syncFolder(system, dirname(path))
    },
  }
}

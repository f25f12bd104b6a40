import type { System } from '../../../src-main/storage/files/system'
import { type CrashFs, type CrashVariant, crashVariants } from './crash-fs'
import { interceptFs, type SystemCall } from './intercept-fs'

let boots = 0

/** A machine on a file system in memory; every start of one is another process, and those before it are dead. */
export function bootMachine(disk: CrashFs, before: (call: SystemCall) => void = () => undefined): System {
  boots += 1
  const pid = boots
  let ids = 0
  return {
    fs: interceptFs(disk.fs, before),
    readNow: path => disk.readNow(path),
    now: () => new Date(1_767_225_600_000 + boots * 1000),
    uptime: () => 0,
    randomId: () => `${pid.toString(16).padStart(8, '0')}${(++ids).toString(16).padStart(8, '0')}`,
    process: { pid, host: 'here', isAlive: other => other === pid },
  }
}

/** What a disk may look like when the power fails right before a system call. */
export interface CrashPoint<T> {
  readonly number: number
  readonly call: SystemCall
  readonly variant: CrashVariant
  readonly disk: CrashFs
  /** What was known at that moment. */
  readonly known: T
}

/** Runs something on a machine and plays a power cut before each of its system calls, in every variant. */
export async function crashEverywhere<T>(
  disk: CrashFs,
  scenario: (system: System) => Promise<unknown>,
  known: () => T,
): Promise<CrashPoint<T>[]> {
  const points: CrashPoint<T>[] = []
  let number = 0
  let last = ''
  let changed = true
  const system = bootMachine(disk, call => {
    number += 1
    const now = JSON.stringify(known())
    // A call that only reads leaves nothing new for a power cut to destroy.
    if (changed || now !== last) {
      for (const variant of crashVariants) {
        points.push({ number, call, variant, disk: disk.crash(variant), known: known() })
      }
    }
    last = now
    changed = !READS.has(call.name)
  })
  await scenario(system)
  // The moment after everything was done.
  await system.fs.stat('/').catch(() => null)
  return points
}

const READS = new Set([
  'stat',
  'lstat',
  'readFile',
  'readdir',
  'realpath',
  'handle.stat',
  'handle.readFile',
  'handle.close',
])

/** Names a crash point in a failed expectation. */
export function describePoint({ number, call, variant }: CrashPoint<unknown>): string {
  return `power cut before call ${number} (${call.name} ${call.path}), names ${variant.names}, data ${variant.data}`
}

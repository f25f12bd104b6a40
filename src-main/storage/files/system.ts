import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import * as fs from 'node:fs/promises'
import { hostname } from 'node:os'
import { type Machine, machineByItself } from './machine'
import { readNow } from './read-now'

/** The file system as storage uses it: `node:fs/promises`, or a test's version of it that fails. */
export interface FileSystem {
  open(path: string, flags: string | number, mode?: number): Promise<fs.FileHandle>
  readFile(path: string): Promise<Buffer>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<string | undefined>
  rmdir(path: string): Promise<void>
  readdir(path: string): Promise<string[]>
  stat(path: string): Promise<Stats>
  /** As `stat`, of a link itself. */
  lstat(path: string): Promise<Stats>
  realpath(path: string): Promise<string>
}

/** Everything that differs from run to run, passed in so that tests can break it. */
export interface System {
  readonly fs: FileSystem
  /** A plain file's bytes at once, while everything else waits; below `root` through no link. See `readNow`. */
  readNow(path: string, largest: number, root?: string): Buffer
  now(): Date
  /** Milliseconds since some moment, whatever is done to the clock. */
  uptime(): number
  /** 16 random hexadecimal digits. */
  randomId(): string
  readonly process: {
    readonly pid: number
    readonly host: string
    readonly machine?: Machine
    isAlive(pid: number): boolean
  }
  /**
   * Seeks what is whole in a damaged file of records with this schema, in a process of its own; null where that met its
   * limits. Where no host gives it, damaged files are searched in this process.
   */
  salvage?(bytes: Uint8Array, schema: string, whose: 'own' | 'others'): Promise<readonly unknown[] | null>
}

/** What temporary files end with; one that is left over belongs to a write nobody was told of. */
export const TEMPORARY = '.tmp'

/** The machine itself. */
export const realSystem: System = {
  fs,
  readNow,
  now: () => new Date(),
  uptime: () => performance.now(),
  randomId: () => randomBytes(8).toString('hex'),
  process: { pid: process.pid, host: hostname(), machine: machineByItself(), isAlive },
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not being allowed to signal a process proves that there is one.
    return errnoOf(error) === 'EPERM'
  }
}

/** The code of a system error such as `ENOENT`, or undefined. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** What the system answers where a folder can be read and not written. */
const NOT_WRITABLE = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Whether the system refused to write because nobody, or not this user, may write there. */
export function isNotWritable(error: unknown): boolean {
  return NOT_WRITABLE.has(errnoOf(error) ?? '')
}

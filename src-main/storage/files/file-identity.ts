import { errnoOf, type System } from './system'

/** What tells a file as we left it from one that another program changed. */
export interface FileIdentity {
  readonly ino: number
  readonly size: number
  readonly mtimeMs: number
}

/** The identity of a file as it is now, or null where there is none. Throws every other system error. */
export async function identify(system: System, path: string): Promise<FileIdentity | null> {
  try {
    const { ino, size, mtimeMs } = await system.fs.stat(path)
    return { ino, size, mtimeMs }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Whether what stands at a path is the file that was left there, or is no file as then. A file that is the same one stands
 * where it stood, so that it need not be asked whether a link leads there now. Throws the system's error.
 */
export async function isAsLeft(system: System, path: string, left: FileIdentity | null): Promise<boolean> {
  if (left === null) return (await identify(system, path)) === null
  try {
    return isSameFile(await system.fs.lstat(path), left)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Whether both are the same file as it was, or both no file. */
export function isSameFile(one: FileIdentity | null, other: FileIdentity | null): boolean {
  return one?.ino === other?.ino && one?.size === other?.size && one?.mtimeMs === other?.mtimeMs
}

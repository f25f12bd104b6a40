import { CallError } from '../../src-core/contract/errors'
import type { Analyst } from '../../src-core/contract/state'
import { projectPaths } from '../storage/project-folder'
import { type LockHolder, type ProjectLock, takeLock } from '../storage/project-lock'
import { errnoOf, type System } from '../storage/system'
import { makeFolder } from '../storage/write-durably'

/** The lock of a session, or who has it instead. */
export type Lock = { readonly lock: ProjectLock } | { readonly holder: LockHolder }

/** A holder of a lock as people are told of it. */
export function nameOf({ name, host }: LockHolder): string {
  return host ? `${name} (${host})` : name
}

/** What the system answers where a folder can be read and not written. */
const NOT_WRITABLE = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Takes an analyst's lock of a project, or answers who has it, or why nothing can be written. Throws the system's error. */
export async function lockProject(
  system: System,
  folder: string,
  analyst: Analyst,
  lost: (holder: LockHolder | null) => void,
): Promise<Lock> {
  const own = projectPaths(folder).analyst(analyst.id)
  try {
    await makeFolder(system, own.annotations)
    return await takeLock(system, own.lock, analyst.name, lost)
  } catch (error) {
    const code = errnoOf(error)
    if (code === undefined || !NOT_WRITABLE.has(code)) throw error
    const at = system.now().toISOString()
    return { holder: { pid: 0, host: '', name: code, since: at, beat: at, nonce: '' } }
  }
}

/** Throws where nothing may be written now: the project's folder is away, or another process took the lock. */
export async function mayWrite(system: System, folder: string, lock: Lock): Promise<void> {
  await system.fs.stat(projectPaths(folder).project)
  if (!('lock' in lock) || !(await lock.lock.isOurs()))
    throw new CallError('read-only', 'Another process has this project open now.')
}

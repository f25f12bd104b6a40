import { CallError } from '../../src-core/contract/errors'
import type { Analyst, ProjectState } from '../../src-core/contract/state'
import { projectPaths } from '../storage/project-folder'
import { type LockHolder, type ProjectLock, takeLock } from '../storage/project-lock'
import { errnoOf, type System } from '../storage/system'
import { makeFolder } from '../storage/write-durably'

/** What the system answers where a folder can be read and not written. */
const NOT_WRITABLE = new Set(['EROFS', 'EACCES', 'EPERM'])

type Held = { readonly lock: ProjectLock } | { readonly holder: LockHolder }

/** Whether an open project may be written here, and who writes it otherwise. */
export class SessionLock {
  /** Who has taken the lock since. */
  private lostTo: LockHolder | null = null

  private constructor(
    private readonly system: System,
    private readonly folder: string,
    private readonly held: Held,
  ) {}

  /**
   * Takes an analyst's lock of a project, or keeps in mind who has it, or why nothing can be written. `lost` is called
   * when another process takes it later. Throws the system's error.
   */
  static async take(
    system: System,
    folder: string,
    analyst: Analyst,
    lost: () => void,
  ): Promise<SessionLock> {
    let taken: SessionLock | null = null
    const held = await lockProject(system, folder, analyst, holder => {
      if (taken) taken.lostTo = holder ?? somebody(system, '?')
      lost()
    })
    taken = new SessionLock(system, folder, held)
    return taken
  }

  private get holder(): LockHolder | null {
    return this.lostTo ?? ('holder' in this.held ? this.held.holder : null)
  }

  /** Whether this process may write. */
  get isOurs(): boolean {
    return this.holder === null
  }

  /** Who has it, as a window shows it; null where it is ours. */
  get readOnly(): ProjectState['readOnly'] {
    const { holder } = this
    return holder && { holder: nameOf(holder), since: holder.since }
  }

  /** Throws `read-only`, naming who has it. */
  mustBeOurs(): void {
    const { holder } = this
    if (holder)
      throw new CallError('read-only', `${nameOf(holder)} has this project open; here it can only be read.`)
  }

  /** Looks on the disk: throws where nothing may be written now, because the folder is away or another process took the lock. */
  async mayWrite(): Promise<void> {
    await this.system.fs.stat(projectPaths(this.folder).project)
    if (!('lock' in this.held) || !(await this.held.lock.isOurs()))
      throw new CallError('read-only', 'Another process has this project open now.')
  }

  /** Gives the lock back where it was ours. */
  async release(): Promise<void> {
    if ('lock' in this.held) await this.held.lock.release()
  }
}

async function lockProject(
  system: System,
  folder: string,
  analyst: Analyst,
  lost: (holder: LockHolder | null) => void,
): Promise<Held> {
  const own = projectPaths(folder).analyst(analyst.id)
  try {
    await makeFolder(system, own.folder)
    return await takeLock(system, own.lock, analyst.name, lost)
  } catch (error) {
    const code = errnoOf(error)
    if (code === undefined || !NOT_WRITABLE.has(code)) throw error
    return { holder: somebody(system, code) }
  }
}

/** Whoever or whatever keeps this process from writing. */
function somebody(system: System, name: string): LockHolder {
  const at = system.now().toISOString()
  return { pid: 0, host: '', name, since: at, beat: at, nonce: '' }
}

/** A holder of a lock as people are told of it. */
function nameOf({ name, host }: LockHolder): string {
  return host ? `${name} (${host})` : name
}

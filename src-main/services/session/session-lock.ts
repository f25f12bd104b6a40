import { relative } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import type { Analyst, FileProblem, ReadOnly } from '../../../src-core/contract/state'
import { problemFrom } from '../../storage/files/file-problem'
import { NotAFile } from '../../storage/files/not-a-file'
import { errnoOf, isNotWritable, type System } from '../../storage/files/system'
import { makeFolder } from '../../storage/files/write-durably'
import { projectPaths } from '../../storage/project/project-folder'
import { type LockHolder, type ProjectLock, takeLock, UNKNOWN } from '../../storage/project/project-lock'

type Held =
  | { readonly lock: ProjectLock }
  | { readonly holder: LockHolder }
  | { readonly code: string }
  | { readonly odd: NotAFile }

/** Whether an open project may be written here, and why not otherwise. */
export class SessionLock {
  /** Who has taken the lock since; undefined while nobody has, null where it is not known who. */
  private lostTo: LockHolder | null | undefined

  private constructor(
    private readonly system: System,
    private readonly folder: string,
    private readonly analyst: string,
    private readonly held: Held,
  ) {}

  /**
   * Takes an analyst's lock of a project, or keeps in mind who has it, or why nothing can be written: a link is not followed
   * and keeps nobody from reading. `lost` is called
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
      if (taken) taken.lostTo = holder
      lost()
    })
    taken = new SessionLock(system, folder, analyst.id, held)
    return taken
  }

  /** Whether this process may write. */
  get isOurs(): boolean {
    return this.readOnly === null
  }

  /** Why this process may only read; null where it may write. */
  get readOnly(): ReadOnly | null {
    const { held, lostTo } = this
    if ('code' in held) return { why: 'not-writable', code: held.code }
    if ('odd' in held) return { why: 'not-a-file', file: relative(this.folder, held.odd.path) }
    if (lostTo !== undefined) return heldBy(lostTo)
    return 'holder' in held ? heldBy(held.holder) : null
  }

  /** What stands where the lock or the analyst's folder belongs and is none. */
  get problems(): FileProblem[] {
    return 'odd' in this.held ? [problemFrom(this.held.odd.path, this.held.odd)] : []
  }

  /** Throws `read-only`, naming who has it, `not-writable`, or what stands in the way. */
  mustBeOurs(): void {
    const { readOnly } = this
    if ('odd' in this.held) throw this.held.odd
    if (readOnly) throw refusal(readOnly)
  }

  /**
   * Looks on the disk: throws where nothing may be written now, because the folder is away or another process took the
   * lock. The analyst's own folder is made again where only that is gone.
   */
  async mayWrite(): Promise<void> {
    const paths = projectPaths(this.folder)
    // Where our lock is as we left it, so is the folder.
    if ('lock' in this.held && (await this.held.lock.isUntouched())) return
    await this.system.fs.stat(paths.project)
    if ('lock' in this.held) await makeFolder(this.system, paths.analyst(this.analyst).folder)
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
    if (error instanceof NotAFile) return { odd: error }
    if (!isNotWritable(error)) throw error
    return { code: errnoOf(error) ?? '' }
  }
}

function heldBy(holder: LockHolder | null): ReadOnly {
  if (!holder || holder.name === UNKNOWN) return { why: 'unclear' }
  return { why: 'held', holder: nameOf(holder), since: holder.since }
}

function refusal(readOnly: ReadOnly): CallError {
  if (readOnly.why === 'not-writable')
    return new CallError(
      'not-writable',
      `The system lets nothing be written in this project: ${readOnly.code}.`,
    )
  const holder = readOnly.why === 'held' ? readOnly.holder : 'Perhaps another process'
  return new CallError('read-only', `${holder} has this project open; here it can only be read.`)
}

/** A holder of a lock as people are told of it. */
function nameOf({ name, host }: LockHolder): string {
  return host ? `${name} (${host})` : name
}

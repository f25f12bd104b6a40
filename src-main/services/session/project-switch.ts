import { join, resolve } from 'node:path'
import { ownValue } from '../../../src-core/basics/own-value'
import { CallError, type Failure, failureOf } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import type { Unopened } from '../../../src-core/contract/state'
import { ALL_LAYERS } from '../../../src-core/query/layers'
import { errnoOf, type System } from '../../storage/files/system'
import { copyProject } from '../../storage/project/copy-project'
import { createProjectFolder } from '../../storage/project/project-folder'
import type { UserData } from '../../storage/settings/user-data'
import { repeatOperations } from '../history/take-back'
import type { AppOptions } from './app'
import { ProjectFollower } from './follow-project'
import { ProjectSession } from './project-session'

/** The one project that is open, and the way to another. */
export class ProjectSwitch {
  /** The project that should have been opened at the start, while another is open in its place; else null. */
  unopened: Unopened | null = null

  private constructor(
    private readonly system: System,
    private readonly userData: UserData,
    private readonly tell: (event: AppEvent) => void,
    private readonly options: Pick<AppOptions, 'resources' | 'version'>,
    private session: ProjectSession,
    private follower: ProjectFollower,
  ) {}

  /** Opens the project asked for, else the one last open, else the sample. Throws `CallError` for the one asked for. */
  static async open(
    system: System,
    userData: UserData,
    options: AppOptions,
    tell: (event: AppEvent) => void,
  ): Promise<ProjectSwitch> {
    const { session, unopened } = await firstSession(system, userData, options, tell)
    const projects = new ProjectSwitch(system, userData, tell, options, session, follow(session, userData))
    projects.unopened = unopened
    await projects.remember()
    return projects
  }

  get current(): ProjectSession {
    return this.session
  }

  get recent(): readonly { id: string; name: string; folder: string }[] {
    return this.userData.recent.value.projects
  }

  /** Opens another project; the old one is saved and closed once the new one is open. Throws `not-saved`. */
  async open(folder: string): Promise<ProjectSession> {
    const target = resolve(folder)
    if (target === this.session.folder) return this.session
    await this.mustBeSaved()
    const next = await openSession(this.system, this.userData, target, this.tell, this.options.version)
    const [previous, follower] = [this.session, this.follower]
    this.session = next
    if ((await previous.close()) !== null) {
      this.session = previous
      await next.close()
      throw notSaved()
    }
    this.follower = follow(next, this.userData)
    this.unopened = null
    await follower.stop()
    await this.remember()
    this.tellAll()
    return next
  }

  /** Opens the same project again, to write where another process had it. Throws `not-saved`. */
  async reopen(): Promise<ProjectSession> {
    const previous = this.session
    if (previous.state().readOnly === null) return previous
    const { system, userData, tell, options } = this
    const next = await openSession(system, userData, previous.folder, tell, options.version)
    const { follower } = this
    this.session = next
    this.follower = follow(next, this.userData)
    await follower.stop()
    await previous.close()
    this.tellAll()
    // What could not be saved before the lock was lost is done again.
    if (next.state().readOnly === null) await repeatOperations(next, previous.records.log.pending)
    return next
  }

  private async mustBeSaved(): Promise<void> {
    const { saving } = this.session
    if (saving.state.state === 'failed' && (await saving.retry()).state === 'failed') throw notSaved()
  }

  private tellAll(): void {
    this.tell({ type: 'project-changed', project: this.session.state() })
    this.tell({ type: 'history-changed', history: this.session.history() })
    this.tell({ type: 'save-changed', save: this.session.saving.state })
  }

  /** Makes an empty project in the user's data folder and opens it. */
  async create(name: string): Promise<ProjectSession> {
    const folder = this.newFolder(name)
    await createProjectFolder(this.system, folder, name)
    return this.open(folder)
  }

  /** Saves everything; answers why work could not be saved, or null. */
  async close(): Promise<string | null> {
    await this.follower.stop()
    const unsaved = await this.session.close()
    // With work that could not be saved, the app may yet go on.
    if (unsaved !== null) this.follower.start()
    return unsaved
  }

  /** Gives the open project another name. Throws `read-only` and `not-saved`. */
  async rename(name: string): Promise<ProjectSession> {
    await this.session.renameProject(name)
    await this.remember()
    return this.session
  }

  /** Copies the open project, everything saved, into the user's data folder and opens the copy. Throws `not-saved`. */
  async duplicate(name: string): Promise<ProjectSession> {
    if (this.session.state().readOnly === null) await this.session.saveAll()
    await this.mustBeSaved()
    const folder = this.newFolder(name)
    const { session } = this
    try {
      await copyProject(session.system, session.folder, folder, name)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CallError('not-written', `${name} was not made: ${reason}`, { cause: error })
    }
    return this.open(folder)
  }

  /**
   * Opens another project and moves the folder of the one that was open away. Where that fails it is opened again. Throws
   * `read-only`, `not-saved`, and what `moveAway` throws.
   */
  async delete(moveAway: (folder: string) => Promise<void>): Promise<ProjectSession> {
    const { folder } = this.session
    this.session.mustBeWritable()
    await this.openAnother(folder)
    try {
      await moveAway(folder)
    } catch (error) {
      await this.open(folder)
      throw error
    }
    await this.userData.recent.set({ projects: this.recent.filter(project => project.folder !== folder) })
    return this.session
  }

  /** Opens the project opened before this one that still opens, else the sample, else an empty one. */
  private async openAnother(folder: string): Promise<void> {
    for (const { folder: other } of this.recent.filter(project => project.folder !== folder)) {
      try {
        await this.open(other)
        return
      } catch (error) {
        // Work that could not be saved keeps this one open.
        if (error instanceof CallError && error.code === 'not-saved') throw error
      }
    }
    const { makeSampleProject } = await import('./make-sample-project')
    const sample = await makeSampleProject(this.system, this.userData, this.options.resources)
    if (resolve(sample) === folder) await this.create(this.session.file.name)
    else await this.open(sample)
  }

  private newFolder(name: string): string {
    const own = `${folderName(name)}-${this.system.randomId().slice(0, 6)}.kanttekening`
    return join(this.userData.folder, 'projects', own)
  }

  private async remember(): Promise<void> {
    const { file, folder } = this.session
    const others = this.recent.filter(project => project.folder !== folder).slice(0, 19)
    await this.userData.recent.set({ projects: [{ id: file.id, name: file.name, folder }, ...others] })
  }
}

/** Shows the layers chosen for this project before, and begins to follow what happens in its folder. */
function follow(session: ProjectSession, userData: UserData): ProjectFollower {
  session.visible.layers = ownValue(userData.layers.value, session.file.id) ?? ALL_LAYERS
  const follower = new ProjectFollower(session)
  follower.start()
  return follower
}

function openSession(
  system: System,
  userData: UserData,
  folder: string,
  tell: (event: AppEvent) => void,
  program: string,
): Promise<ProjectSession> {
  const known = userData.recent.value.projects.find(project => project.folder === folder) ?? null
  const backups = join(userData.folder, 'backups')
  const summaries = { folder: join(userData.folder, 'papers'), program }
  return ProjectSession.open(system, folder, userData.analyst.value, tell, backups, known, summaries)
}

function notSaved(): CallError {
  return new CallError(
    'not-saved',
    'This project has work that could not be saved; another one is not opened before it is.',
  )
}

async function firstSession(
  system: System,
  userData: UserData,
  options: AppOptions,
  tell: (event: AppEvent) => void,
): Promise<{ session: ProjectSession; unopened: Unopened | null }> {
  const open = (folder: string) => openSession(system, userData, resolve(folder), tell, options.version)
  if (options.project !== undefined) return { session: await open(options.project), unopened: null }
  const last = userData.recent.value.projects[0]
  let unopened: Unopened | null = null
  if (last) {
    try {
      return { session: await open(last.folder), unopened }
    } catch (error) {
      // The last project may have been moved or be on a disk that is away; the sample still opens.
      unopened = { name: last.name, folder: last.folder, failure: whyUnopened(error) }
    }
  }
  // Reading papers is much code, and a start but the first reads none.
  const { makeSampleProject } = await import('./make-sample-project')
  return { session: await open(await makeSampleProject(system, userData, options.resources)), unopened }
}

/** Throws what is no failure of a project or of the system, but of this program. */
function whyUnopened(error: unknown): Failure {
  if (error instanceof CallError) return failureOf(error)
  if (errnoOf(error) === undefined) throw error
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error) }
}

/** A folder name that every file system takes. */
function folderName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  return plain.slice(0, 40) || 'project'
}

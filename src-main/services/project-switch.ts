import { join, resolve } from 'node:path'
import { CallError } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import { createProjectFolder } from '../storage/project-folder'
import { errnoOf, type System } from '../storage/system'
import type { UserData } from '../storage/user-data'
import type { AppOptions } from './app'
import { makeSampleProject } from './make-sample-project'
import { ProjectSession } from './project-session'

/** The one project that is open, and the way to another. */
export class ProjectSwitch {
  private constructor(
    private readonly system: System,
    private readonly userData: UserData,
    private readonly tell: (event: AppEvent) => void,
    private session: ProjectSession,
  ) {}

  /** Opens the project asked for, else the one last open, else the sample. Throws `CallError` for the one asked for. */
  static async open(
    system: System,
    userData: UserData,
    options: AppOptions,
    tell: (event: AppEvent) => void,
  ): Promise<ProjectSwitch> {
    const session = await firstSession(system, userData, options, tell)
    const projects = new ProjectSwitch(system, userData, tell, session)
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
    if (
      this.session.saving.state.state === 'failed' &&
      (await this.session.saving.retry()).state === 'failed'
    ) {
      throw new CallError(
        'not-saved',
        'This project has work that could not be saved; another one is not opened before it is.',
      )
    }
    const next = await ProjectSession.open(this.system, target, this.userData.analyst.value, this.tell)
    const previous = this.session
    this.session = next
    await previous.close()
    await this.remember()
    this.tell({ type: 'project-changed', project: next.state() })
    this.tell({ type: 'history-changed', history: next.history() })
    this.tell({ type: 'save-changed', save: next.saving.state })
    return next
  }

  /** Makes an empty project in the user's data folder and opens it. */
  async create(name: string): Promise<ProjectSession> {
    const folder = join(
      this.userData.folder,
      'projects',
      `${folderName(name)}-${this.system.randomId().slice(0, 6)}.kanttekening`,
    )
    await createProjectFolder(this.system, folder, name)
    return this.open(folder)
  }

  /** Saves everything; answers why work could not be saved, or null. */
  close(): Promise<string | null> {
    return this.session.close()
  }

  private async remember(): Promise<void> {
    const { file, folder } = this.session
    const others = this.recent.filter(project => project.folder !== folder).slice(0, 19)
    await this.userData.recent.set({ projects: [{ id: file.id, name: file.name, folder }, ...others] })
  }
}

async function firstSession(
  system: System,
  userData: UserData,
  options: AppOptions,
  tell: (event: AppEvent) => void,
): Promise<ProjectSession> {
  const open = (folder: string) => ProjectSession.open(system, resolve(folder), userData.analyst.value, tell)
  if (options.project !== undefined) return open(options.project)
  const last = userData.recent.value.projects[0]
  if (last) {
    try {
      return await open(last.folder)
    } catch (error) {
      // The last project may have been moved or be on a disk that is away; the sample still opens.
      if (!(error instanceof CallError) && errnoOf(error) === undefined) throw error
    }
  }
  return open(await makeSampleProject(system, userData, options.resources))
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

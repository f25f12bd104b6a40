import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import { errnoOf, type System } from '../../storage/files/system'
import {
  type OpenedProjectFile,
  openProjectFile,
  type ProjectIdentity,
} from '../../storage/project/mend-project-file'
import { type ProjectFile, readProjectFile, writeProjectFile } from '../../storage/project/project-folder'

/** The file that makes a folder a project, as long as the project is open. */
export class SessionFile {
  private constructor(
    private readonly system: System,
    private readonly folder: string,
    private opened: OpenedProjectFile,
  ) {}

  /** Reads it, or makes it again where it is damaged; `known` is what this machine last knew the folder as. Throws `CallError`. */
  static async open(system: System, folder: string, known: ProjectIdentity | null): Promise<SessionFile> {
    return new SessionFile(system, folder, await openProjectFile(system, folder, known))
  }

  /** What it says. */
  get says(): ProjectFile {
    return this.opened.file
  }

  /** What was not as it should be when it was read. */
  get problems(): FileProblem[] {
    return this.opened.problem ? [this.opened.problem] : []
  }

  /**
   * Looks whether the folder can be reached, and is still this project's. Where only this file is damaged or gone, whoever
   * may write makes it again.
   */
  async isReachable(mayWrite: boolean): Promise<boolean> {
    const file = await readProjectFile(this.system, this.folder).catch(() => null)
    if (file || !mayWrite) return file?.id === this.says.id
    try {
      this.opened = await openProjectFile(this.system, this.folder, this.says)
      return true
    } catch (error) {
      if (errnoOf(error) === undefined && !(error instanceof CallError)) throw error
      return false
    }
  }

  /** Gives the project another name. Throws `not-saved` where it is not sure to last. */
  async rename(name: string): Promise<void> {
    const file = { ...this.says, name }
    try {
      await writeProjectFile(this.system, this.folder, file)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CallError('not-saved', `The project keeps its name: ${reason}`, { cause: error })
    }
    this.opened = { ...this.opened, file }
  }
}

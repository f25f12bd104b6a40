import type { Analyst, FileProblem } from '../../../src-core/contract/state'
import { stampOf } from '../../storage/files/file-stamp'
import { errnoOf, type System } from '../../storage/files/system'
import { mendProfile, readAnalysts, writeProfile } from '../../storage/project/analyst-profiles'
import { projectPaths } from '../../storage/project/project-folder'
import type { ProjectRecords } from '../../storage/records/project-records'

/** Who takes part in an open project, and who one is oneself. */
export class SessionPeople {
  private analysts: readonly Analyst[] = []
  /** Profiles that could not be read. */
  private unreadable: readonly FileProblem[] = []
  /** What another program did to the own profile while the project was open. */
  private mended: FileProblem | null = null
  /** The own profile as it was when it was last looked at and well. */
  private stamp: string | null = null

  constructor(
    private readonly system: System,
    private readonly folder: string,
    private readonly records: ProjectRecords,
    /** The analyst this process works for. */
    public self: Analyst,
  ) {}

  /** Profiles that are not, or were not, as they should be. */
  get problems(): FileProblem[] {
    return [...this.unreadable, ...(this.mended ? [this.mended] : [])]
  }

  /** Reads who takes part, and how they are called now. */
  async read(): Promise<void> {
    const problems: FileProblem[] = []
    this.analysts = await readAnalysts(this.system, projectPaths(this.folder), problems)
    this.unreadable = problems
  }

  /** Writes the own profile again where another program damaged or removed it, which is then reported. */
  async mendOwn(): Promise<void> {
    const { profile } = projectPaths(this.folder).analyst(this.self.id)
    const stamp = (await stampOf(this.system, profile))?.text
    if (stamp !== undefined && stamp === this.stamp) return
    try {
      const problem = await mendProfile(this.system, profile, this.self)
      if (problem) this.mended = problem
      this.stamp = problem ? null : (stamp ?? null)
    } catch (error) {
      // Tried again at the next look, as every file that could not be written is.
      if (errnoOf(error) === undefined) throw error
    }
  }

  /** Who takes part, and whose work came in packages, by name. */
  everybody(): Analyst[] {
    const received = this.records.received().map(({ record }) => record.from)
    const all = new Map([this.self, ...received, ...this.analysts].map(analyst => [analyst.id, analyst]))
    return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  }

  /** Changes the own name, durably. Throws the system's error. */
  async rename(analyst: Analyst): Promise<void> {
    this.self = analyst
    await writeProfile(this.system, projectPaths(this.folder).analyst(analyst.id).profile, analyst)
    await this.read()
  }
}

import type { Analyst, FileProblem } from '../../src-core/contract/state'
import { readAnalysts, writeProfile } from '../storage/analyst-profiles'
import { projectPaths } from '../storage/project-folder'
import type { ProjectRecords } from '../storage/project-records'
import type { System } from '../storage/system'

/** Who takes part in an open project, and who one is oneself. */
export class SessionPeople {
  private analysts: readonly Analyst[] = []
  /** Profiles that are not as they should be. */
  problems: readonly FileProblem[] = []

  constructor(
    private readonly system: System,
    private readonly folder: string,
    private readonly records: ProjectRecords,
    /** The analyst this process works for. */
    public self: Analyst,
  ) {}

  /** Reads who takes part, and how they are called now. */
  async read(): Promise<void> {
    const problems: FileProblem[] = []
    this.analysts = await readAnalysts(this.system, projectPaths(this.folder), problems)
    this.problems = problems
  }

  /** Who takes part, and whose work came in packages, by name. */
  everybody(): Analyst[] {
    const received = this.records.received().map(({ record }) => record.from)
    const all = new Map([...received, ...this.analysts].map(analyst => [analyst.id, analyst]))
    return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  }

  /** Changes the own name, durably. Throws the system's error. */
  async rename(analyst: Analyst): Promise<void> {
    this.self = analyst
    await writeProfile(this.system, projectPaths(this.folder).analyst(analyst.id).profile, analyst)
    await this.read()
  }
}

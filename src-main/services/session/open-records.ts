import { CallError } from '../../../src-core/contract/errors'
import type { Analyst } from '../../../src-core/contract/state'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { BackupStore } from '../../storage/backups/backup-store'
import type { System } from '../../storage/files/system'
import { writeProfile } from '../../storage/project/analyst-profiles'
import { projectPaths } from '../../storage/project/project-folder'
import { ProjectRecords } from '../../storage/records/project-records'
import { archiveOf } from '../history/project-backups'
import type { SessionLock } from './session-lock'

/** What a session does when its records ask for it. */
interface RecordsAsk {
  /** Before records of an older form are written anew. */
  backUpOldForm(): Promise<void> | undefined
  /** After other versions were taken over from outside. */
  taken(kind: RecordChange['kind'], taken: readonly RecordChange['after'][]): void
  /** While it saves, how many of how many files were written. */
  wrote(done: number, total: number): void
}

/** Opens everyone's records in a project folder, to write the analyst's own where the lock is ours. Throws `CallError`. */
export async function openRecords(
  system: System,
  folder: string,
  analyst: Analyst,
  lock: SessionLock,
  backups: BackupStore | null,
  ask: RecordsAsk,
): Promise<ProjectRecords> {
  const paths = projectPaths(folder)
  const writable = lock.isOurs
  // A link in its place, or a file far too large, keeps nobody from the project: `people` tells of it.
  if (writable)
    await writeProfile(system, paths.analyst(analyst.id).profile, analyst).catch(error => {
      if (!(error instanceof CallError)) throw error
    })
  return ProjectRecords.open(system, paths, analyst.id, {
    writable,
    guard: async migrating => {
      await lock.mayWrite()
      if (migrating) await ask.backUpOldForm()
    },
    ...(backups && { archive: archiveOf(backups) }),
    taken: (kind, taken) => ask.taken(kind, taken),
    wrote: (done, total) => ask.wrote(done, total),
  })
}

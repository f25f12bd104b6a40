import type { BackupStore } from '../../storage/backups/backup-store'
import type { OpenProject } from '../history/open-project'
import { backUp, backUpAsIs, isBackupDue, isWorkSinceBackup } from '../history/project-backups'

/** How often a project that stays open is looked at for its daily backup, in ms. */
const LOOK_EVERY = 60 * 60 * 1000

/** When an open project is backed up: daily, and before what changes much. */
export class SessionBackups {
  /** Why the latest daily backup failed, or null. */
  problem: string | null = null
  /** When the daily backup was last looked at, in ms since 1970. */
  private looked = Number.NEGATIVE_INFINITY

  constructor(
    private readonly session: OpenProject,
    /** Null for a project that has no backups. */
    private readonly store: BackupStore | null,
  ) {}

  /** Makes a backup when a day has passed since the last one; a failure is told in `problem`, and stops nothing. */
  async daily(): Promise<void> {
    if (!this.store || this.session.saving.state.state === 'failed') return
    this.looked = this.session.system.now().getTime()
    try {
      if (await isBackupDue(this.session, this.store)) await backUp(this.session, this.store, 'daily')
      this.problem = null
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error)
    }
  }

  /** Looks after the daily backup of a project that stays open for days, once an hour. */
  async whileOpen(): Promise<void> {
    // Also after a clock was put back.
    if (Math.abs(this.session.system.now().getTime() - this.looked) >= LOOK_EVERY) await this.daily()
  }

  /** Makes a backup before something that changes much, where there is work since the last one. Throws `not-saved`. */
  async before(reason: 'import' | 'merge' | 'restore'): Promise<void> {
    if (this.store && (await isWorkSinceBackup(this.session, this.store)))
      await backUp(this.session, this.store, reason)
  }

  /** Makes a backup before a paper gets another structure, whatever was backed up last. Throws `not-saved`. */
  async beforeRereading(): Promise<void> {
    if (this.store) await backUp(this.session, this.store, 'reread')
  }

  /** Makes a backup of the files in the form of an older program, before they are written anew. Throws `not-saved`. */
  async oldForm(): Promise<void> {
    if (this.store) await backUpAsIs(this.session, this.store, 'migration')
  }
}

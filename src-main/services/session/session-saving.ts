import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import type { ChangeLabel } from '../../../src-core/contract/state'
import type { ProjectRecords } from '../../storage/records/project-records'
import { SaveTracker } from '../../storage/records/save-tracker'

/** What of a session's work is durable and what is not yet. */
export class SessionSaving {
  readonly tracker: SaveTracker
  private readonly labels: ChangeLabel[] = []

  constructor(records: ProjectRecords, tell: (event: AppEvent) => void) {
    this.tracker = new SaveTracker(
      () => records.save(),
      save => {
        if (save.state === 'saved') this.labels.length = 0
        tell({ type: 'save-changed', save })
      },
    )
  }

  /** Begins to save a change in these files; answers when it is durable. Rejects with `not-saved`. */
  begin(label: ChangeLabel, files: readonly string[]): Promise<void> {
    this.labels.push(label)
    return orNotSaved(this.tracker.save(files))
  }

  /** Answers once every change up to now is durable. Throws `not-saved`. */
  durable(): Promise<void> {
    return orNotSaved(this.tracker.save())
  }

  /** The changes that are not durable yet, oldest first. */
  get unsaved(): readonly ChangeLabel[] {
    return this.labels
  }
}

async function orNotSaved(saved: Promise<void>): Promise<void> {
  try {
    await saved
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CallError('not-saved', `Not saved yet, and tried again: ${reason}`, { cause: error })
  }
}

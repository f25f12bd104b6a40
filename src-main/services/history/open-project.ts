import type { ChangeLabel, ProjectState } from '../../../src-core/contract/state'
import type { KnownPapers } from '../../../src-core/document/known-papers'
import type { Layers } from '../../../src-core/query/layers'
import type { CurrentRecords } from '../../../src-core/records/invert-changes'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { System } from '../../storage/files/system'
import type { OperationHead } from '../../storage/log/log-line'
import type { ProjectFile } from '../../storage/project/project-folder'
import type { ProjectRecords } from '../../storage/records/project-records'
import type { SaveTracker } from '../../storage/records/save-tracker'

/** What history, undo and backups know of an open project; its session is one. */
export interface OpenProject extends KnownPapers {
  readonly system: System
  readonly folder: string
  readonly file: ProjectFile
  readonly records: ProjectRecords
  readonly saving: Pick<SaveTracker, 'save' | 'state'>
  readonly visible: { readonly layers: Layers }
  readonly current: CurrentRecords
  /** The moment it is: ISO 8601. */
  now(): string
  state(): ProjectState
  /** The ids of the papers that can be read and are not in the trash. */
  readonly documents: { readonly ids: readonly string[] }
  /** Throws `not-saved`. */
  commit(
    label: ChangeLabel,
    changes: readonly RecordChange[],
    of?: Pick<OperationHead, 'undoes' | 'redoes' | 'sitting' | 'task' | 'fixed'>,
  ): Promise<void>
}

import { CallError } from '../../../src-core/contract/errors'
import type { Backup, Difference } from '../../../src-core/contract/keeping-calls'
import { UnionView } from '../../../src-core/query/union-view'
import { bringBack } from '../../../src-core/records/invert-changes'
import { isPackagedName, listOf, type PackagedName } from '../../../src-core/records/kinds/packaged-kinds'
import {
  type AnyRecord,
  kindOf,
  type RecordName,
  recordNames,
} from '../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../src-core/records/record-change'
import { kindOfKey } from '../../../src-core/records/record-files'
import type { BackupManifest, BackupStore } from '../../storage/backups/backup-store'
import type { System } from '../../storage/files/system'
import type { FileArchive } from '../../storage/records/heal-layer'
import { parseRecords } from '../../storage/records/parse-records'
import { damageReason, salvage } from '../../storage/records/salvage-records'
import type { OpenProject } from './open-project'
import { recordName } from './record-name'

const RECORD_FILE = /^analysts\/(ana_[0-9a-f]{16})\/(.+)\.json$/
const DAY = 24 * 60 * 60 * 1000

type BackupRecords = { readonly [K in RecordName]: UnionView<AnyRecord> }

/** A backup as a window shows it. */
export function backupSummary({
  id,
  at,
  reason,
  annotations,
  themes,
  documents,
  bytes,
}: BackupManifest): Backup {
  return { id, at, reason, annotations, themes, documents, bytes }
}

/** The backups as what damaged files are completed from. */
export function archiveOf(store: BackupStore): FileArchive {
  return {
    // Backups that cannot be reached complete nothing, and keep nobody from the project itself.
    paths: async () => (await store.list().catch(() => []))[0]?.files.map(({ path }) => path) ?? [],
    versions: path => store.versions(path),
  }
}

/** Makes a backup of a project as it is now, everything saved before. Throws `not-saved` where that cannot be done. */
export async function backUp(
  session: OpenProject,
  store: BackupStore,
  reason: Backup['reason'],
): Promise<BackupManifest> {
  return backUpAsIs(session, store, reason, () => session.saving.save())
}

/** Makes a backup of the files as they are on the disk, after `before`. Throws `not-saved` where that cannot be done. */
export async function backUpAsIs(
  session: OpenProject,
  store: BackupStore,
  reason: Backup['reason'],
  before: () => Promise<void> = async () => undefined,
): Promise<BackupManifest> {
  try {
    await before()
    const live = (records: Iterable<AnyRecord>) => [...records].filter(({ deleted }) => !deleted).length
    return await store.make(session.folder, {
      project: { id: session.file.id, name: session.file.name },
      through: session.records.durableThrough,
      reason,
      annotations: live(session.records.annotations.values()),
      themes: live(session.records.themes.values()),
      documents: session.documents.ids.length,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new CallError('not-saved', `No backup could be made: ${message}`, { cause: error })
  }
}

/** Whether a day has passed since the latest backup, or none was ever made. */
export async function isBackupDue(session: OpenProject, store: BackupStore): Promise<boolean> {
  const [latest] = await store.list()
  const age = latest
    ? Math.abs(session.system.now().getTime() - Date.parse(latest.at))
    : Number.POSITIVE_INFINITY
  return age >= DAY
}

/** Whether anything but imports was done since the latest backup: several files imported in a row need only one. */
export async function isWorkSinceBackup(session: OpenProject, store: BackupStore): Promise<boolean> {
  const [latest] = await store.list()
  if (!latest) return true
  return session.records.log.operations.some(
    ({ seq, label }) => seq > latest.through && label.key !== 'document-add',
  )
}

/** What a backup would change, and what with. */
export async function compareBackup(
  session: OpenProject,
  store: BackupStore,
  manifest: BackupManifest,
): Promise<{ difference: Difference; change: RecordChange }[]> {
  const then = await readBackup(session.system, store, manifest)
  const now = session.now()
  return recordNames.flatMap(kind => {
    const records = then[kind].records
    const current = session.records.all(kind)
    const ids = new Set([...records.keys(), ...current.keys()])
    return [...ids].flatMap(id => {
      const current = session.current.get(kind, id)
      // What came in a package comes back, or goes, with the layer it stands in.
      if (!records.has(id) && current && isReceived(session, kind, current)) return []
      const change = bringBack(kind, current, records.get(id) ?? null, now)
      return change ? [{ difference: differenceOf(session, change), change }] : []
    })
  })
}

/** Whether a record is known from packages alone. */
function isReceived(session: OpenProject, kind: RecordName, { id }: AnyRecord): boolean {
  if (!isPackagedName(kind)) return false
  const layers = session.records.received().map(({ record }) => record)
  const holders = layers
    .filter(layer => listOf<PackagedName>(layer, kind).some(record => record.id === id))
    .map(({ from }) => from.id)
  return session.records.versionsOf(kind, id).every(({ holder }) => holders.includes(holder))
}

function differenceOf(session: OpenProject, { kind, before, after }: RecordChange): Difference {
  const what = after.deleted ? 'deleted' : before === null || before.deleted ? 'added' : 'changed'
  return { kind, id: after.id, what, name: recordName(session, kind, before ?? after) }
}

/** Everybody's records as a backup has them; a file in it that is damaged gives what is whole in it. */
async function readBackup(
  system: System,
  store: BackupStore,
  manifest: BackupManifest,
): Promise<BackupRecords> {
  const views = Object.fromEntries(
    recordNames.map(name => [name, new UnionView<AnyRecord>()]),
  ) as unknown as BackupRecords
  for (const { path } of manifest.files) {
    const [, analyst = '', key = ''] = RECORD_FILE.exec(path) ?? []
    const kind = kindOfKey(key)
    if (!kind) continue
    const bytes = await store.read(manifest, path)
    if (!bytes)
      throw new CallError('damaged', `The backup’s copy of ${path} is damaged; nothing was restored.`)
    views[kind].replace(path, analyst, await recordsIn(system, bytes, path, kind))
  }
  return views
}

async function recordsIn(
  system: System,
  bytes: Buffer,
  path: string,
  kind: RecordName,
): Promise<readonly AnyRecord[]> {
  try {
    return parseRecords<AnyRecord>(bytes, path, kindOf(kind), 'own').records
  } catch {
    // It was damaged when it was backed up.
    const found = await salvage<AnyRecord>(system, bytes, kindOf(kind), 'own')
    // Not known is not nothing: restoring that would delete what the file holds.
    if (!found)
      throw new CallError('damaged', damageReason(`The backup’s copy of ${path} is damaged.`, found))
    return found
  }
}

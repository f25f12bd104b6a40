import type { RecordForm } from './kinds/record-descriptor'

/** Makes a record of an older version one of the current version; undefined where there is no way to. */
export function migrateRecord(record: unknown, version: number, kind: RecordForm<unknown>): unknown {
  const steps = kind.migrations.slice(version - 1, kind.version - 1)
  try {
    return steps.reduce((migrated, step) => step(migrated), record)
  } catch {
    // Whatever is wrong with it, one record hides no other: it fails its schema, stays as it is and is reported.
    return undefined
  }
}

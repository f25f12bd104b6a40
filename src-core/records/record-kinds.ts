import type * as z from 'zod'
import { annotationSchema } from '../annotation/model'
import { themeSchema } from '../codebook/model'
import { correctionSchema } from '../document/corrections/correction'
import { documentEntrySchema } from '../document/entry'
import { receivedLayerSchema } from '../package/received-layer'
import type { AnyRecord, RecordChange, RecordName, RecordOf } from './record-change'

/** One kind of record as it stands in files. */
export interface RecordKind<T> {
  /** Such as `kanttekening/annotations`; the version stands behind an `@` in the file. */
  readonly schema: string
  readonly version: number
  readonly record: z.ZodType<T>
  /** What makes a record of version n one of version n + 1, at index n - 1. */
  readonly migrations?: readonly ((record: unknown) => unknown)[]
}

/** Makes a record of an older version one of the current version; undefined where there is no way to. */
export function migrateRecord(record: unknown, version: number, kind: RecordKind<unknown>): unknown {
  const steps = (kind.migrations ?? []).slice(version - 1, kind.version - 1)
  try {
    return steps.reduce((migrated, step) => step(migrated), record)
  } catch {
    // Whatever is wrong with it, one record hides no other: it fails its schema, stays as it is and is reported.
    return undefined
  }
}

interface KeptKind<T> extends RecordKind<T> {
  /** The file, or the folder of one file a document, in the analyst's folder. */
  readonly place: string
  readonly perDocument: boolean
}

/** Every kind of record an analyst has, and where it is kept. */
export const recordKinds: { readonly [K in RecordName]: KeptKind<RecordOf<K>> } = {
  annotation: {
    schema: 'kanttekening/annotations',
    version: 1,
    record: annotationSchema,
    place: 'annotations',
    perDocument: true,
  },
  theme: {
    schema: 'kanttekening/themes',
    version: 1,
    record: themeSchema,
    place: 'themes',
    perDocument: false,
  },
  document: {
    schema: 'kanttekening/documents',
    version: 1,
    record: documentEntrySchema,
    place: 'documents',
    perDocument: false,
  },
  correction: {
    schema: 'kanttekening/corrections',
    version: 1,
    record: correctionSchema,
    place: 'corrections',
    perDocument: true,
  },
  received: {
    schema: 'kanttekening/received',
    version: 1,
    record: receivedLayerSchema,
    place: 'received',
    perDocument: false,
  },
}

/** All kinds, in a fixed order. */
export const recordNames = Object.keys(recordKinds) as RecordName[]

/** Whether there is such a kind of record. */
export function isRecordName(name: string): name is RecordName {
  return recordNames.some(known => known === name)
}

const KEY = /^([a-z]+)(?:\/(doc_[0-9a-f]{16}))?$/

/** The file a changed record stands in: its path in the analyst's folder without `.json`, with `/` between folders. */
export function fileKey(change: Pick<RecordChange, 'kind' | 'after'>): string {
  const { place, perDocument } = recordKinds[change.kind]
  return perDocument ? `${place}/${documentOf(change.after)}` : place
}

/** The kind of record a file holds, or null where no file of a project is called so. */
export function kindOfKey(key: string): RecordName | null {
  const [, place, document] = KEY.exec(key) ?? []
  const name = recordNames.find(name => recordKinds[name].place === place)
  return name && recordKinds[name].perDocument === (document !== undefined) ? name : null
}

function documentOf(record: AnyRecord): string {
  return 'documentId' in record ? record.documentId : record.id
}

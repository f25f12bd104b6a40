import { type AnyRecord, kindOf, type RecordName, recordNames } from './kinds/record-kinds'
import type { RecordChange } from './record-change'

const KEY = /^([a-z]+)(?:\/(doc_[0-9a-f]{16}))?$/

/** The file a changed record stands in: its path in the analyst's folder without `.json`, with `/` between folders. */
export function fileKey({ kind, after }: Pick<RecordChange, 'kind' | 'after'>): string {
  return fileOf(kind, documentOf(after))
}

/** The file of a kind's records, in the same way: that of a paper where each has one. */
export function fileOf(kind: RecordName, documentId: string): string {
  const { place, perDocument } = kindOf(kind)
  return perDocument ? `${place}/${documentId}` : place
}

/** The kind of record a file holds, or null where no file of a project is called so. */
export function kindOfKey(key: string): RecordName | null {
  const [, place, document] = KEY.exec(key) ?? []
  const name = recordNames.find(name => kindOf(name).place === place)
  return name && kindOf(name).perDocument === (document !== undefined) ? name : null
}

/** The folders of the kinds that have a file a paper, in the analyst’s folder. */
export function recordFolders(): string[] {
  return recordNames.map(kindOf).flatMap(({ place, perDocument }) => (perDocument ? [place] : []))
}

/** The paper that a record is about; null for what is about none. */
export function paperOf(record: AnyRecord): string | null {
  if ('documentId' in record) return record.documentId
  return 'about' in record && 'documentId' in record.about ? record.about.documentId : null
}

/** The paper a record belongs to: its own id for that of a paper, or for what belongs to none. */
export function documentOf(record: AnyRecord): string {
  return 'documentId' in record ? record.documentId : record.id
}

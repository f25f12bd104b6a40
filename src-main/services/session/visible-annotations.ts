import type { Annotation } from '../../../src-core/annotation/model'
import { withoutReplies } from '../../../src-core/annotation/replies'
import { ALL_LAYERS, type Layers, visibleVersion } from '../../../src-core/query/layers'
import { kindOf, type RecordName, type RecordOf } from '../../../src-core/records/kinds/record-kinds'
import type { ProjectRecords } from '../../storage/records/project-records'

/** The records as the chosen layers show them: what windows, counts, searches and exports are made of. */
export class VisibleAnnotations {
  layers: Layers = ALL_LAYERS

  constructor(
    private readonly records: ProjectRecords,
    private readonly own: string,
  ) {}

  /** The version of a record that one sees, a tombstone too; null where one sees none. */
  versionOf<K extends RecordName>(kind: K, id: string): RecordOf<K> | null {
    if (!kindOf(kind).layered) return this.records.get(kind, id) ?? null
    return visibleVersion(this.records.versionsOf(kind, id), this.layers, this.own)
  }

  /** The version that one sees as the ground for a change: its revision is the highest there is. */
  groundOf<K extends RecordName>(kind: K, id: string): RecordOf<K> | null {
    const visible = this.versionOf(kind, id)
    const newest = this.records.get(kind, id)
    return visible && newest ? { ...visible, revision: newest.revision } : visible
  }

  /** Every record of a kind that one sees, tombstones included, or those about one document. */
  allOf<K extends RecordName>(kind: K, documentId?: string): RecordOf<K>[] {
    const { blind, hidden } = this.layers
    const isFiltered = kindOf(kind).layered && (blind || hidden.length > 0)
    if (!isFiltered && documentId !== undefined) return [...this.records.ofDocument(kind, documentId)]
    const counted = [...this.records.all(kind).values()]
    if (!isFiltered) return counted
    // Another version than the one that counts may be about another document.
    return counted
      .flatMap(({ id }) => this.versionOf(kind, id) ?? [])
      .filter(one => documentId === undefined || ('documentId' in one && one.documentId === documentId))
  }

  /** The version of an annotation that one sees, a tombstone too; null where one sees none. */
  get(id: string): Annotation | null {
    return this.versionOf('annotation', id)
  }

  /** The version of an annotation that one sees as the ground for a change: its revision is the highest there is. */
  toChange(id: string): Annotation | null {
    return this.groundOf('annotation', id)
  }

  /** All that are not deleted, replies included, or those of one document. */
  live(documentId?: string): Annotation[] {
    return this.allOf('annotation', documentId).filter(({ deleted }) => !deleted)
  }

  /** All that are not deleted and no replies, or those of one document. */
  highlights(documentId?: string): Annotation[] {
    return withoutReplies(this.live(documentId))
  }
}

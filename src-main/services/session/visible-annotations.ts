import type { Annotation } from '../../../src-core/annotation/model'
import { withoutReplies } from '../../../src-core/annotation/replies'
import { ALL_LAYERS, type Layers, visibleVersion } from '../../../src-core/query/layers'
import type { ProjectRecords } from '../../storage/records/project-records'

/** The annotations as the chosen layers show them: what windows, counts, searches and exports are made of. */
export class VisibleAnnotations {
  layers: Layers = ALL_LAYERS

  constructor(
    private readonly records: ProjectRecords,
    private readonly own: string,
  ) {}

  /** The version of an annotation that one sees, a tombstone too; null where one sees none. */
  get(id: string): Annotation | null {
    return visibleVersion(this.records.versionsOf('annotation', id), this.layers, this.own)
  }

  /** The version that one sees as the ground for a change: its revision is the highest there is. */
  toChange(id: string): Annotation | null {
    const visible = this.get(id)
    const newest = this.records.annotations.get(id)
    return visible && newest ? { ...visible, revision: newest.revision } : visible
  }

  /** Every annotation that one sees, tombstones and replies included. */
  all(): Annotation[] {
    const counted = [...this.records.annotations.values()]
    if (!this.layers.blind && this.layers.hidden.length === 0) return counted
    return counted.flatMap(({ id }) => this.get(id) ?? [])
  }

  /** All that are not deleted, replies included, or those of one document. */
  live(documentId?: string): Annotation[] {
    return this.all().filter(
      annotation => !annotation.deleted && (documentId === undefined || annotation.documentId === documentId),
    )
  }

  /** All that are not deleted and no replies, or those of one document. */
  highlights(documentId?: string): Annotation[] {
    return withoutReplies(this.live(documentId))
  }
}

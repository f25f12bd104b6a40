import type { Annotation } from '../../../src-core/annotation/model'
import type { AppEvent } from '../../../src-core/contract/events'
import type { Correction } from '../../../src-core/document/corrections/correction'
import type { AnyRecord, RecordChange } from '../../../src-core/records/record-change'
import type { ProjectRecords } from '../../storage/records/project-records'
import type { ShownRecords } from '../../storage/records/record-views'
import type { VisibleAnnotations } from './visible-annotations'

/** Changes as what they show; of a received layer, what is in it and what was. */
export function shownBy(changes: readonly RecordChange[], records: ProjectRecords): ShownRecords[] {
  return changes.flatMap(change =>
    change.kind === 'received'
      ? layerShown(change, records)
      : [{ kind: change.kind, records: [change.after] }],
  )
}

function layerShown(
  { before, after }: Extract<RecordChange, { kind: 'received' }>,
  records: ProjectRecords,
): ShownRecords[] {
  const layers = before ? [before, after] : [after]
  const now = (kind: 'annotation' | 'theme', held: readonly AnyRecord[]): ShownRecords => {
    const last = new Map(held.map(record => [record.id, record]))
    // What no file holds any more is told as deleted, so that windows take it away.
    return { kind, records: [...last.values()].map(r => records.get(kind, r.id) ?? { ...r, deleted: true }) }
  }
  return [
    now(
      'annotation',
      layers.flatMap(({ annotations }) => annotations),
    ),
    now(
      'theme',
      layers.flatMap(({ themes }) => themes),
    ),
  ]
}

/** The events that tell windows of changed records, as far as the chosen layers show them. */
export function eventsOf(shown: readonly ShownRecords[], visible: VisibleAnnotations): AppEvent[] {
  const annotations = shown.flatMap(({ kind, records }) =>
    kind === 'annotation' ? records.flatMap(record => seen(record as Annotation, visible)) : [],
  )
  const themes = shown.flatMap(({ kind, records }) => (kind === 'theme' ? records : []))
  const corrected = shown.flatMap(({ kind, records }) =>
    kind === 'correction' ? records.map(record => (record as Correction).documentId) : [],
  )
  const highlights = annotations.filter(({ replyTo }) => replyTo === undefined)
  const replies = annotations.filter(({ replyTo }) => replyTo !== undefined)
  return [
    ...(highlights.length > 0 ? [{ type: 'annotations-changed', records: highlights } as AppEvent] : []),
    ...(replies.length > 0 ? [{ type: 'replies-changed', records: replies } as AppEvent] : []),
    ...[...new Set(corrected)].map((id): AppEvent => ({ type: 'document-changed', id })),
    ...(themes.length > 0 ? [{ type: 'themes-changed', records: themes } as AppEvent] : []),
  ]
}

/** A record as it is seen; one that nobody holds any more is told to be gone, unless it was never seen. */
function seen(record: Annotation, visible: VisibleAnnotations): Annotation[] {
  const version = visible.get(record.id)
  if (version) return [version]
  return record.deleted && !visible.layers.blind ? [record] : []
}

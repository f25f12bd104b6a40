import { groupBy } from '../../../src-core/basics/group-by'
import type { AppEvent } from '../../../src-core/contract/events'
import {
  type AnyRecord,
  isRecordName,
  kindOf,
  type RecordName,
  recordNames,
} from '../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../src-core/records/record-change'
import { recordEvents } from '../../../src-core/records/record-events'
import { documentOf } from '../../../src-core/records/record-files'
import type { ProjectRecords } from '../../storage/records/project-records'
import type { ShownRecords } from '../../storage/records/record-views'
import type { VisibleAnnotations } from './visible-annotations'

/** Changes as what they show; of a record that holds those of others, such as a received layer, what is in it and what was. */
export function shownBy(changes: readonly RecordChange[], records: ProjectRecords): ShownRecords[] {
  return changes.flatMap(({ kind, before, after }) => [
    { kind, records: [after] },
    ...heldShown(kind, before ? [before, after] : [after], records),
  ])
}

function heldShown(kind: RecordName, holders: readonly AnyRecord[], records: ProjectRecords): ShownRecords[] {
  const held = holders.flatMap(record => kindOf(kind).holds(record)?.records ?? [])
  return [...groupBy(held, one => one.kind)].flatMap(([of, lists]) => {
    if (!isRecordName(of)) return []
    // What a record holds is of the kind it says, which the types of a union cannot follow.
    const last = new Map(
      lists.flatMap(list => list.records as AnyRecord[]).map(record => [record.id, record]),
    )
    // What no file holds any more is told as deleted, so that windows take it away.
    return [
      { kind: of, records: [...last.values()].map(r => records.get(of, r.id) ?? { ...r, deleted: true }) },
    ]
  })
}

/** More changed records of a kind than this are not told one by one: to read what is shown afresh costs less than to hear of them. */
const MOST_TOLD = 2_000

/** The events that tell windows of changed records, as far as the chosen layers show them. */
export function eventsOf(shown: readonly ShownRecords[], visible: VisibleAnnotations): AppEvent[] {
  const byKind = groupBy(shown, ({ kind }) => kind)
  let isReread = false
  return recordNames.flatMap((kind): AppEvent[] => {
    const changed = (byKind.get(kind) ?? []).flatMap(({ records }) => records)
    const { layered, events } = kindOf(kind)
    if (layered && changed.length > MOST_TOLD) {
      if (isReread) return []
      isReread = true
      return [{ type: 'layers-changed', layers: visible.layers }]
    }
    const papers = events.paper ? new Set(changed.map(documentOf)) : []
    return [
      ...recordEvents(kind, layered ? changed.flatMap(record => seen(kind, record, visible)) : changed),
      ...[...papers].map((id): AppEvent => ({ type: 'document-changed', id })),
    ]
  })
}

/** A record as it is seen; one that nobody holds any more is told to be gone, unless it was never seen. */
function seen(kind: RecordName, record: AnyRecord, visible: VisibleAnnotations): AnyRecord[] {
  const version = visible.versionOf(kind, record.id)
  if (version) return [version]
  return record.deleted && !visible.layers.blind ? [record] : []
}

import * as z from 'zod'
import {
  type AnyRecord,
  type EventOf,
  kindOf,
  type RecordName,
  type RecordOf,
  recordNames,
} from './kinds/record-kinds'

/** What tells windows of changed records: as they are now, a deleted one with its tombstone. */
export type RecordEvent = {
  [K in RecordName]: { [E in EventOf<K>]: { type: E; records: RecordOf<K>[] } }[EventOf<K>]
}[RecordName]

const eventSchemas = recordNames.flatMap(name => {
  const { events, record } = kindOf(name)
  return events.names.map(event => z.object({ type: z.literal(event), records: z.array(record) }))
})

type EventSchema = (typeof eventSchemas)[number]

/** Every event of every kind of record. */
export const recordEventSchema = z.discriminatedUnion(
  'type',
  eventSchemas as [EventSchema, ...EventSchema[]],
) as unknown as z.ZodType<RecordEvent>

/** The events of the kinds between whose versions a person may have to choose. */
export const choiceEvents: readonly RecordEvent['type'][] = recordNames.flatMap(name => {
  const { events, merge } = kindOf(name)
  return merge.choice ? (events.names as readonly RecordEvent['type'][]) : []
})

/** The events that tell windows of changed records of a kind, in the order in which the kind names them. */
export function recordEvents(kind: RecordName, changed: readonly AnyRecord[]): RecordEvent[] {
  const { events } = kindOf(kind)
  return events.names.flatMap(type => {
    const records = changed.filter(record => events.nameOf(record) === type)
    // The event is one of the kind's own, which the types of a union cannot follow.
    return records.length > 0 ? [{ type, records } as unknown as RecordEvent] : []
  })
}

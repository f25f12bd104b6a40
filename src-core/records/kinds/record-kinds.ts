import type * as z from 'zod'
import { madeKinds } from './made-kinds'
import { receivedKind } from './received-kind'
import type { RecordDescriptor } from './record-descriptor'

/** Every kind of record: what analysts make, and what came in packages. */
export const recordKinds = { ...madeKinds, received: receivedKind }

type Kinds = typeof recordKinds

/** The name of a kind of record. */
export type RecordName = keyof Kinds

/** The record of a kind. */
export type RecordOf<K extends RecordName> = z.infer<Kinds[K]['record']>

/** A record of whatever kind. */
export type AnyRecord = RecordOf<RecordName>

/** The names that the kinds give their changes in the history. */
export type RecordLabel = Kinds[RecordName]['labels'][number]

/** The names of a kind's events. */
export type EventOf<K extends RecordName> = Kinds[K]['events']['names'][number]

/** All kinds, in the table's order. */
export const recordNames = Object.keys(recordKinds) as RecordName[]

/** Every name that a kind gives a change of its records. */
export const recordLabels: readonly RecordLabel[] = recordNames.flatMap(name => [...recordKinds[name].labels])

/** Whether there is such a kind of record. */
export function isRecordName(name: string): name is RecordName {
  return Object.hasOwn(recordKinds, name)
}

/** What is known of a kind. */
export function kindOf(name: RecordName): RecordDescriptor<AnyRecord> {
  // Whoever asks gives a kind's own records to it, which the types of a union cannot follow.
  return recordKinds[name] as unknown as RecordDescriptor<AnyRecord>
}

import * as z from 'zod'
import type { KnownPapers } from '../../document/known-papers'
import { recordFields } from '../../document/record'
import type { MergeRules } from './merge-rules'
import type { PackageRules } from './package-rules'

const keptRecordSchema = z.object(recordFields)

/** What every kind of record has. */
export type KeptRecord = z.infer<typeof keptRecordSchema>

/** Other analysts’ records that one record holds: they are shown beside everything else, as held by whoever made them. */
export interface HeldLayer {
  readonly holder: string
  readonly records: readonly { readonly kind: string; readonly records: readonly KeptRecord[] }[]
}

/** How records of a kind are written down. */
export interface RecordForm<T> {
  /** Such as `kanttekening/annotations`; the version stands behind an `@` in the file. */
  readonly schema: string
  readonly version: number
  /** What makes a record of version n one of version n + 1, at index n - 1. */
  readonly migrations: readonly ((record: unknown) => unknown)[]
  readonly record: z.ZodType<T>
  /** The records of others that one of these holds; null for what holds none. */
  holds(record: T): HeldLayer | null
}

/** How windows hear of changed records. */
export interface RecordEvents<T, E extends string> {
  /** The events that carry records of this kind, as they are now, tombstones included. */
  readonly names: readonly E[]
  /** The event that carries a record; null where none does. */
  nameOf(record: T): E | null
  /** Whether the paper that a record belongs to looks different after it, and is to be read afresh. */
  readonly paper: boolean
  /** Whether the project itself, as its list of papers shows it, may be different after it. */
  readonly project: boolean
}

/**
 * Everything the program knows of a kind of record. Files, history, undo, trash, packages and merging are made from it and
 * ask for no kind by its name, so that another kind is one more of these and its line in `made-kinds.ts`.
 */
export interface RecordDescriptor<
  T extends KeptRecord,
  Place extends string = string,
  Label extends string = string,
  Event extends string = string,
  Packages extends PackageRules<T> | null = PackageRules<T> | null,
> extends RecordForm<T> {
  /** The file, or the folder of one file a paper, in the analyst's folder. */
  readonly place: Place
  /** Whether each paper has a file of its own: that of the record's `documentId`. */
  readonly perDocument: T extends { readonly documentId: string } ? boolean : false
  /** The names of its changes in the history: words for each stand under `history` in both languages. */
  readonly labels: readonly Label[]
  /** What people call a record, whole: of an annotation its words, of a theme its name; empty where it has no name. */
  name(record: T, papers: KnownPapers): string
  readonly events: RecordEvents<T, Event>
  /** Whether working blind, or hiding a colleague, takes colleagues' records and versions of this kind out of sight. */
  readonly layered: boolean
  /** What the trash tells of a deleted record beside its name; null where it lists none. */
  readonly trash: 'moment' | 'annotations' | null
  /** How records travel in packages; null where they do not. */
  readonly packages: Packages
  /** How two versions of a record become one. */
  readonly merge: MergeRules<T>
}

/** A descriptor whose names the types keep; members that are told to belong together must be the record's own. */
export function describeRecord<
  T extends KeptRecord,
  const Place extends string,
  const Label extends string,
  const Event extends string,
  Packages extends PackageRules<T> | null,
>(
  descriptor: RecordDescriptor<T, Place, Label, Event, Packages> & {
    readonly merge: { readonly together: readonly (readonly (keyof T & string)[])[] }
  },
): RecordDescriptor<T, Place, Label, Event, Packages> {
  return descriptor
}

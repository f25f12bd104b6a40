import { append } from '../../../src-core/basics/append'
import { type HeldVersion, UnionView } from '../../../src-core/query/union-view'
import type { ReceivedLayer } from '../../../src-core/records/kinds/received-kind'
import {
  type AnyRecord,
  isRecordName,
  kindOf,
  type RecordName,
  type RecordOf,
  recordNames,
} from '../../../src-core/records/kinds/record-kinds'
import type { HeldFile } from './colleague-files'

/** Records of a kind as they are shown now; one that nobody holds any more carries a tombstone. */
export interface ShownRecords {
  readonly kind: RecordName
  readonly records: readonly AnyRecord[]
}

type Views = { readonly [K in RecordName]: UnionView<RecordOf<K>> }

/**
 * Everybody’s records as one view a kind. What stands in records that hold those of others, as the layers received in
 * packages do, is shown beside everything else, as held by who made it.
 */
export class RecordViews {
  private readonly views = Object.fromEntries(
    recordNames.map(name => [name, new UnionView()]),
  ) as unknown as Views
  readonly annotations = this.views.annotation.records
  readonly themes = this.views.theme.records
  readonly documents = this.views.document.records
  readonly corrections = this.views.correction.records
  readonly notebook = this.views.notebook.records
  readonly notes = this.views.note.records
  /** By file, and by the id of each record in it that holds others, the kinds of what it holds. */
  private readonly layers = new Map<string, ReadonlyMap<string, readonly RecordName[]>>()

  /** Shows what a file holds now, in place of what it held; answers what is shown differently. */
  replace(file: HeldFile): ShownRecords[] {
    const { source, holder, kind, records } = file
    const shown: ShownRecords[] = [{ kind, records: this.of(kind).replace(source, holder, records) }]
    const before = this.layers.get(source)
    this.layers.delete(source)
    for (const [id, kinds] of before ?? []) {
      if (records.some(record => record.id === id)) continue
      for (const held of kinds) shown.push({ kind: held, records: this.hold(source, id, held, '', []) })
    }
    append(shown, this.showHeld(file))
    return shown.filter(({ records }) => records.length > 0)
  }

  /** Shows more records of a file, or newer versions of them; answers what is shown differently. */
  put(file: HeldFile): ShownRecords[] {
    const { source, holder, kind, records } = file
    const shown = [{ kind, records: this.of(kind).put(source, holder, records) }]
    return [...shown, ...this.showHeld(file)].filter(({ records }) => records.length > 0)
  }

  private showHeld({ source, kind, records }: HeldFile): ShownRecords[] {
    return records.flatMap(record => {
      const layer = kindOf(kind).holds(record)
      if (!layer) return []
      const held = layer.records.flatMap(({ kind, records }) =>
        // What a record holds is of the kind it says, which the types of a union cannot follow.
        isRecordName(kind)
          ? [{ kind, records: record.deleted ? [] : (records as readonly AnyRecord[]) }]
          : [],
      )
      const others = this.layers.get(source) ?? []
      this.layers.set(source, new Map([...others, [record.id, held.map(({ kind }) => kind)]]))
      return held.map(one => ({
        kind: one.kind,
        records: this.hold(source, record.id, one.kind, layer.holder, one.records),
      }))
    })
  }

  private hold(
    source: string,
    id: string,
    kind: RecordName,
    holder: string,
    records: readonly AnyRecord[],
  ): AnyRecord[] {
    return this.of(kind).replace(`${source}/${id}`, holder, records)
  }

  /** A record as it is shown, tombstones included. */
  get<K extends RecordName>(kind: K, id: string): RecordOf<K> | undefined {
    return this.of(kind).records.get(id) as RecordOf<K> | undefined
  }

  /** Every record of a kind as it is shown, tombstones included. */
  all<K extends RecordName>(kind: K): ReadonlyMap<string, RecordOf<K>> {
    return this.of(kind).records as ReadonlyMap<string, AnyRecord> as ReadonlyMap<string, RecordOf<K>>
  }

  /** Every record of a kind about a document as it is shown, tombstones included. */
  ofDocument<K extends RecordName>(kind: K, documentId: string): Iterable<RecordOf<K>> {
    return this.of(kind).ofDocument(documentId) as Iterable<AnyRecord> as Iterable<RecordOf<K>>
  }

  /** Every version of a record, the one that counts first. */
  versionsOf<K extends RecordName>(kind: K, id: string): HeldVersion<RecordOf<K>>[] {
    return this.of(kind).versionsOf(id) as HeldVersion<RecordOf<K>>[]
  }

  /** The ids of the records of a kind that more than one file holds. */
  heldByMany(kind: RecordName): Iterable<string> {
    return this.of(kind).heldByMany()
  }

  /** The layers that are there, each with who received it. */
  received(): HeldVersion<ReceivedLayer>[] {
    const ids = [...this.views.received.records.keys()]
    return ids.flatMap(id => this.views.received.winner(id) ?? []).filter(({ record }) => !record.deleted)
  }

  /** The view of a kind holds that kind's records, which the types of a union cannot follow. */
  private of(kind: RecordName): UnionView<AnyRecord> {
    return this.views[kind]
  }
}

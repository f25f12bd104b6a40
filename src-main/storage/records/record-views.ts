import type { Annotation } from '../../../src-core/annotation/model'
import { append } from '../../../src-core/basics/append'
import type { Theme } from '../../../src-core/codebook/model'
import type { Correction } from '../../../src-core/document/corrections/correction'
import type { DocumentEntry } from '../../../src-core/document/entry'
import type { ReceivedLayer } from '../../../src-core/package/received-layer'
import { type HeldVersion, UnionView } from '../../../src-core/query/union-view'
import type { AnyRecord, RecordName, RecordOf } from '../../../src-core/records/record-change'
import type { HeldFile } from './colleague-files'

/** Records of a kind as they are shown now; one that nobody holds any more carries a tombstone. */
export interface ShownRecords {
  readonly kind: RecordName
  readonly records: readonly AnyRecord[]
}

/**
 * Everybody's records as one view a kind. What stands in layers received in packages is shown beside everything else, as
 * held by who sent it.
 */
export class RecordViews {
  private readonly views = {
    annotation: new UnionView<Annotation>(),
    theme: new UnionView<Theme>(),
    document: new UnionView<DocumentEntry>(),
    correction: new UnionView<Correction>(),
    received: new UnionView<ReceivedLayer>(),
  } satisfies { readonly [K in RecordName]: UnionView<RecordOf<K>> }
  readonly annotations = this.views.annotation.records
  readonly themes = this.views.theme.records
  readonly documents = this.views.document.records
  readonly corrections = this.views.correction.records
  /** The ids of the layers that each file of received work was last seen with. */
  private readonly layers = new Map<string, ReadonlySet<string>>()

  /** Shows what a file holds now, in place of what it held; answers what is shown differently. */
  replace(file: HeldFile): ShownRecords[] {
    const { source, holder, kind, records } = file
    const shown: ShownRecords[] = [{ kind, records: this.of(kind).replace(source, holder, records) }]
    if (kind === 'received') {
      const gone = [...(this.layers.get(source) ?? [])].filter(id => !records.some(layer => layer.id === id))
      this.layers.set(source, new Set())
      for (const id of gone) append(shown, this.showLayer(source, id, null))
    }
    return [...shown, ...this.showLayers(file)].filter(({ records }) => records.length > 0)
  }

  /** Shows more records of a file, or newer versions of them; answers what is shown differently. */
  put(file: HeldFile): ShownRecords[] {
    const { source, holder, kind, records } = file
    const shown = [{ kind, records: this.of(kind).put(source, holder, records) }]
    return [...shown, ...this.showLayers(file)].filter(({ records }) => records.length > 0)
  }

  private showLayers({ source, kind, records }: HeldFile): ShownRecords[] {
    if (kind !== 'received') return []
    const layers = records as readonly ReceivedLayer[]
    this.layers.set(source, new Set([...(this.layers.get(source) ?? []), ...layers.map(({ id }) => id)]))
    return layers.flatMap(layer => this.showLayer(source, layer.id, layer))
  }

  private showLayer(source: string, id: string, layer: ReceivedLayer | null): ShownRecords[] {
    const place = `${source}/${id}`
    const { annotations, themes, from } =
      layer && !layer.deleted ? layer : { annotations: [], themes: [], from: { id: '' } }
    return [
      { kind: 'annotation', records: this.views.annotation.replace(place, from.id, annotations) },
      { kind: 'theme', records: this.views.theme.replace(place, from.id, themes) },
    ]
  }

  /** A record as it is shown, tombstones included. */
  get<K extends RecordName>(kind: K, id: string): RecordOf<K> | undefined {
    return this.of(kind).records.get(id) as RecordOf<K> | undefined
  }

  /** Every record of a kind as it is shown, tombstones included. */
  all(kind: RecordName): ReadonlyMap<string, AnyRecord> {
    return this.of(kind).records
  }

  /** Every version of a record, the one that counts first. */
  versionsOf<K extends RecordName>(kind: K, id: string): HeldVersion<RecordOf<K>>[] {
    return this.of(kind).versionsOf(id) as HeldVersion<RecordOf<K>>[]
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

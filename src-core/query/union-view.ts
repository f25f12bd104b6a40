/** What decides between versions of a record. */
export interface Versioned {
  readonly id: string
  readonly revision: number
  readonly deleted?: boolean | undefined
  /** The document it is about, if it is about one. */
  readonly documentId?: string | undefined
}

/** One version of a record and the analyst in whose folder it stands. */
export interface HeldVersion<T extends Versioned> {
  readonly record: T
  readonly holder: string
}

/**
 * Orders versions of one record, positive where the first one counts: the higher revision, then the higher analyst id,
 * then, between copies of one analyst's file, the higher text. Clocks have no say, so every machine decides alike.
 */
export function compareVersions<T extends Versioned>(one: HeldVersion<T>, other: HeldVersion<T>): number {
  if (one.record.revision !== other.record.revision) return one.record.revision - other.record.revision
  if (one.holder !== other.holder) return one.holder > other.holder ? 1 : -1
  if (one.record === other.record) return 0
  const [text, otherText] = [recordText(one.record), recordText(other.record)]
  return text === otherText ? 0 : text > otherText ? 1 : -1
}

/** Whether two records say the same, whatever the order of their members. */
export function sameRecord(one: unknown, other: unknown): boolean {
  return one === other || recordText(one) === recordText(other)
}

/** A value as JSON with sorted members: equal values have equal texts. */
export function recordText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

/**
 * The union of everybody's records of one kind: by id, the version that counts. What is shown depends only on the
 * versions that are there, never on the order in which they came.
 */
export class UnionView<T extends Versioned> {
  /** The version that counts of every record, tombstones included. */
  readonly records = new Map<string, T>()
  /** Those about each document. */
  private readonly byDocument = new Map<string, Map<string, T>>()
  private readonly versions = new Map<string, Map<string, HeldVersion<T>>>()
  private readonly sources = new Map<string, Set<string>>()
  private readonly shared = new Set<string>()

  /** Makes a source, such as a file, hold exactly these records; answers what is shown differently from now on. */
  replace(source: string, holder: string, records: Iterable<T>): T[] {
    const next = new Map([...records].map(record => [record.id, record]))
    const gone = [...(this.sources.get(source) ?? [])].filter(id => !next.has(id))
    for (const id of gone) this.drop(source, id)
    return [...this.decide(gone), ...this.put(source, holder, next.values())]
  }

  /** Adds records to a source, or newer versions of them; answers what is shown differently from now on. */
  put(source: string, holder: string, records: Iterable<T>): T[] {
    const ids: string[] = []
    for (const record of records) {
      ids.push(record.id)
      this.hold(source, { record, holder })
    }
    return this.decide(ids)
  }

  /** The version that counts of every record about a document, tombstones included: costs what is about it. */
  ofDocument(documentId: string): Iterable<T> {
    return this.byDocument.get(documentId)?.values() ?? []
  }

  /** Every version of a record, the one that counts first. */
  versionsOf(id: string): HeldVersion<T>[] {
    return [...(this.versions.get(id)?.values() ?? [])].sort((one, other) => compareVersions(other, one))
  }

  /** The ids of the records that more than one source holds: costs what is shared, not what is there. */
  heldByMany(): Iterable<string> {
    return this.shared
  }

  /** The version that counts, with its holder. */
  winner(id: string): HeldVersion<T> | null {
    let best: HeldVersion<T> | null = null
    for (const version of this.versions.get(id)?.values() ?? []) {
      if (!best || compareVersions(version, best) > 0) best = version
    }
    return best
  }

  private hold(source: string, version: HeldVersion<T>): void {
    const { id } = version.record
    const held = this.versions.get(id) ?? new Map<string, HeldVersion<T>>()
    held.set(source, version)
    this.versions.set(id, held)
    if (held.size > 1) this.shared.add(id)
    const ids = this.sources.get(source) ?? new Set<string>()
    ids.add(id)
    this.sources.set(source, ids)
  }

  private drop(source: string, id: string): void {
    const held = this.versions.get(id)
    held?.delete(source)
    if (!held || held.size < 2) this.shared.delete(id)
    this.sources.get(source)?.delete(id)
  }

  private decide(ids: readonly string[]): T[] {
    const changed: T[] = []
    for (const id of ids) {
      const before = this.records.get(id)
      const after = this.winner(id)?.record
      if (after) this.records.set(id, after)
      else this.records.delete(id)
      this.regroup(id, before?.documentId, after)
      // A change is another revision, which is told sooner than that texts differ.
      const isSame = before?.revision === after?.revision && sameRecord(before, after)
      if (after && !isSame) changed.push(after)
      // What no file holds any more is told as deleted, so that windows take it away.
      if (!after && before) changed.push({ ...before, deleted: true })
    }
    return changed
  }

  private regroup(id: string, before: string | undefined, record: T | undefined): void {
    const after = record?.documentId
    if (before !== undefined && before !== after) this.byDocument.get(before)?.delete(id)
    if (record === undefined || after === undefined) return
    const group = this.byDocument.get(after) ?? new Map<string, T>()
    this.byDocument.set(after, group.set(id, record))
  }
}

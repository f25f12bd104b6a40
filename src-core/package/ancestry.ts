import type { Versioned } from '../query/union-view'

/** The kinds of records that travel in packages. */
export type PackagedKind = 'annotation' | 'theme'

/** By kind and record, the marks of the versions that its sender's log knows of it. */
export type Ancestry = Readonly<Record<PackagedKind, ReadonlyMap<string, ReadonlySet<string>>>>

interface Dated extends Versioned {
  readonly modified: string
}

/**
 * What tells a version of a record from every other one: two that were made apart may bear one revision, but not at one
 * moment. The moment names a version and decides nothing; importing a record changes neither.
 */
export function versionMark({ revision, modified }: Dated): string {
  return `${revision} ${modified}`
}

/** The ancestry of records from every version of them that a log holds, oldest first or in any other order. */
export function ancestryOf(
  versions: Iterable<{ readonly kind: PackagedKind; readonly record: Dated }>,
): Ancestry {
  const ancestry = { annotation: new Map<string, Set<string>>(), theme: new Map<string, Set<string>>() }
  for (const { kind, record } of versions) {
    const marks = ancestry[kind].get(record.id)
    if (marks) marks.add(versionMark(record))
    else ancestry[kind].set(record.id, new Set([versionMark(record)]))
  }
  return ancestry
}

/** The part of an ancestry that is of records which have earlier versions. */
export function ancestryFor(
  ancestry: Ancestry,
  records: Readonly<Record<PackagedKind, readonly Dated[]>>,
): Ancestry {
  const of = (kind: PackagedKind) =>
    new Map(
      records[kind]
        .filter(({ revision }) => revision > 1)
        .map(({ id }) => [id, ancestry[kind].get(id) ?? new Set<string>()] as const),
    )
  return { annotation: of('annotation'), theme: of('theme') }
}

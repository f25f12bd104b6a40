import type { Versioned } from '../query/union-view'
import { type PackagedName, packagedNames } from '../records/kinds/packaged-kinds'

/** By kind and record, the marks of the versions that its sender's log knows of it. */
export type Ancestry = Readonly<Record<PackagedName, ReadonlyMap<string, ReadonlySet<string>>>>

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

/** An ancestry made kind by kind. */
export function ancestryBy(
  marks: (kind: PackagedName) => ReadonlyMap<string, ReadonlySet<string>>,
): Ancestry {
  return Object.fromEntries(packagedNames.map(kind => [kind, marks(kind)])) as unknown as Ancestry
}

/** The ancestry of records from every version of them that a log holds, oldest first or in any other order. */
export function ancestryOf(
  versions: Iterable<{ readonly kind: PackagedName; readonly record: Dated }>,
): Ancestry {
  const known = new Map(packagedNames.map(kind => [kind, new Map<string, Set<string>>()]))
  for (const { kind, record } of versions) {
    const marks = known.get(kind)
    const those = marks?.get(record.id) ?? new Set()
    marks?.set(record.id, those.add(versionMark(record)))
  }
  return ancestryBy(kind => known.get(kind) ?? new Map())
}

/** The part of an ancestry that is of records which have earlier versions. */
export function ancestryFor(ancestry: Ancestry, records: (kind: PackagedName) => readonly Dated[]): Ancestry {
  return ancestryBy(
    kind =>
      new Map(
        records(kind)
          .filter(({ revision }) => revision > 1)
          .map(({ id }) => [id, ancestry[kind].get(id) ?? new Set<string>()] as const),
      ),
  )
}

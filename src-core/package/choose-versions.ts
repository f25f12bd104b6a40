import { groupBy } from '../basics/group-by'
import type { HeldVersion } from '../query/union-view'
import {
  type AnyPackaged,
  type PackagedName,
  packagedKind,
  packagedNames,
} from '../records/kinds/packaged-kinds'

/** Versions of records by their kind. */
export type ByKind = ReadonlyMap<PackagedName, readonly HeldVersion<AnyPackaged>[]>

/** The versions that go: the analysts' own, and every version of the records that what goes needs, whoever holds it. */
export function chooseVersions(versions: ByKind, analysts: readonly string[]): ByKind {
  const needed = new Set<string>()
  const need = (kind: PackagedName, { record }: HeldVersion<AnyPackaged>) => {
    for (const other of packagedKind(kind).packages.needs(record)) needed.add(`${other.kind}/${other.id}`)
  }
  const all = packagedNames.flatMap(kind => (versions.get(kind) ?? []).map(version => ({ kind, version })))
  const keyOf = ({ kind, version }: (typeof all)[number]) => `${kind}/${version.record.id}`
  const byRecord = groupBy(all, keyOf)
  for (const { kind, version } of all) if (analysts.includes(version.holder)) need(kind, version)
  // A set that grows while it is walked is walked to its end, and a circle adds nothing new.
  for (const key of needed) for (const { kind, version } of byRecord.get(key) ?? []) need(kind, version)
  const going = all.filter(one => analysts.includes(one.version.holder) || needed.has(keyOf(one)))
  return new Map(
    packagedNames.map(name => [
      name,
      going.filter(({ kind }) => kind === name).map(({ version }) => version),
    ]),
  )
}

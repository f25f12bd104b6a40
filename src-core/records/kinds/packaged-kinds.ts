import type * as z from 'zod'
import { type MadeKinds, madeKinds } from './made-kinds'
import type { PackageRules } from './package-rules'
import type { KeptRecord, RecordDescriptor } from './record-descriptor'

/** The kinds of records that travel in packages. */
export type PackagedName = {
  [K in keyof MadeKinds]: MadeKinds[K]['packages'] extends null ? never : K
}[keyof MadeKinds]

/** The record of a kind that travels. */
export type PackagedOf<K extends PackagedName> = z.infer<MadeKinds[K]['record']>

/** A record of any kind that travels. */
export type AnyPackaged = PackagedOf<PackagedName>

type PackagedDescriptor = RecordDescriptor<KeptRecord> & { readonly packages: PackageRules<KeptRecord> }

/** The kinds that travel in packages, in the table's order. */
export const packagedNames = (Object.keys(madeKinds) as (keyof MadeKinds)[]).filter(
  (name): name is PackagedName => madeKinds[name].packages !== null,
)

/** Whether records of a kind travel in packages. */
export function isPackagedName(name: string): name is PackagedName {
  return packagedNames.some(known => known === name)
}

/** The kind that travels by this name. */
export function packagedKind(name: PackagedName): PackagedDescriptor {
  return madeKinds[name] as unknown as PackagedDescriptor
}

/** The place of a kind names the list of its records wherever records of several kinds stand together. */
export type PlaceOf<K extends PackagedName> = MadeKinds[K]['place']

/** Of each kind that travels its list, by the kind's place: `annotations`, `themes`. */
export type PackagedLists = { readonly [K in PackagedName as PlaceOf<K>]: readonly PackagedOf<K>[] }

/** The place of a kind that travels. */
export function placeOf<K extends PackagedName>(name: K): PlaceOf<K> {
  return madeKinds[name].place
}

/** The list of a kind. */
export function listOf<K extends PackagedName>(lists: PackagedLists, name: K): readonly PackagedOf<K>[] {
  // A place goes with its kind, which the types of a union cannot follow.
  return lists[placeOf(name)] as unknown as readonly PackagedOf<K>[]
}

/** The list of each kind that travels, made by kind. */
export function listsOf(make: <K extends PackagedName>(name: K) => readonly PackagedOf<K>[]): PackagedLists {
  const lists = packagedNames.map(name => [placeOf(name), make(name)] as const)
  return Object.fromEntries(lists) as unknown as PackagedLists
}

import type { Anchor } from '../annotation/anchoring/anchor'
import { describeAnchor } from '../annotation/anchoring/anchor'
import type { Annotation } from '../annotation/model'
import type { StructuredDocument } from '../document/model'
import type { HeldVersion } from '../query/union-view'
import {
  type AnyPackaged,
  listsOf,
  type PackagedLists,
  type PackagedName,
  type PackagedOf,
  packagedNames,
} from '../records/kinds/packaged-kinds'
import { paperOf } from '../records/record-files'
import { type Ancestry, ancestryFor } from './ancestry'
import { chooseVersions } from './choose-versions'
import type { PackagedDocument, PackageManifest, PackageOptions } from './package-manifest'

/** One analyst's own versions of records. */
export type PackagedLayer = PackagedLists & {
  readonly analyst: { readonly id: string; readonly name: string }
}

/** A package's contents, whether about to be written or just read and found sound. */
export interface PackageContent {
  readonly about: Omit<PackageManifest, 'schema' | 'files'>
  readonly layers: readonly PackagedLayer[]
  /** Where each annotation stood, by its id. */
  readonly anchors: ReadonlyMap<string, Anchor>
  /** What the sender's versions were made from; null where the package does not say. */
  readonly ancestry: Ancestry | null
  readonly documents: readonly StructuredDocument[]
  /** The papers as imported, by document id. */
  readonly sources: ReadonlyMap<string, Uint8Array>
}

/** What a package is made from. */
export interface PackageSource {
  readonly project: { readonly id: string; readonly name: string }
  readonly sender: { readonly id: string; readonly name: string }
  readonly createdAt: string
  readonly analysts: readonly { readonly id: string; readonly name: string }[]
  readonly documents: readonly StructuredDocument[]
  /** Every version of every record of a kind, whoever holds it. */
  versions(kind: PackagedName): readonly HeldVersion<AnyPackaged>[]
  /** What the sender's log knows. */
  readonly ancestry: Ancestry
}

/**
 * Chooses what goes into a package: of the chosen analysts their own versions of records, tombstones included, and every
 * version of the records that those need, such as the annotations they answer and the themes they carry with the themes
 * above, whoever holds it. What belongs to a paper that is not in the project stays.
 */
export function collectPackage(source: PackageSource, options: PackageOptions): PackageContent {
  const documents = new Map(source.documents.map(document => [document.id, document]))
  const isHere = ({ record }: HeldVersion<AnyPackaged>) => {
    const paper = paperOf(record)
    return paper === null || documents.has(paper)
  }
  const all = new Map(packagedNames.map(kind => [kind, source.versions(kind).filter(isHere)] as const))
  const chosen = chooseVersions(all, options.analysts)
  const held = [...chosen.values()].flat()
  const holders = new Set([...options.analysts, ...held.map(({ holder }) => holder)])
  const of = (kind: PackagedName, analyst: string) =>
    (chosen.get(kind) ?? []).filter(({ holder }) => holder === analyst).map(({ record }) => record)
  const layers = source.analysts
    .filter(({ id }) => holders.has(id))
    .map(({ id, name }) => ({
      analyst: { id, name },
      // The records chosen of a kind are that kind's, which the types of a union cannot follow.
      ...listsOf(<K extends PackagedName>(kind: K) => of(kind, id) as unknown as PackagedOf<K>[]),
    }))
  const annotations = held.flatMap(({ record }) => ('quote' in record ? record : []))
  const annotated = new Set(held.flatMap(({ record }) => paperOf(record) ?? []))
  const sent = source.documents.filter(({ id }) => options.carry || annotated.has(id))
  return {
    about: {
      project: source.project,
      sender: source.sender,
      createdAt: source.createdAt,
      analysts: layers.map(({ analyst }) => analyst),
      documents: sent.map(document => packaged(document, options.carry)),
    },
    layers,
    anchors: anchorsOf(annotations, documents),
    ancestry: ancestryFor(source.ancestry, kind => of(kind, source.sender.id)),
    documents: options.carry ? sent : [],
    sources: new Map(),
  }
}

function packaged({ id, meta, source }: StructuredDocument, carried: boolean): PackagedDocument {
  return {
    id,
    title: meta.title.slice(0, 2_000),
    date: meta.date,
    fileName: source.name.slice(0, 1_000),
    carried,
  }
}

function anchorsOf(
  annotations: readonly Annotation[],
  documents: ReadonlyMap<string, StructuredDocument>,
): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  for (const record of annotations) {
    const document = documents.get(record.documentId)
    if (document) anchors.set(record.id, describeAnchor(document, record))
  }
  return anchors
}

import type { Anchor } from '../annotation/anchor'
import { describeAnchor } from '../annotation/anchor'
import type { Annotation } from '../annotation/model'
import type { Theme } from '../codebook/model'
import type { StructuredDocument } from '../document/model'
import type { HeldVersion } from '../query/union-view'
import { type Ancestry, ancestryFor } from './ancestry'
import type { PackagedDocument, PackageManifest, PackageOptions } from './package-manifest'

/** One analyst's own versions of records. */
export interface PackagedLayer {
  readonly analyst: { readonly id: string; readonly name: string }
  readonly annotations: readonly Annotation[]
  readonly themes: readonly Theme[]
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
  readonly annotations: readonly HeldVersion<Annotation>[]
  readonly themes: readonly HeldVersion<Theme>[]
  /** What the sender's log knows. */
  readonly ancestry: Ancestry
}

/**
 * Chooses what goes into a package: of the chosen analysts their own versions of annotations, tombstones included, the
 * annotations that these answer, and every version of the themes that all those carry and of the themes above them, whoever
 * holds it.
 */
export function collectPackage(source: PackageSource, options: PackageOptions): PackageContent {
  const documents = new Map(source.documents.map(document => [document.id, document]))
  const onPaper = source.annotations.filter(({ record }) => documents.has(record.documentId))
  const isChosen = ({ holder }: { readonly holder: string }) => options.analysts.includes(holder)
  const answered = new Set(onPaper.filter(isChosen).flatMap(({ record }) => record.replyTo ?? []))
  const annotations = onPaper.filter(version => isChosen(version) || answered.has(version.record.id))
  const used = withAncestors(
    [
      ...annotations.flatMap(({ record }) => record.themes),
      ...source.themes.filter(isChosen).map(({ record }) => record.id),
    ],
    source.themes,
  )
  const themes = source.themes.filter(version => used.has(version.record.id))
  const holders = new Set([...options.analysts, ...[...annotations, ...themes].map(({ holder }) => holder)])
  const of = <T>(versions: readonly { holder: string; record: T }[], id: string) =>
    versions.filter(({ holder }) => holder === id).map(({ record }) => record)
  const layers = source.analysts
    .filter(({ id }) => holders.has(id))
    .map(({ id, name }) => ({
      analyst: { id, name },
      annotations: of(annotations, id),
      themes: of(themes, id),
    }))
  const annotated = new Set(annotations.map(({ record }) => record.documentId))
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
    ancestry: ancestryFor(source.ancestry, {
      annotation: of(annotations, source.sender.id),
      theme: of(themes, source.sender.id),
    }),
    documents: options.carry ? sent : [],
    sources: new Map(),
  }
}

/** Themes and all that are above them in any version, so that no theme arrives without its place in the tree. */
function withAncestors(ids: readonly string[], themes: readonly HeldVersion<Theme>[]): ReadonlySet<string> {
  const parents = new Map<string, string[]>()
  for (const { record } of themes) {
    if (record.parent !== null) parents.set(record.id, [...(parents.get(record.id) ?? []), record.parent])
  }
  const found = new Set(ids)
  // A set that grows while it is walked is walked to its end, and a circle adds nothing new.
  for (const id of found) for (const parent of parents.get(id) ?? []) found.add(parent)
  return found
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
  annotations: readonly HeldVersion<Annotation>[],
  documents: ReadonlyMap<string, StructuredDocument>,
): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  for (const { record } of annotations) {
    const document = documents.get(record.documentId)
    if (document) anchors.set(record.id, describeAnchor(document, record))
  }
  return anchors
}

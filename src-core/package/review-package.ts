import type { Annotation } from '../annotation/model'
import type { Theme } from '../codebook/model'
import { foldText } from '../document/fold-text'
import type { StructuredDocument } from '../document/model'
import { compareVersions, type HeldVersion, type Versioned } from '../query/union-view'
import type { PackagedKind } from './ancestry'
import { type Compared, comparePackaged, type OwnHistory } from './compare-package'
import type { PackageContent } from './package-content'
import type { PackagedDocument } from './package-manifest'
import { createPlacer, type Standing } from './place-annotation'
import type { ReceivedLayer } from './received-layer'
import { findSameThemes } from './same-themes'

/** What is here, to hold a package against. */
export interface Here {
  /** Every paper that is not in the trash. */
  readonly documents: readonly StructuredDocument[]
  readonly themes: readonly Theme[]
  annotationVersions(id: string): readonly HeldVersion<Annotation>[]
  themeVersions(id: string): readonly HeldVersion<Theme>[]
  /** What the receiver's own history includes. */
  readonly history: OwnHistory
  /** What was received before. */
  readonly layers: readonly ReceivedLayer[]
}

/** Where the annotations of a packaged paper go: onto a paper that is here, by id, with the paper, or nowhere. */
export type PaperTarget = 'add' | 'skip' | `doc_${string}`

export interface ReviewedPaper {
  readonly paper: PackagedDocument
  /** Whether this very file is here. */
  readonly here: boolean
  readonly to: PaperTarget
}

/** A packaged annotation as it would be here, beside what is here. */
export interface ReviewedAnnotation extends Compared<Annotation> {
  readonly standing: Standing
}

export interface PackageReview {
  readonly content: PackageContent
  readonly papers: readonly ReviewedPaper[]
  readonly annotations: readonly ReviewedAnnotation[]
  readonly themes: readonly Compared<Theme>[]
  /** Every version of the package as it would stand here, by holder. */
  readonly versions: {
    readonly annotations: readonly HeldVersion<Annotation>[]
    readonly themes: readonly HeldVersion<Theme>[]
  }
  /** Themes and papers here that stand for packaged ones, by the packaged id. */
  readonly sameThemes: ReadonlyMap<string, string>
  readonly samePapers: ReadonlyMap<string, string>
}

/** Holds a package against what is here, changing nothing. `wanted` says of papers where their annotations are to go. */
export function reviewPackage(
  content: PackageContent,
  here: Here,
  wanted: ReadonlyMap<string, PaperTarget>,
): PackageReview {
  const known = { themes: merged(here, 'sameThemes'), papers: merged(here, 'samePapers') }
  const papers = content.about.documents.map(paper => reviewPaper(paper, here, wanted, known.papers))
  const packagedThemes = held(content, 'themes')
  const sameThemes = findSameThemes(
    strongest(packagedThemes).map(({ record }) => record),
    here.themes,
    known.themes,
  )
  const themes = packagedThemes
    .filter(({ record }) => !sameThemes.has(record.id))
    .map(version => withParent(version, sameThemes))
  const standings = new Map<string, Standing>()
  const annotations = placeAll(content, here, papers, sameThemes, standings)
  const compare = <T extends Annotation | Theme>(
    kind: PackagedKind,
    version: HeldVersion<T>,
    known: readonly HeldVersion<T>[],
  ) => comparePackaged(version, known, here.history, ancestorsOf(content, kind, version))
  return {
    content,
    papers,
    annotations: strongest(annotations).map(version => ({
      ...compare('annotation', version, here.annotationVersions(version.record.id)),
      standing: standings.get(version.record.id) ?? 'same',
    })),
    themes: strongest(themes).map(version =>
      compare('theme', version, here.themeVersions(version.record.id)),
    ),
    versions: { annotations, themes },
    sameThemes,
    samePapers: new Map(
      papers.flatMap(({ paper, to }) =>
        to === 'add' || to === 'skip' || to === paper.id ? [] : [[paper.id, to] as const],
      ),
    ),
  }
}

/** The marks of what a version was made from; null where the package does not say: it knows its sender's log alone. */
function ancestorsOf(
  { ancestry, about }: PackageContent,
  kind: PackagedKind,
  { holder, record }: HeldVersion<Versioned>,
): ReadonlySet<string> | null {
  if (!ancestry || holder !== about.sender.id) return null
  return ancestry[kind].get(record.id) ?? new Set()
}

/** What was found the same before. Ids from outside may be called anything, so they never index an object. */
function merged(here: Here, name: 'sameThemes' | 'samePapers'): ReadonlyMap<string, string> {
  return new Map(here.layers.flatMap(layer => Object.entries(layer[name])))
}

function reviewPaper(
  paper: PackagedDocument,
  { documents }: Here,
  wanted: ReadonlyMap<string, PaperTarget>,
  before: ReadonlyMap<string, string>,
): ReviewedPaper {
  const isHere = (id: string | undefined) => documents.some(document => document.id === id)
  if (isHere(paper.id)) return { paper, here: true, to: paper.id as PaperTarget }
  const asked = wanted.get(paper.id)
  const possible = asked === 'skip' || (asked === 'add' && paper.carried) || isHere(asked)
  if (asked !== undefined && possible) return { paper, here: false, to: asked }
  const last = before.get(paper.id)
  if (isHere(last)) return { paper, here: false, to: last as PaperTarget }
  if (paper.carried) return { paper, here: false, to: 'add' }
  const alike = documents.find(({ meta }) => foldText(meta.title) === foldText(paper.title))
  return { paper, here: false, to: (alike?.id ?? 'skip') as PaperTarget }
}

function held<K extends 'annotations' | 'themes'>({ layers }: PackageContent, kind: K) {
  type Held = HeldVersion<PackageContent['layers'][number][K][number]>
  return layers.flatMap(layer => layer[kind].map(record => ({ record, holder: layer.analyst.id }) as Held))
}

/** Of every record the version that counts among those of the package. */
function strongest<T extends Versioned>(versions: readonly HeldVersion<T>[]): HeldVersion<T>[] {
  const best = new Map<string, HeldVersion<T>>()
  for (const version of versions) {
    const other = best.get(version.record.id)
    if (!other || compareVersions(version, other) > 0) best.set(version.record.id, version)
  }
  return [...best.values()]
}

function withParent(version: HeldVersion<Theme>, same: ReadonlyMap<string, string>): HeldVersion<Theme> {
  const { parent } = version.record
  const known = parent === null ? undefined : same.get(parent)
  return known === undefined ? version : { ...version, record: { ...version.record, parent: known } }
}

function placeAll(
  content: PackageContent,
  here: Here,
  papers: readonly ReviewedPaper[],
  sameThemes: ReadonlyMap<string, string>,
  standings: Map<string, Standing>,
): HeldVersion<Annotation>[] {
  const targets = new Map(papers.map(({ paper, to }) => [paper.id, to]))
  const texts = new Map([...content.documents, ...here.documents].map(document => [document.id, document]))
  const put = createPlacer(content.anchors)
  return held(content, 'annotations').flatMap(({ holder, record }) => {
    const to = targets.get(record.documentId)
    const document = texts.get(to === 'add' ? record.documentId : (to ?? ''))
    if (!document) return []
    const themes = [...new Set(record.themes.map(id => sameThemes.get(id) ?? id))]
    const { annotation, standing } = put({ ...record, themes }, document)
    standings.set(record.id, standing)
    return [{ holder, record: annotation }]
  })
}

import type { Theme } from '../codebook/model'
import { foldText } from '../document/fold-text'
import type { StructuredDocument } from '../document/model'
import { compareVersions, type HeldVersion, type Versioned } from '../query/union-view'
import type { Arrival, Standing } from '../records/kinds/package-rules'
import {
  type AnyPackaged,
  listOf,
  type PackagedName,
  packagedKind,
  packagedNames,
} from '../records/kinds/packaged-kinds'
import type { ReceivedLayer } from '../records/kinds/received-kind'
import { type Compared, comparePackaged, type OwnHistory } from './compare-package'
import type { PackageContent } from './package-content'
import type { PackagedDocument } from './package-manifest'
import { createPlacer } from './place-annotation'
import { findSameThemes } from './same-themes'

/** What is here, to hold a package against. */
export interface Here {
  /** Every paper that is not in the trash. */
  readonly documents: readonly StructuredDocument[]
  readonly themes: readonly Theme[]
  /** Every version of a record. */
  versionsOf(kind: PackagedName, id: string): readonly HeldVersion<AnyPackaged>[]
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

/** A packaged record as it would be here, beside what is here. */
export interface ReviewedRecord extends Compared<AnyPackaged> {
  readonly kind: PackagedName
  readonly standing: Standing
}

/** A version of a package as it would stand here. */
export interface ArrivedVersion extends HeldVersion<AnyPackaged> {
  readonly kind: PackagedName
}

export interface PackageReview {
  readonly content: PackageContent
  readonly papers: readonly ReviewedPaper[]
  /** Of every record the version that counts among those of the package, kind by kind. */
  readonly records: readonly ReviewedRecord[]
  /** Every version of the package, kind by kind and by holder. */
  readonly versions: readonly ArrivedVersion[]
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
  const packagedThemes = held(content, 'theme')
  const sameThemes = findSameThemes(
    strongest(packagedThemes).flatMap(({ record }) => ('colour' in record ? record : [])),
    here.themes,
    known.themes,
  )
  const arrival = arrivalOf(content, here, papers, sameThemes)
  const standings = new Map<AnyPackaged, Standing>()
  const versions = packagedNames.flatMap(kind => {
    const { arrive } = packagedKind(kind).packages
    return held(content, kind).flatMap(({ holder, record }): ArrivedVersion[] => {
      const arrived = arrive(record, arrival)
      if (!arrived) return []
      // What arrives is of the kind that was sent, which the types of a union cannot follow.
      const standing = arrived.record as AnyPackaged
      standings.set(standing, arrived.standing)
      return [{ kind, holder, record: standing }]
    })
  })
  return {
    content,
    papers,
    records: packagedNames.flatMap(kind =>
      strongest(versions.filter(version => version.kind === kind)).map(({ holder, record }) => ({
        kind,
        ...comparePackaged<AnyPackaged>(
          { holder, record },
          here.versionsOf(kind, record.id),
          here.history,
          packagedKind(kind).merge.together,
          ancestorsOf(content, kind, { holder, record }),
        ),
        standing: standings.get(record) ?? 'same',
      })),
    ),
    versions,
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
  kind: PackagedName,
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

function held({ layers }: PackageContent, kind: PackagedName): HeldVersion<AnyPackaged>[] {
  return layers.flatMap(layer =>
    listOf<PackagedName>(layer, kind).map(record => ({ record, holder: layer.analyst.id })),
  )
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

function arrivalOf(
  content: PackageContent,
  here: Here,
  papers: readonly ReviewedPaper[],
  sameThemes: ReadonlyMap<string, string>,
): Arrival {
  const targets = new Map(papers.map(({ paper, to }) => [paper.id, to]))
  const texts = new Map([...content.documents, ...here.documents].map(document => [document.id, document]))
  return {
    sameTheme: id => sameThemes.get(id) ?? id,
    paper(id) {
      const to = targets.get(id)
      return texts.get(to === 'add' ? id : (to ?? '')) ?? null
    },
    put: createPlacer(content.anchors),
  }
}

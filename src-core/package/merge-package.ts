import type { Annotation } from '../annotation/model'
import type { Theme } from '../codebook/model'
import { nextRevision } from '../document/record'
import { sameContent } from '../query/revert-fields'
import { simultaneousVersions } from '../query/simultaneous-versions'
import { compareVersions, type HeldVersion, type Versioned } from '../query/union-view'
import { type MadeVersion, vectorOfAll } from '../query/version-vector'
import type { Compared } from './compare-package'
import type { Here, PackageReview } from './review-package'

/** Of a record that both sides changed: keep what is here, take what was sent, or keep both changes where that goes. */
export type Choice = 'mine' | 'theirs' | 'both'

/** One analyst's versions as they are to be kept here. */
export interface LayerContent {
  readonly from: { readonly id: string; readonly name: string }
  readonly annotations: readonly Annotation[]
  readonly themes: readonly Theme[]
}

/** A change of one's own that makes the version chosen the one that counts. */
export interface Settled<T> {
  readonly before: T
  readonly after: T
}

export interface MergedPackage {
  readonly layers: readonly LayerContent[]
  readonly annotations: readonly Settled<Annotation>[]
  readonly themes: readonly Settled<Theme>[]
}

/**
 * What importing a reviewed package comes to: what is added to the layers received before, and the versions of one's own
 * that settle what both sides changed. `choices` is by `annotation/ID` and `theme/ID`; what it does not name keeps both
 * changes where that goes, and else what is here.
 */
export function mergePackage(
  review: PackageReview,
  here: Here,
  choices: ReadonlyMap<string, Choice>,
  at: string,
): MergedPackage {
  const { annotations, themes } = review.versions
  const newAnnotations = unknown(annotations, here.annotationVersions)
  const newThemes = unknown(themes, here.themeVersions)
  return {
    layers: review.content.layers.flatMap(({ analyst }) => {
      const of = <T extends Versioned>(versions: readonly HeldVersion<T>[]) =>
        versions.filter(({ holder }) => holder === analyst.id).map(({ record }) => record)
      const layer = { from: analyst, annotations: of(newAnnotations), themes: of(newThemes) }
      return layer.annotations.length + layer.themes.length > 0 ? [layer] : []
    }),
    annotations: review.annotations.flatMap(compared =>
      settle(
        compared,
        choices.get(`annotation/${compared.theirs.record.id}`),
        newAnnotations,
        here.annotationVersions,
        at,
      ),
    ),
    themes: review.themes.flatMap(compared =>
      settle(compared, choices.get(`theme/${compared.theirs.record.id}`), newThemes, here.themeVersions, at),
    ),
  }
}

type VersionsOf<T extends Versioned> = (id: string) => readonly HeldVersion<T>[]

/** The versions of a package that are not here, in this or a later revision of the same analyst. */
function unknown<T extends Versioned>(
  versions: readonly HeldVersion<T>[],
  known: VersionsOf<T>,
): HeldVersion<T>[] {
  return versions.filter(
    ({ holder, record }) =>
      !known(record.id).some(other => other.holder === holder && other.record.revision >= record.revision),
  )
}

function settle<T extends MadeVersion & { readonly modified: string }>(
  compared: Compared<T>,
  choice: Choice | undefined,
  added: readonly HeldVersion<T>[],
  known: VersionsOf<T>,
  at: string,
): Settled<T>[] {
  const { id } = compared.theirs.record
  const { here } = compared
  if (!here) return []
  const wanted = wantedOf(compared, here, choice)
  const versions = [...known(id), ...added.filter(({ record }) => record.id === id)]
  const [first, ...others] = versions
  if (!first) return []
  const winner = others.reduce((best, other) => (compareVersions(other, best) > 0 ? other : best), first)
  // What was chosen between must not be asked for again.
  if (sameContent(winner.record, wanted) && simultaneousVersions(versions).length === 0) return []
  const seen = vectorOfAll(versions.map(({ record }) => record))
  return [{ before: here, after: nextRevision(winner.record, { ...wanted, seen }, at) }]
}

function wantedOf<T extends Versioned>(
  { state, theirs, merged }: Compared<T>,
  here: T,
  choice: Choice | undefined,
): T {
  switch (state) {
    case 'new':
    case 'update':
      return theirs.record
    case 'known':
      return here
    case 'both':
      if (choice === 'theirs') return theirs.record
      return choice === 'mine' ? here : (merged ?? here)
  }
}

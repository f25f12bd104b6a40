import { groupBy } from '../basics/group-by'
import { nextRevision } from '../document/record'
import { sameContent } from '../query/revert-fields'
import { simultaneousVersions } from '../query/simultaneous-versions'
import { compareVersions, type HeldVersion, type Versioned } from '../query/union-view'
import { type MadeVersion, vectorOfAll } from '../query/version-vector'
import {
  type AnyPackaged,
  listOf,
  listsOf,
  type PackagedLists,
  type PackagedName,
  type PackagedOf,
  packagedNames,
} from '../records/kinds/packaged-kinds'
import { recordKey } from '../records/record-change'
import type { Compared } from './compare-package'
import type { ArrivedVersion, Here, PackageReview } from './review-package'

/** Of a record that both sides changed: keep what is here, take what was sent, or keep both changes where that goes. */
export type Choice = 'mine' | 'theirs' | 'both'

/** One analyst's versions as they are to be kept here. */
export type LayerContent = PackagedLists & { readonly from: { readonly id: string; readonly name: string } }

/** A change of one's own that makes the version chosen the one that counts. */
export interface Settled {
  readonly kind: PackagedName
  readonly before: AnyPackaged
  readonly after: AnyPackaged
}

export interface MergedPackage {
  readonly layers: readonly LayerContent[]
  readonly settled: readonly Settled[]
}

/**
 * What importing a reviewed package comes to: what is added to the layers received before, and the versions of one's own
 * that settle what both sides changed. `choices` is by kind and id, as in `annotation/ID`; what it does not name keeps both
 * changes where that goes, and else what is here.
 */
export function mergePackage(
  review: PackageReview,
  here: Here,
  choices: ReadonlyMap<string, Choice>,
  at: string,
): MergedPackage {
  const added = review.versions.filter(version => isUnknown(version, here))
  const byRecord = groupBy(added, ({ kind, record }) => recordKey(kind, record.id))
  return {
    layers: review.content.layers.flatMap(({ analyst }) => {
      const of = (kind: PackagedName) =>
        added.filter(version => version.kind === kind && version.holder === analyst.id)
      const layer = {
        from: analyst,
        ...listsOf(
          // The versions of a kind are that kind's, which the types of a union cannot follow.
          <K extends PackagedName>(kind: K) => of(kind).map(({ record }) => record) as PackagedOf<K>[],
        ),
      }
      return packagedNames.some(kind => listOf(layer, kind).length > 0) ? [layer] : []
    }),
    settled: review.records.flatMap(({ kind, ...compared }) => {
      const key = recordKey(kind, compared.theirs.record.id)
      const known = here.versionsOf(kind, compared.theirs.record.id)
      const settled = settle(compared, choices.get(key), [...known, ...(byRecord.get(key) ?? [])], at)
      return settled ? [{ kind, ...settled }] : []
    }),
  }
}

/** Whether a version of a package is not here, in this or a later revision of the same analyst. */
function isUnknown({ kind, holder, record }: ArrivedVersion, here: Here): boolean {
  const known = here.versionsOf(kind, record.id)
  return !known.some(other => other.holder === holder && other.record.revision >= record.revision)
}

function settle<T extends MadeVersion & { readonly modified: string }>(
  compared: Compared<T>,
  choice: Choice | undefined,
  versions: readonly HeldVersion<T>[],
  at: string,
): { readonly before: T; readonly after: T } | null {
  const { here } = compared
  const [first, ...others] = versions
  if (!here || !first) return null
  const wanted = wantedOf(compared, here, choice)
  const winner = others.reduce((best, other) => (compareVersions(other, best) > 0 ? other : best), first)
  // What was chosen between must not be asked for again.
  if (sameContent(winner.record, wanted) && simultaneousVersions(versions).length === 0) return null
  const seen = vectorOfAll(versions.map(({ record }) => record))
  return { before: here, after: nextRevision(winner.record, { ...wanted, seen }, at) }
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

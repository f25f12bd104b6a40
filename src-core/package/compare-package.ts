import { revertFields, sameContent, type Together } from '../query/revert-fields'
import { compareVersions, type HeldVersion, type Versioned } from '../query/union-view'
import { versionMark } from './ancestry'

/** How a record of a package stands to what is here. */
export type PackagedState =
  /** Nobody here has it. */
  | 'new'
  /** Here already, or contained in what is here. */
  | 'known'
  /** Made from what is here. */
  | 'update'
  /** Changed there and here, neither knowing of the other. */
  | 'both'

/** One record of a package beside what is here. */
export interface Compared<T extends Versioned> {
  readonly state: PackagedState
  readonly theirs: HeldVersion<T>
  readonly here: T | null
  /** Where both changed different things: a version with both changes. */
  readonly merged: T | null
}

/** What the receiver's own history says. */
export interface OwnHistory {
  /** The receiver's analyst id. */
  readonly self: string
  /** Whether what is here was made from this very version. */
  includes(version: Versioned): boolean
}

/**
 * Compares a record of a package with every version here. The last version of the same analyst that is known here is the
 * common base; where there is none, a first revision is: everything later was made from it. An analyst's counter tells
 * nothing where one revision says two things, nor in the receiver's own name, which another machine of the receiver's used or
 * anybody may have written there: such a record is a person's choice unless the own history includes it. So is one that
 * was not made from the version of its analyst that is known here, where `ancestors` tells which it was made from. Members
 * that are `together` are merged together or not at all.
 */
export function comparePackaged<T extends Versioned & { readonly modified: string }>(
  theirs: HeldVersion<T>,
  known: readonly HeldVersion<T>[],
  history: OwnHistory,
  together: Together,
  ancestors: ReadonlySet<string> | null = null,
): Compared<T> {
  const here = known.reduce<HeldVersion<T> | null>(
    (best, version) => (!best || compareVersions(version, best) > 0 ? version : best),
    null,
  )
  if (!here) return { state: 'new', theirs, here: null, merged: null }
  const compared = (state: PackagedState, merged: T | null = null): Compared<T> => ({
    state,
    theirs,
    here: here.record,
    merged,
  })
  if (sameContent(here.record, theirs.record)) return compared('known')
  const same = known
    .filter(({ holder }) => holder === theirs.holder)
    .sort((one, other) => compareVersions(other, one))
  if (
    same.some(
      ({ record }) => record.revision === theirs.record.revision && sameContent(record, theirs.record),
    )
  )
    return compared('known')
  if (theirs.holder === history.self) return compared(history.includes(theirs.record) ? 'known' : 'both')
  const [base] = same
  if (base && base.record.revision > theirs.record.revision) return compared('known')
  if (base && base.record.revision === theirs.record.revision) return compared('both')
  if (base && ancestors && !ancestors.has(versionMark(base.record))) return compared('both')
  if (here.holder === theirs.holder) return compared('update')
  if (!base) return compared(withoutBase(theirs.record, here.record))
  // What changed there, put on top of what is here; and the other way round.
  const there = revertFields(base.record, theirs.record, here.record, together)
  if (!there.record && !there.superseded) return compared('known')
  const mine = revertFields(base.record, here.record, theirs.record, together)
  if (!mine.record && !mine.superseded) return compared('update')
  // A change to what the other deleted would be gone with it, and nobody asked.
  const canMerge = !there.superseded && isDeleted(theirs.record) === isDeleted(here.record)
  return compared('both', canMerge ? there.record : null)
}

function isDeleted({ deleted }: Versioned): boolean {
  return deleted === true
}

function withoutBase<T extends Versioned>(theirs: T, here: T): PackagedState {
  if (here.revision === 1 && theirs.revision > 1) return 'update'
  if (theirs.revision === 1 && here.revision > 1) return 'known'
  return 'both'
}

import { ownValue } from '../basics/own-value'
import type { Versioned } from './union-view'

/** A version of a record that says who made it, and what it was made knowing. */
export interface MadeVersion extends Versioned {
  readonly author: string
  readonly editor?: string | undefined
  readonly seen?: VersionVector | undefined
}

/** The analyst who made a version. */
function makerOf({ editor, author }: MadeVersion): string {
  return editor ?? author
}

/** By analyst, the latest revision of theirs that something holds or was made knowing. */
export type VersionVector = Readonly<Record<string, number>>

/**
 * A version's vector (Parker and others, "Detection of mutual inconsistency in distributed systems", 1983); its maker's
 * own entry is its revision. Null where a version of another one's record does not say what it was made from.
 */
function vectorOf(version: MadeVersion): VersionVector | null {
  if (version.editor !== undefined && !version.seen) return null
  return { ...version.seen, [makerOf(version)]: version.revision }
}

/** Whether a version was made knowing another, lower one; where it does not say, it is taken to be so. */
export function knows(version: MadeVersion, other: MadeVersion): boolean {
  if (version.revision <= other.revision) return false
  const vector = vectorOf(version)
  return vector === null || (ownValue(vector, makerOf(other)) ?? 0) >= other.revision
}

/** The vector of what is made knowing all of some versions. */
export function vectorOfAll(versions: readonly MadeVersion[]): VersionVector {
  return joinVectors(versions.map(version => vectorOf(version) ?? { [makerOf(version)]: version.revision }))
}

/** The vector that knows what any of these knows. */
export function joinVectors(vectors: readonly VersionVector[]): VersionVector {
  const joined = new Map<string, number>()
  for (const [analyst, revision] of vectors.flatMap(vector => Object.entries(vector)))
    joined.set(analyst, Math.max(revision, joined.get(analyst) ?? 0))
  return Object.fromEntries(joined)
}

import { sameContent } from './revert-fields'
import { compareVersions, type HeldVersion } from './union-view'
import { knows, type MadeVersion } from './version-vector'

/**
 * The versions of a record that analysts made at the same time, neither knowing of the other: those that no other one was
 * made knowing and that say different things, the one that counts first. Empty where there is nothing to choose.
 */
export function simultaneousVersions<T extends MadeVersion>(
  versions: readonly HeldVersion<T>[],
): readonly HeldVersion<T>[] {
  if (versions.length < 2) return []
  const latest = versions
    .filter(({ record }) => !versions.some(other => knows(other.record, record)))
    .sort((one, other) => compareVersions(other, one))
  const different: HeldVersion<T>[] = []
  for (const version of latest) {
    if (!different.some(({ record }) => sameContent(record, version.record))) different.push(version)
  }
  return different.length > 1 ? different : []
}

import { sameContent } from './revert-fields'
import { compareVersions, type HeldVersion, type Versioned } from './union-view'

/**
 * The versions of a record that analysts made at the same time, neither knowing of the other: those of the highest
 * revision that say different things, the one that counts first. Empty where there is nothing to choose.
 */
export function simultaneousVersions<T extends Versioned>(
  versions: readonly HeldVersion<T>[],
): readonly HeldVersion<T>[] {
  const highest = Math.max(0, ...versions.map(({ record }) => record.revision))
  const latest = versions
    .filter(({ record }) => record.revision === highest)
    .sort((one, other) => compareVersions(other, one))
  const different: HeldVersion<T>[] = []
  for (const version of latest) {
    if (!different.some(({ record }) => sameContent(record, version.record))) different.push(version)
  }
  return different.length > 1 ? different : []
}

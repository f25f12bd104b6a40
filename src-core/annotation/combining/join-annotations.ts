import { largest, smallest } from '../../basics/extremes'
import type { TextRange } from '../../document/model'
import type { Annotation } from '../model'
import type { Note } from '../note'
import { joinNotes } from './join-notes'

/** What several annotations are as one. */
export interface Joined extends TextRange {
  /** The one that stays: the first in the paper. */
  readonly kept: Annotation
  /** Those that go because they are in it now. */
  readonly gone: readonly Annotation[]
  /** The themes of all, each once, in the order in which they come. */
  readonly themes: readonly string[]
  readonly note: Note | null
}

/**
 * Annotations of one paper as one, from where the first begins to where the last ends, with the themes and the notes of all;
 * null for fewer than two. UTF-16 offsets, `end` exclusive.
 */
export function joinAnnotations(annotations: readonly Annotation[]): Joined | null {
  const [kept, ...gone] = inOrder(annotations)
  if (!kept || gone.length === 0) return null
  const all = [kept, ...gone]
  return {
    kept,
    gone,
    start: smallest(all.map(({ start }) => start)),
    end: largest(all.map(({ end }) => end)),
    themes: [...new Set(all.flatMap(({ themes }) => themes))],
    note: joinNotes(all),
  }
}

/**
 * The annotations of one paper in groups that overlap, be it by way of others between them: identical, nested and
 * overlapping ones together, each alone that shares no character with another. O(n log n) for n annotations.
 */
export function overlappingGroups(annotations: readonly Annotation[]): Annotation[][] {
  const groups: Annotation[][] = []
  let reach = -1
  for (const annotation of inOrder(annotations)) {
    const group = groups.at(-1)
    if (group && annotation.start < reach) group.push(annotation)
    else groups.push([annotation])
    reach = Math.max(reach, annotation.end)
  }
  return groups
}

function inOrder(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort(
    (one, other) => one.start - other.start || other.end - one.end || (one.created < other.created ? -1 : 1),
  )
}

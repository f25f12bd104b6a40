import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import type { RecordChange } from '../storage/operation-log'

/** The records as they are now, by id. */
export interface CurrentRecords {
  readonly annotations: ReadonlyMap<string, Annotation>
  readonly themes: ReadonlyMap<string, Theme>
}

/** The change that takes changes back: what was there before, or a tombstone, each as a new revision. */
export function invertChanges(
  changes: readonly RecordChange[],
  now: CurrentRecords,
  at: string,
): RecordChange[] {
  return [...changes].reverse().map(change =>
    change.kind === 'theme'
      ? { kind: 'theme', ...step(now.themes.get(change.after.id) ?? change.after, change.before, at) }
      : {
          kind: 'annotation',
          ...step(now.annotations.get(change.after.id) ?? change.after, change.before, at),
        },
  )
}

/** The change that does changes again: what was there after them, each as a new revision. */
export function repeatChanges(
  changes: readonly RecordChange[],
  now: CurrentRecords,
  at: string,
): RecordChange[] {
  return changes.map(change =>
    change.kind === 'theme'
      ? { kind: 'theme', ...step(now.themes.get(change.after.id) ?? change.after, change.after, at) }
      : {
          kind: 'annotation',
          ...step(now.annotations.get(change.after.id) ?? change.after, change.after, at),
        },
  )
}

function step<T extends { revision: number; modified: string; deleted?: boolean | undefined }>(
  current: T,
  wanted: T | null,
  at: string,
): { before: T; after: T } {
  const content = wanted ?? { ...current, deleted: true }
  return { before: current, after: { ...content, revision: current.revision + 1, modified: at } }
}

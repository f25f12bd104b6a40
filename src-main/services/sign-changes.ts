import type { RecordChange } from '../../src-core/contract/record-change'

/** Changes that say who made them, where that is another analyst than the record's author. */
export function signChanges(changes: readonly RecordChange[], analyst: string): RecordChange[] {
  return changes.map(change => {
    const { editor: _, ...after } = change.after
    const signed = after.author === analyst ? after : { ...after, editor: analyst }
    // The change keeps its kind, which the types of a union cannot follow.
    return { ...change, after: signed } as RecordChange
  })
}

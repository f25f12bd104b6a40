import { joinVectors, vectorOfAll } from '../query/version-vector'
import { changeOf, type RecordChange } from './record-change'

/**
 * Changes that say who made them, where that is another analyst than the record's author, and which versions of others
 * they were made knowing: the one they change, and those that the record as given has seen.
 */
export function signChanges(changes: readonly RecordChange[], analyst: string): RecordChange[] {
  return changes.map(change => {
    const { editor: _, seen: given = {}, ...after } = change.after
    const { [analyst]: __, ...seen } = joinVectors([given, vectorOfAll(change.before ? [change.before] : [])])
    const signed = {
      ...after,
      ...(after.author !== analyst && { editor: analyst }),
      ...(Object.keys(seen).length > 0 && { seen }),
    }
    return changeOf(change.kind, change.before, signed as typeof change.after)
  })
}

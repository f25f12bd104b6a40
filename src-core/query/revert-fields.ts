import { sameRecord } from './union-view'

interface Reverted<T> {
  /** The current record with what can be taken back taken back; null where that changes nothing. */
  readonly record: T | null
  /** Whether somebody changed the same thing since, so that their version stays. */
  readonly superseded: boolean
}

/** Members that every version has of its own; they are no one's change. */
const BOOKKEEPING = new Set(['revision', 'modified', 'created', 'id', 'author', 'editor', 'seen'])

/** Members that mean something only together, by groups. */
export type Together = readonly (readonly string[])[]

/**
 * Moves a record from `from` to `to` in those members that differ between the two and still are as in `from` now, so
 * that taking back one's own change leaves a colleague's later one in place. Members of one group move all or not at all.
 */
export function revertFields<T extends object>(from: T, to: T, current: T, together: Together): Reverted<T> {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof T & string)[]
  const differing = names.filter(
    name =>
      !BOOKKEEPING.has(name) && !sameRecord(from[name], to[name]) && !sameRecord(current[name], to[name]),
  )
  const untouched = (name: keyof T) => sameRecord(current[name], from[name])
  const bound = (name: string) => together.find(group => group.includes(name)) ?? [name]
  const free = differing.filter(name =>
    differing.filter(other => bound(name).includes(other)).every(untouched),
  )
  const record = { ...current }
  for (const name of free) {
    if (to[name] === undefined) delete record[name]
    else record[name] = to[name]
  }
  return { record: free.length > 0 ? record : null, superseded: free.length < differing.length }
}

/** Whether two versions say the same, whoever made them and when. */
export function sameContent<T extends object>(one: T, other: T): boolean {
  const { record, superseded } = revertFields(one, other, one, [])
  return record === null && !superseded
}

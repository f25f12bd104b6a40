/** How many changes lie over a map before they are put into a new one. */
const MOST = 256

/**
 * A map by what differs from another one, which stays as it is: to change one record of fifty thousand costs what differs,
 * and once in so many changes a copy. What is replaced keeps its place, what is new comes last.
 */
class ChangedMap<T> implements ReadonlyMap<string, T> {
  constructor(
    readonly base: ReadonlyMap<string, T>,
    /** What is another than in the base, by key; undefined for what is gone. */
    readonly changes: ReadonlyMap<string, T | undefined>,
    readonly size: number,
  ) {}

  get(key: string): T | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.base.get(key)
  }

  has(key: string): boolean {
    return this.changes.has(key) ? this.changes.get(key) !== undefined : this.base.has(key)
  }

  *entries(): MapIterator<[string, T]> {
    for (const entry of this.base) {
      const [key] = entry
      if (!this.changes.has(key)) yield entry
      else {
        const value = this.changes.get(key)
        if (value !== undefined) yield [key, value]
      }
    }
    for (const [key, value] of this.changes)
      if (value !== undefined && !this.base.has(key)) yield [key, value]
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries()
  }

  forEach(tell: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this)
  }
}

/** A map with some values put in by their key, and those that are undefined taken out; the one before stays as it is. */
export function changeMap<T>(
  map: ReadonlyMap<string, T>,
  values: ReadonlyMap<string, T | undefined>,
): ReadonlyMap<string, T> {
  const base = map instanceof ChangedMap ? (map.base as ReadonlyMap<string, T>) : map
  const changes = new Map<string, T | undefined>(map instanceof ChangedMap ? map.changes : [])
  let { size } = map
  for (const [key, value] of values) {
    size += Number(value !== undefined) - Number(map.has(key))
    changes.set(key, value)
  }
  const changed = new ChangedMap(base, changes, size)
  return changes.size > MOST ? new Map(changed) : changed
}

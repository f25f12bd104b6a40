/** What of some records differs from before: as they were, and as they are now. */
export interface RecordChanges<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
}

type Records<T> = ReadonlyMap<string, T>

/** How many changes are remembered: more than can come between two looks. */
const MOST = 256

/** The latest changes, each from one map of records to the next. */
const log: { from: WeakRef<object>; to: WeakRef<object>; ids: readonly string[] }[] = []

/** Remembers that a map of records came of another by changing some of them. */
export function noteChange<T>(from: Records<T>, to: Records<T>, ids: readonly string[]): void {
  log.push({ from: new WeakRef(from), to: new WeakRef(to), ids })
  if (log.length > MOST) log.shift()
}

/** What changed between two maps of records: costs what changed where that was noted, else what is in them. */
export function changesBetween<T>(from: Records<T>, to: Records<T>): RecordChanges<T> {
  if (from === to) return { before: [], after: [] }
  const ids = idsBetween(from, to) ?? new Set([...from.keys(), ...to.keys()])
  const before: T[] = []
  const after: T[] = []
  for (const id of ids) {
    const [old, now] = [from.get(id), to.get(id)]
    if (old === now) continue
    if (old !== undefined) before.push(old)
    if (now !== undefined) after.push(now)
  }
  return { before, after }
}

/** The records that the changes from one map to another touched, or null where not all of them are known any more. */
function idsBetween(from: object, to: object): ReadonlySet<string> | null {
  const ids = new Set<string>()
  let at = to
  for (let index = log.length - 1; index >= 0; index -= 1) {
    const change = log[index]
    if (change?.to.deref() !== at) continue
    for (const id of change.ids) ids.add(id)
    const before = change.from.deref()
    if (before === from) return ids
    if (!before) return null
    at = before
  }
  return null
}

import type { Connection } from './connection'

/** A connection as it is, and what it becomes. */
export interface ConnectionEdit {
  readonly before: Connection
  readonly after: Connection
}

/**
 * What becomes of connections where annotations became part of others: each leads from and to what those are in now. One
 * that would lead to where it begins goes, and so does one that would say what another says already.
 */
export function rejoinConnections(
  connections: readonly Connection[],
  heirs: ReadonlyMap<string, string>,
): ConnectionEdit[] {
  const isTouched = ({ from, to }: Connection) => heirs.has(from) || heirs.has(to)
  const known = new Set(connections.filter(one => !isTouched(one)).map(keyOf))
  return connections.filter(isTouched).map(before => {
    const moved = {
      ...before,
      from: heirs.get(before.from) ?? before.from,
      to: heirs.get(before.to) ?? before.to,
    }
    const isNeedless = moved.from === moved.to || known.has(keyOf(moved))
    known.add(keyOf(moved))
    return { before, after: isNeedless ? { ...before, deleted: true } : moved }
  })
}

function keyOf({ from, to, says, name }: Connection): string {
  return JSON.stringify([from, to, says, name])
}

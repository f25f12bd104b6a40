import { addTo } from '../basics/group-by'

/** What can be answered, and can be an answer: an annotation, or a region of a page. */
export interface Answerable {
  readonly id: string
  readonly created: string
  readonly replyTo?: string | undefined
}

/** Annotations, or regions, without the replies among them. */
export function withoutReplies<T extends Pick<Answerable, 'replyTo'>>(all: Iterable<T>): T[] {
  return [...all].filter(({ replyTo }) => replyTo === undefined)
}

/**
 * Replies by the annotation or region their thread began with, oldest first. A reply whose annotation or region is not there, because it is
 * deleted or hidden, is in no thread.
 */
export function repliesByRoot<T extends Answerable>(all: Iterable<T>): ReadonlyMap<string, readonly T[]> {
  const byId = new Map([...all].map(one => [one.id, one]))
  const threads = new Map<string, T[]>()
  for (const one of byId.values()) {
    if (one.replyTo === undefined) continue
    const root = rootOf(one, byId)
    if (root) addTo(threads, root, one)
  }
  for (const thread of threads.values()) thread.sort(byAge)
  return threads
}

/** Walks up to what is no reply itself; a circle, which only a foreign file can hold, leads nowhere. */
function rootOf(reply: Answerable, byId: ReadonlyMap<string, Answerable>): string | null {
  const seen = new Set<string>()
  let at: Answerable | undefined = reply
  while (at?.replyTo !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    at = byId.get(at.replyTo)
  }
  return at && at.replyTo === undefined ? at.id : null
}

function byAge(one: Answerable, other: Answerable): number {
  if (one.created !== other.created) return one.created < other.created ? -1 : 1
  return one.id < other.id ? -1 : 1
}

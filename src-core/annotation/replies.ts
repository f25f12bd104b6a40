import { addTo } from '../basics/group-by'
import type { Annotation } from './model'

/** Annotations without the replies among them. */
export function withoutReplies<T extends Pick<Annotation, 'replyTo'>>(annotations: Iterable<T>): T[] {
  return [...annotations].filter(({ replyTo }) => replyTo === undefined)
}

/**
 * Replies by the annotation their thread began with, oldest first. A reply whose annotation is not there, because it is
 * deleted or hidden, is in no thread.
 */
export function repliesByRoot(annotations: Iterable<Annotation>): ReadonlyMap<string, readonly Annotation[]> {
  const byId = new Map([...annotations].map(annotation => [annotation.id, annotation]))
  const threads = new Map<string, Annotation[]>()
  for (const annotation of byId.values()) {
    if (annotation.replyTo === undefined) continue
    const root = rootOf(annotation, byId)
    if (root) addTo(threads, root, annotation)
  }
  for (const thread of threads.values()) thread.sort(byAge)
  return threads
}

/** Walks up to what is no reply itself; a circle, which only a foreign file can hold, leads nowhere. */
function rootOf(reply: Annotation, byId: ReadonlyMap<string, Annotation>): string | null {
  const seen = new Set<string>()
  let at: Annotation | undefined = reply
  while (at?.replyTo !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    at = byId.get(at.replyTo)
  }
  return at && at.replyTo === undefined ? at.id : null
}

function byAge(one: Annotation, other: Annotation): number {
  if (one.created !== other.created) return one.created < other.created ? -1 : 1
  return one.id < other.id ? -1 : 1
}

import type { StructuredDocument } from '../../document/model'
import type { Annotation } from '../model'
import { stands } from '../stands'
import { describeAnchor } from './anchor'
import { reAnchor } from './re-anchor'

/** What becomes of an annotation when its paper is read again. */
export type Following =
  /** Its words are where they were. */
  | { readonly fate: 'stays' }
  /** Its words stand elsewhere now, surely; UTF-16 offsets, `end` exclusive. */
  | { readonly fate: 'moves'; readonly start: number; readonly end: number }
  /** It had lost its place before, and waits for a person as it did. */
  | { readonly fate: 'waits' }
  /** It waits for a person, with places where it may stand. */
  | { readonly fate: 'unsure' }
  /** It waits for a person, and no place is like its own. */
  | { readonly fate: 'lost' }

/** Says of annotations of a paper what becomes of each when another reading takes the place of this one. */
export function createFollower(before: StructuredDocument, after: StructuredDocument) {
  const head = sameAtStart(before.text, after.text)
  const tail = Math.min(
    sameAtEnd(before.text, after.text),
    Math.min(before.text.length, after.text.length) - head,
  )
  const shift = after.text.length - before.text.length
  const textOnly = { ...after, turns: [] }
  return (annotation: Annotation): Following => {
    const { start, end } = annotation
    if (!stands(before, annotation)) return { fate: stands(after, annotation) ? 'stays' : 'waits' }
    if (end <= head) return { fate: 'stays' }
    if (start >= before.text.length - tail) return movedTo(annotation, start + shift, end + shift)
    const anchor = describeAnchor(before, annotation)
    // Older rules may have seen no question where there is one: that says nothing of where it stands.
    const { verdict, candidates } = reAnchor(anchor.turn ? after : textOnly, anchor)
    const [best] = candidates
    if (verdict === 'attached' && best) return movedTo(annotation, best.start, best.end)
    // Its words are there by chance or not; either way they stay what is marked until a person says otherwise.
    if (stands(after, annotation)) return { fate: 'stays' }
    return { fate: best ? 'unsure' : 'lost' }
  }
}

function movedTo(from: Annotation, start: number, end: number): Following {
  return start === from.start && end === from.end ? { fate: 'stays' } : { fate: 'moves', start, end }
}

/** How many UTF-16 units two texts have in common at their beginning. */
function sameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

function sameAtEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1
  return length
}

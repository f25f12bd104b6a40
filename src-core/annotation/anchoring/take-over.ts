import type { StructuredDocument } from '../../document/model'
import type { Annotation } from '../model'
import { repliesByRoot, withoutReplies } from '../replies'
import { createFollower } from './follow-reading'

/** An analyst's annotation with where its words stand in a later edition of its paper; UTF-16 offsets, `end` exclusive. */
export interface TakenOver {
  readonly annotation: Annotation
  readonly start: number
  readonly end: number
  /** The analyst's own replies to it, oldest first. */
  readonly replies: readonly Annotation[]
}

/** What of the work on an earlier edition of a paper can be taken over into a later one, and what stays and why. */
export interface Takeover {
  readonly taken: readonly TakenOver[]
  /** One's own whose words surely stand nowhere in the later edition. */
  readonly unsure: number
  /** One's own that colleagues replied to or built on: what they made would lead nowhere any more. */
  readonly answered: number
  /** Colleagues', who take over their own. */
  readonly colleagues: number
}

/**
 * Works out what one analyst can take over from an earlier edition of a paper into a later one, of the annotations of
 * the earlier one, replies among them. Nothing is taken whose words do not surely stand in the later one, nor what colleagues
 * built on, by its id.
 */
export function planTakeover(
  earlier: StructuredDocument,
  later: StructuredDocument,
  annotations: readonly Annotation[],
  analyst: string,
  builtOn: ReadonlySet<string> = new Set(),
): Takeover {
  const follow = createFollower(earlier, later)
  const threads = repliesByRoot(annotations)
  const taken: TakenOver[] = []
  const left = { unsure: 0, answered: 0, colleagues: 0 }
  for (const annotation of withoutReplies(annotations)) {
    const replies = threads.get(annotation.id) ?? []
    if (annotation.author !== analyst) {
      left.colleagues += 1
      continue
    }
    if (builtOn.has(annotation.id) || replies.some(({ author }) => author !== analyst)) {
      left.answered += 1
      continue
    }
    const following = follow(annotation)
    if (following.fate === 'moves') taken.push({ annotation, ...rangeOf(following), replies })
    else if (following.fate === 'stays') taken.push({ annotation, ...rangeOf(annotation), replies })
    else left.unsure += 1
  }
  return { taken, ...left }
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end }
}

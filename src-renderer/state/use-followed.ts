import { useState } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import { annotationsOf } from './open-papers'
import { changesBetween } from './record-changes'
import { useApp } from './store'

type Annotations = ReadonlyMap<string, Annotation>

/** Something worked out of a document's annotations, and how it changes with a few of them. */
export interface Follow<T> {
  begin(annotations: Annotations): T
  change(before: T, gone: readonly Annotation[], come: readonly Annotation[]): T
}

/**
 * What follows from the annotations of the open document, or of another on the screen by its id, kept in step: after a change
 * it costs what changed, and begins anew only when `follow` is another one.
 */
export function useFollowed<T>(follow: Follow<T>, document?: string): T {
  const annotations = useApp(state =>
    document === undefined ? state.annotations : annotationsOf(state, document),
  )
  const [now, setNow] = useState(() => ({ follow, annotations, value: follow.begin(annotations) }))
  if (now.follow === follow && now.annotations === annotations) return now.value
  const next = { follow, annotations, value: advance(now, follow, annotations) }
  setNow(next)
  return next.value
}

function advance<T>(
  now: { readonly follow: Follow<T>; readonly annotations: Annotations; readonly value: T },
  follow: Follow<T>,
  annotations: Annotations,
): T {
  if (now.follow !== follow) return follow.begin(annotations)
  const { before, after } = changesBetween(now.annotations, annotations)
  return follow.change(now.value, before, after)
}

import { useEffect, useState } from 'react'
import { IntervalIndex } from '../../src-core/annotation/interval-index'
import type { Annotation } from '../../src-core/annotation/model'
import { useApp } from '../app/store'
import { standingAnnotations } from './standing-annotations'

/** Where the open document's annotations are, kept up to date with what changes instead of built again. */
export function useAnnotationIndex(): IntervalIndex<Annotation> {
  const [index] = useState(() => new IntervalIndex(standingAnnotations(useApp.getState()).values()))
  useEffect(() => {
    let before: ReadonlyMap<string, Annotation> = new Map()
    const update = (after: ReadonlyMap<string, Annotation>) => {
      for (const annotation of after.values()) {
        if (before.get(annotation.id) !== annotation) index.insert(annotation)
      }
      for (const id of before.keys()) if (!after.has(id)) index.remove(id)
      before = after
    }
    update(standingAnnotations(useApp.getState()))
    return useApp.subscribe(state => {
      const after = standingAnnotations(state)
      if (after !== before) update(after)
    })
  }, [index])
  return index
}

import type { CaretDirection } from '../../src-core/annotation/caret-steps'
import type { Annotation } from '../../src-core/annotation/model'
import { type Boundary, moveBoundary } from '../../src-core/annotation/move-boundary'
import { call, notify, rememberThemes } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'
import { choose } from './panel-state'

/** Deletes annotations as one change, whatever is still being written on them handed in first, and offers undo. */
export async function deleteAnnotations(ids: readonly string[]): Promise<void> {
  await settlePendingWork()
  if (!(await call('annotation.delete', { ids: [...ids] }))) return
  choose(ids, false)
  tellDone()
}

/** Gives themes to annotations and takes others off, as one change; with `tells`, says so. */
export async function tagAnnotations(
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
  tells = ids.length > 1,
): Promise<void> {
  const answer = await call('annotation.tag', { ids: [...ids], add: [...add], remove: [...remove] })
  if (!answer) return
  rememberThemes(add)
  if (tells && answer.changed > 0) tellDone()
}

/** Gives an annotation a theme in place of those it has, or with `adds` beside them, as one change, and says so. */
export async function retag({ id, themes }: Annotation, theme: string, adds: boolean): Promise<void> {
  const remove = adds ? [] : themes.filter(one => one !== theme)
  await tagAnnotations([id], [theme], remove, true)
}

/** Moves one end of an annotation's passage by a word; whether that was possible. */
export async function nudge(
  annotation: Annotation,
  boundary: Boundary,
  direction: CaretDirection,
): Promise<boolean> {
  const { document } = useApp.getState()
  const range = document && moveBoundary(document, annotation, boundary, direction)
  if (!range) return false
  return (
    (await call('annotation.update', {
      id: annotation.id,
      range: { start: range.start, end: range.end },
    })) !== null
  )
}

function tellDone(): void {
  const label = useApp.getState().history.undo
  if (label) notify({ kind: 'done', label })
}

import type { Annotation } from '../../src-core/annotation/model'
import type { CallInput } from '../../src-core/contract/calls'
import { call, rememberThemes, tellDone } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { whileOnItsWay } from '../state/unkept-work'
import { choose } from './panel-state'
import { showHiddenGaps } from './show-hidden-gaps'

/** Deletes annotations as one change, whatever is still being written on them handed in first, and offers undo. */
export async function deleteAnnotations(ids: readonly string[]): Promise<void> {
  await settlePendingWork()
  if (!(await whileOnItsWay(call('annotation.delete', { ids: [...ids] })))) return
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
  const change = { ids: [...ids], add: [...add], remove: [...remove] }
  const answer = await whileOnItsWay(call('annotation.tag', change))
  if (!answer) return
  rememberThemes(add)
  if (tells && answer.changed > 0) tellDone()
}

/** Gives an annotation a theme in place of those it has, or with `adds` beside them, as one change, and says so. */
export async function retag(
  { id, themes }: Pick<Annotation, 'id' | 'themes'>,
  theme: string,
  adds: boolean,
): Promise<void> {
  const remove = adds ? [] : themes.filter(one => one !== theme)
  await tagAnnotations([id], [theme], remove, true)
}

/**
 * Makes one annotation of several, or with `overlapping` one of each group that overlaps, as one change, and says so. Where a
 * filter hides text between them nothing is joined: that text shows first.
 */
export async function joinAnnotations(ids: readonly string[], overlapping: boolean): Promise<void> {
  if (!overlapping && showHiddenGaps(ids)) return
  await settlePendingWork()
  const answer = await whileOnItsWay(call('annotation.join', { ids: [...ids], overlapping }))
  if (!answer || answer.joined === 0) return
  const kept = new Set(answer.kept)
  choose(
    ids.filter(id => !kept.has(id)),
    false,
  )
  tellDone()
}

/** Splits annotations by a unit, or one at a place, as one change, and says so. */
export async function splitAnnotations(
  ids: readonly string[],
  by: CallInput<'annotation.split'>['by'],
): Promise<void> {
  await settlePendingWork()
  const answer = await whileOnItsWay(call('annotation.split', { ids: [...ids], by }))
  if (answer && answer.made > 0) tellDone()
}

import { gapsBetween } from '../../src-core/annotation/combining/gaps-between'
import { currentPaper } from '../paper/papers'
import { notify } from '../state/actions'
import { useApp } from '../state/store'

/**
 * Shows text between annotations of the paper that is read that a filter hides, and says so; whether there was any. One
 * annotation of all of them would quote words that nobody saw.
 */
export function showHiddenGaps(ids: readonly string[]): boolean {
  const paper = currentPaper()
  if (!paper) return false
  const { annotations } = useApp.getState()
  const gaps = gapsBetween(ids.flatMap(id => annotations.get(id) ?? []))
  const hidden = gaps.filter(gap => paper.hidden.touches(gap))
  // Each is looked for anew: showing one may show others.
  for (const gap of hidden) paper.hidden.show(gap, 'selection')
  if (hidden.length > 0) notify({ kind: 'not-joined' })
  return hidden.length > 0
}

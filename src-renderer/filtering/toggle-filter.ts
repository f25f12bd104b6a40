import { currentPaper } from '../paper/papers'
import { filterBarId } from './filter-bar'
import { clearFilter, filterKey, filterOf, openBar } from './filter-state'

/** Opens the bar that filters the paper that is read, and goes there; from the bar back to the paper. */
export function toggleFilter(): void {
  const paper = currentPaper()
  const key = keyHere()
  if (!paper || key === null) return
  const bar = document.getElementById(filterBarId(key))
  if (bar?.contains(document.activeElement)) paper.focus()
  else openBar(key)
}

/** Shows all of the paper that is read. */
export function clearFilterHere(): void {
  const key = keyHere()
  if (key !== null && filterOf(key).of !== null) clearFilter(key)
}

function keyHere(): string | null {
  const paper = currentPaper()
  return paper?.page ? filterKey(paper.key, paper.page.document.id) : null
}

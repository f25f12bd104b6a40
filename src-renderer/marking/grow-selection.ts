import { expandPassage, type PassageUnit } from '../../src-core/annotation/expand-passage'
import type { TextRange } from '../../src-core/document/model'
import { writeSelection } from '../paper/page-selection'
import { currentPaper } from '../paper/papers'
import { useCaret } from './caret-state'
import { selectPassage, useSelection } from './selection-state'

/** Makes the selection as large as the next whole unit around it; answers which, or null where there is none larger. */
export function growSelection(): PassageUnit | null {
  const document = currentPaper()?.page?.document
  const { passage, smaller } = useSelection.getState()
  const { caret } = useCaret.getState()
  const from = passage ?? (caret && { start: caret.at, end: caret.at })
  const grown = document && from && expandPassage(document, from)
  if (!grown) return null
  select(grown, [...smaller, from])
  return grown.unit
}

/** Makes the selection as small again as it was before it was made larger; whether it had been. */
export function shrinkSelection(): boolean {
  const { smaller } = useSelection.getState()
  const before = smaller.at(-1)
  if (!before) return false
  select(before, smaller.slice(0, -1))
  return true
}

function select({ start, end }: TextRange, smaller: readonly TextRange[]): void {
  const paper = currentPaper()
  if (!paper) return
  paper.hidden.show({ start, end }, 'selection')
  if (useCaret.getState().caret) useCaret.setState({ caret: { anchor: start, at: end } })
  writeSelection(paper, start, end)
  selectPassage(start < end ? { start, end } : null)
  useSelection.setState({ smaller })
}

import { splitAnnotations } from '../open-card/change-annotations'
import { currentPaper } from '../paper/papers'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { useCaret } from './caret-state'
import { useSelection } from './selection-state'

/** Splits the open annotation where the selection begins, else where that ends, else at the caret, as far as that is inside it. */
export async function splitHere(): Promise<void> {
  const document = currentPaper()?.page?.document
  const { focused } = useApp.getState()
  const open = document && focused ? annotationsOf(useApp.getState(), document.id).get(focused) : undefined
  const { passage } = useSelection.getState()
  const caret = useCaret.getState().caret?.at
  const at = [passage?.start, passage?.end, caret].find(
    one => one !== undefined && open && one > open.start && one < open.end,
  )
  if (open && at !== undefined) await splitAnnotations([open.id], { at })
}

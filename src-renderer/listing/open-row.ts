import type { PlacedAnnotation } from '../../src-core/listing/arrange-rows'
import { goToAnnotation } from '../open-card/go-to-annotation'
import { openCard } from '../open-card/open-card'
import { currentPaper } from '../paper/papers'
import { ensureDocument } from '../state/actions'
import { showPaper } from '../state/panes'

/** Shows an annotation at its place in its paper, in place of the list, with its card open. */
export async function openRow({ paper: { id }, row }: PlacedAnnotation): Promise<void> {
  const document = await ensureDocument(id)
  showPaper()
  if (!document) return
  // Where its words do not stand in the paper there is no place to go to.
  if (!row.stands) return openCard(row.id, true)
  // Once the paper stands where the list stood.
  const look = (framesLeft: number) =>
    requestAnimationFrame(() => {
      if (currentPaper()?.page?.document.id === id) void goToAnnotation(id, row.id, true)
      else if (framesLeft > 0) look(framesLeft - 1)
    })
  look(120)
}

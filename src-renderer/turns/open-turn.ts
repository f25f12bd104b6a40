import { goToTurn } from '../paper/go-to'
import { currentPaper } from '../paper/papers'
import { ensureDocument } from '../state/actions'
import { showPaper } from '../state/panes'

/** Shows a turn in its paper, in place of the table. */
export async function openTurn(documentId: string, id: string): Promise<void> {
  await ensureDocument(documentId)
  showPaper()
  // Once the paper stands where the table stood.
  const look = (framesLeft: number) =>
    requestAnimationFrame(() => {
      const paper = currentPaper()
      const turn =
        paper?.page?.document.id === documentId && paper.page.document.turns.find(one => one.id === id)
      if (paper && turn) goToTurn(turn, paper)
      else if (framesLeft > 0) look(framesLeft - 1)
    })
  look(60)
}

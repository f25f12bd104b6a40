import type { Mentioned } from '../../src-core/annotation/written/mention'
import { mentionedTurn } from '../../src-core/export/citing/mention-names'
import { EVERYTHING } from '../../src-core/query/filter'
import { jumpTo } from '../paper/jump-history'
import { ensureDocument } from '../state/actions'
import { showPane } from '../state/panes'
import { useApp } from '../state/store'

/** Goes to what is mentioned: opens the paper, at the turn; of a theme shows the annotations of the paper at hand. */
export async function goToMentioned(mentioned: Mentioned): Promise<void> {
  const { of, id, paper } = mentioned
  if (of === 'theme') {
    useApp.setState({ filter: { ...EVERYTHING, themes: [id] } })
    showPane('annotations')
    return
  }
  const documentId = of === 'paper' ? id : (paper ?? '')
  const document = await ensureDocument(documentId)
  if (!document) return
  const turn = of === 'turn' ? mentionedTurn(document, mentioned) : null
  if (turn) jumpTo(turn.start, turn.end)
  else if (of === 'paper') jumpTo(0)
}

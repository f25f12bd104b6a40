import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { answersByQuestion } from '../../src-core/document/questions-of'
import { goToTurn } from '../paper/go-to'
import { clearSelection } from '../paper/page-selection'
import type { PaperView } from '../paper/paper-view'
import { currentPaper } from '../paper/papers'
import { placeInPaper } from '../paper/scroll'
import { useApp } from '../state/store'
import { turnHere } from './here'
import { placedNow } from './judgement-state'

/** From where one went to the other side: so that the same key goes back there, and not to another answer of the question. */
const cameFrom = new WeakMap<PaperView, { readonly from: string; readonly to: string }>()

/** Goes from an answer to its question, and from a question to its answer; whether there was one. */
export function goAcross(paper = currentPaper()): boolean {
  const document = paper?.page?.document
  const here = paper && turnHere(paper)
  if (!paper || !document || !here) return false
  const others = acrossFrom(document, here)
  const last = cameFrom.get(paper)
  const back = last?.to === here.id ? others.find(({ id }) => id === last.from) : undefined
  const to = back ?? others[0]
  if (!to) return false
  cameFrom.set(paper, { from: here.id, to: to.id })
  goToTurn(to, paper)
  return true
}

/** The questions of an answer, or the answers to a question, in their order. */
function acrossFrom({ turns }: StructuredDocument, turn: Turn): readonly Turn[] {
  if (turn.role === 'answer') {
    const questions = new Set(turn.answers)
    return turns.filter(({ id }) => questions.has(id))
  }
  return answersByQuestion(turns).get(turn.id) ?? []
}

/** Goes to the next, or the previous, answer that the analyst has not judged; from the end on from the beginning. Whether there is one. */
export function goToUnjudged(step: 1 | -1, paper = currentPaper()): boolean {
  const document = paper?.page?.document
  if (!paper || !document) return false
  const own = useApp.getState().project.analyst.id
  const { byTurn } = placedNow(document)
  const open = document.turns.filter(
    ({ id, role }) => role === 'answer' && !byTurn.get(id)?.some(({ author }) => author === own),
  )
  const at = turnHere(paper)?.start ?? placeInPaper(paper) ?? 0
  const next =
    step === 1
      ? (open.find(({ start }) => start > at) ?? open[0])
      : (open.findLast(({ start }) => start < at) ?? open.at(-1))
  if (!next) return false
  // The answer one comes to is meant from here on, and not what was selected in another.
  clearSelection()
  goToTurn(next, paper)
  return true
}

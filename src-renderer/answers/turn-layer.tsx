import { useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { replyStatuses } from '../../src-core/answers/reply-kinds'
import type { TextRange, Turn } from '../../src-core/document/model'
import { useSelection } from '../marking/selection-state'
import type { PaperPage } from '../paper/paper-page'
import type { PaperView } from '../paper/paper-view'
import { currentPaper, usePaper } from '../paper/papers'
import { useApp } from '../state/store'
import { digitOf } from '../ui/key-of'
import { openTurnCard } from './card-state'
import { DrawnHeads, type HeadButton } from './draw-heads'
import { turnHere, turnInSight, turnWithFocus } from './here'
import { judge, unjudge } from './judge'
import { TurnCard } from './turn-card'
import { useTurnLook } from './turn-look'

/** What stands at the heads of a paper's turns, the card that is opened there, and the keys that judge an answer. */
export function TurnLayer({ page }: { readonly page: PaperPage }) {
  const paper = usePaper()
  const look = useTurnLook(page.document)
  const [drawn, setDrawn] = useState<DrawnHeads | null>(null)
  const [told, setTold] = useState('')
  const { t } = useTranslation('answers')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is told below, and keeps the buttons that are there
  useLayoutEffect(() => {
    const now = new DrawnHeads(paper.near, page, look)
    setDrawn(now)
    return () => now.end()
  }, [paper, page])
  useLayoutEffect(() => drawn?.change(look), [drawn, look])
  useEffect(() => followPresses(paper), [paper])
  useEffect(() => followKeys(paper, status => setTold(t(`status-${status}`))), [paper, t])
  return (
    <>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <TurnCard document={page.document} />
    </>
  )
}

/** Opens what a button at the head of a turn is for; one listener for all of them. */
function followPresses(paper: PaperView): () => void {
  const { text } = paper
  let selected: TextRange | null = null
  // Before the press takes the selection away.
  const pressed = () => {
    selected = useSelection.getState().passage
  }
  const clicked = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-head]') : null
    const id = button?.closest<HTMLElement>('[data-turn]')?.dataset['turn']
    const turn = paper.page?.document.turns.find(one => one.id === id)
    if (button && turn) openCard(paper, turn, button, button.dataset['head'] as HeadButton, selected)
  }
  text?.addEventListener('pointerdown', pressed, true)
  text?.addEventListener('click', clicked)
  return () => {
    text?.removeEventListener('pointerdown', pressed, true)
    text?.removeEventListener('click', clicked)
  }
}

function openCard(
  { page }: PaperView,
  turn: Turn,
  anchor: HTMLElement,
  shows: HeadButton,
  selected: TextRange | null,
): void {
  const isIn = selected && selected.start >= turn.start && selected.end <= turn.end
  openTurnCard({ shows, documentId: page?.document.id ?? '', turn, anchor, selected: isIn ? selected : null })
}

/** Opens what is judged of the answer one is at, or what refers to the turn; whether there is such a turn. */
export function openCardHere(
  shows: HeadButton,
  selected = useSelection.getState().passage,
  paper = currentPaper(),
): boolean {
  // What is selected is meant, wherever the focus went meanwhile.
  const turn = paper && ((selected && turnInSight(paper, selected)) ?? turnHere(paper))
  // One may have come here in this very frame.
  paper?.near.look()
  const article = turn && paper?.page?.elementAt(turn.start)?.closest<HTMLElement>('[data-turn]')
  const anchor = article?.querySelector<HTMLElement>(`[data-head="${shows}"]`)
  if (!paper || !turn || !anchor) return false
  openCard(paper, turn, anchor, shows, selected)
  return true
}

/** The number keys judge the answer that has the focus or the caret, unless they mean something to what is selected or open. */
function followKeys(
  paper: PaperView,
  told: (status: (typeof replyStatuses)[number] | 'none') => void,
): () => void {
  const pressed = (event: KeyboardEvent) => {
    const digit = digitOf(event)
    if (digit === null || digit > replyStatuses.length || event.defaultPrevented) return
    if (event.ctrlKey || event.metaKey || event.altKey || currentPaper() !== paper) return
    const { project, focused } = useApp.getState()
    const { activeElement } = window.document
    const isHere = activeElement === window.document.body || paper.holds(activeElement)
    const isBusy = useSelection.getState().passage !== null || focused !== null
    if (!isHere || isBusy || project.readOnly !== null || window.document.querySelector('[role="dialog"]'))
      return
    const turn = turnWithFocus(paper)
    const documentId = paper.page?.document.id
    if (turn?.role !== 'answer' || documentId === undefined) return
    event.preventDefault()
    const status = replyStatuses[digit - 1]
    void (status ? judge(documentId, turn, { status }) : unjudge(documentId, turn)).then(() =>
      told(status ?? 'none'),
    )
  }
  window.addEventListener('keydown', pressed)
  return () => window.removeEventListener('keydown', pressed)
}

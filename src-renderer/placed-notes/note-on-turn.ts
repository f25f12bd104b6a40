import { ownValue } from '../../src-core/basics/own-value'
import { turnAt } from '../../src-core/document/locate'
import { onTurn } from '../../src-core/notes/turn-of-note'
import { currentPaper } from '../paper/papers'
import { useApp } from '../state/store'
import { beginNote } from './notes-state'

/** Begins a note on a turn of the paper that is read, by its id. */
export function noteOnTurn(id: string): void {
  const document = currentPaper()?.page?.document
  const turn = document?.turns.find(one => one.id === id)
  if (document && turn && useApp.getState().project.readOnly === null) beginNote(onTurn(document, turn))
}

/** Begins a note on the turn that has the focus or the selection, else on the one that is read. */
export function noteHere(): void {
  const focused = window.document.activeElement?.closest<HTMLElement>('[data-turn]')
  const { anchorNode } = window.getSelection() ?? {}
  const anchor = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
  const chosen = focused ?? anchor?.closest<HTMLElement>('[data-turn]')
  const id = chosen?.dataset['turn'] ?? turnInSight()
  if (id !== undefined) noteOnTurn(id)
}

/** The first turn of the paper that is on the screen. */
function turnInSight(): string | undefined {
  const paper = currentPaper()
  const document = paper?.page?.document
  if (!paper || !document) return undefined
  const { positions } = useApp.getState().preferences
  return (turnAt(document, ownValue(positions, document.id) ?? 0) ?? document.turns[0])?.id
}

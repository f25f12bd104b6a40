import { useEffect } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { turnOfNote } from '../../src-core/notes/turn-of-note'
import { usePaper } from '../paper/papers'
import { noteOnTurn } from './note-on-turn'
import { usePlacedNotes } from './notes-store'

/** Shows at the turns of a paper which have notes: their button is seen, and reached by the keyboard; it begins a note. `made` is what the page was made with besides the paper. */
export function useTurnNoteMarks(document: StructuredDocument, made: unknown): void {
  const paper = usePaper()
  const notes = usePlacedNotes(state => state.notes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is made anew has no marks
  useEffect(() => {
    const noted = new Set<string>()
    for (const { about } of notes.values()) {
      if (about.kind !== 'turn' || about.documentId !== document.id) continue
      const turn = turnOfNote(document, about)
      if (turn) noted.add(turn.id)
    }
    const buttons = paper.text?.querySelectorAll<HTMLElement>('[data-note-turn]') ?? []
    for (const button of buttons) {
      const isNoted = noted.has(button.dataset['noteTurn'] ?? '')
      button.toggleAttribute('data-noted', isNoted)
      button.tabIndex = isNoted ? 0 : -1
    }
  }, [paper, document, notes, made])
  useEffect(() => {
    const { text } = paper
    const clicked = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-note-turn]') : null
      if (button) noteOnTurn(button.dataset['noteTurn'] ?? '')
    }
    text?.addEventListener('click', clicked)
    return () => text?.removeEventListener('click', clicked)
  }, [paper])
}

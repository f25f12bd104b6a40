import { type RefObject, useEffect } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { goToTurn } from '../paper/go-to'
import { usePaper } from '../paper/papers'

/** Goes to the turn that stands elsewhere where the way to it is pressed; one listener for all of a paper. */
export function useTurnLeads(host: RefObject<HTMLElement | null>, document: StructuredDocument): void {
  const paper = usePaper()
  useEffect(() => {
    const element = host.current
    const clicked = ({ target }: MouseEvent) => {
      const lead = target instanceof Element ? target.closest<HTMLElement>('[data-to-turn]') : null
      const turn = lead && document.turns.find(({ id }) => id === lead.dataset['toTurn'])
      if (turn) goToTurn(turn, paper)
    }
    element?.addEventListener('click', clicked)
    return () => element?.removeEventListener('click', clicked)
  }, [host, document, paper])
}

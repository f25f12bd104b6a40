import { memo, useLayoutEffect, useRef } from 'react'
import { ownValue } from '../../src-core/basics/own-value'
import type { StructuredDocument } from '../../src-core/document/model'
import { useTurnLeads } from '../columns/use-turn-leads'
import { fillPage } from '../page/fill-page'
import { makePage } from '../page/make-page'
import { usePageWords } from '../page/page-words'
import { stickNumbers } from '../page/stick-numbers'
import { expectedPlace } from '../paper/jump-history'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { heldPlace, scrollToOffset } from '../paper/scroll'
import { useTurnNoteMarks } from '../placed-notes/use-turn-note-marks'
import { useApp } from '../state/store'
import { PaperHead } from './paper-head'
import { useReferenceClicks } from './use-reference-clicks'

/**
 * A paper's text. It is made as plain elements, chunk by chunk, and not by React: nothing of a paragraph changes but what
 * is drawn over it, and a paper may have a hundred thousand of them.
 */
export const PaperText = memo(function PaperText({
  document,
  isSideBySide,
}: {
  readonly document: StructuredDocument
  readonly isSideBySide: boolean
}) {
  const paper = usePaper()
  const words = usePageWords()
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    // A correction or another language makes the page of the same paper anew: one stays where one is.
    const isSame = paper.page?.document.id === document.id
    // At the very top one sees what the paper is, above its first line.
    const held = isSame && paper.pane?.scrollTop !== 0 ? heldPlace(paper) : null
    const focusedTurn = turnWithFocus(element)
    const made = makePage(document, words, isSideBySide)
    element.replaceChildren(...made.elements)
    paper.show(made.page)
    const position =
      expectedPlace(paper.key, document.id) ?? ownValue(useApp.getState().preferences.positions, document.id)
    const stopFilling = fillPage(made.page, held?.offset ?? position ?? 0)
    if (held) scrollToOffset(paper, held.offset, held.rest)
    if (focusedTurn !== null) focusTurn(paper, focusedTurn)
    return () => {
      stopFilling()
      made.stop()
    }
  }, [paper, document, words, isSideBySide])
  useLayoutEffect(() => () => paper.show(null), [paper])
  useLayoutEffect(() => stickNumbers(paper), [paper])
  useReferenceClicks(host, document)
  useTurnLeads(host, document)
  useTurnNoteMarks(document, words)
  return (
    <div ref={paper.attachText} data-paper-text>
      <PaperHead document={document} />
      <div ref={host} />
    </div>
  )
})

/** The id of the turn that has the keyboard's focus, or null. */
function turnWithFocus(element: HTMLElement): string | null {
  const { activeElement } = document
  if (!activeElement || !element.contains(activeElement)) return null
  return activeElement.closest<HTMLElement>('[data-turn]')?.dataset['turn'] ?? null
}

function focusTurn({ page }: PaperView, id: string): void {
  const turn = page?.document.turns.find(one => one.id === id)
  const article = turn && page?.elementAt(turn.start)?.closest<HTMLElement>('[data-turn]')
  article?.focus({ preventScroll: true })
}

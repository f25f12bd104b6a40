import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import { ownValue } from '../../src-core/basics/own-value'
import type { StructuredDocument } from '../../src-core/document/model'
import { fillPage } from '../page/fill-page'
import { inlineOfElement, traceOfElement } from '../page/make-block'
import { makePage } from '../page/make-page'
import { usePageWords } from '../page/page-words'
import { stickNumbers } from '../page/stick-numbers'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { heldPlace, scrollToOffset } from '../paper/scroll'
import { noteOnTurn } from '../placed-notes/note-on-turn'
import { useTurnNoteMarks } from '../placed-notes/use-turn-note-marks'
import { openLink } from '../state/open-link'
import { showPane } from '../state/panes'
import { useApp } from '../state/store'
import { PaperHead } from './paper-head'
import { openReference, openTrace } from './reference-state'

/**
 * A paper's text. It is made as plain elements, chunk by chunk, and not by React: nothing of a paragraph changes but what
 * is drawn over it, and a paper may have a hundred thousand of them.
 */
export const PaperText = memo(function PaperText({ document }: { readonly document: StructuredDocument }) {
  const paper = usePaper()
  const words = usePageWords()
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    // A correction or another language makes the page of the same paper anew: one stays where one is.
    const held = paper.page?.document.id === document.id ? heldPlace(paper) : null
    const focusedTurn = turnWithFocus(element)
    const made = makePage(document, words)
    element.replaceChildren(...made.elements)
    paper.show(made.page)
    const position = ownValue(useApp.getState().preferences.positions, document.id)
    const stopFilling = fillPage(made.page, held?.offset ?? position ?? 0)
    if (held) scrollToOffset(paper, held.offset, held.rest)
    if (focusedTurn !== null) focusTurn(paper, focusedTurn)
    return () => {
      stopFilling()
      made.stop()
    }
  }, [paper, document, words])
  useLayoutEffect(() => () => paper.show(null), [paper])
  useLayoutEffect(() => stickNumbers(paper), [paper])
  useTurnNoteMarks(document, words)
  useEffect(() => {
    const element = host.current
    element?.addEventListener('click', clicked)
    return () => element?.removeEventListener('click', clicked)
  }, [])
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

/** What a click on a reference, a link or a trace does; one listener for all that a paper has. */
function clicked(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
  if (target?.hasAttribute('data-original')) showPane('original')
  if (target?.hasAttribute('data-note-turn')) noteOnTurn(target.dataset['noteTurn'] ?? '')
  const trace = target && traceOfElement(target)
  if (target && trace) openTrace(trace, target)
  const inline = target && inlineOfElement(target)
  if (!target || !inline) return
  if (inline.kind === 'link') {
    if (inline.target && openLink(inline.target)) event.preventDefault()
    return
  }
  event.preventDefault()
  if (window.getSelection()?.isCollapsed === false) return
  openReference(inline, target)
}

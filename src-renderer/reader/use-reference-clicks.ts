import { type RefObject, useEffect } from 'react'
import type { Inline, StructuredDocument } from '../../src-core/document/model'
import { dragPlace } from '../beside/dragged-place'
import { openInOther } from '../beside/halves'
import { openCited } from '../citing/cited-place'
import { papersMeant, SURE_ENOUGH } from '../citing/project-papers'
import { inlineOfElement, traceOfElement } from '../page/make-block'
import { openLink } from '../state/open-link'
import { showPane } from '../state/panes'
import { placeOfReference } from './reference-place'
import { openReference, openTrace } from './reference-state'

/** What leads somewhere in a paper: references, links, traces of a draft, and papers that are named and in the project. */
export const LEADS = 'a, button, [data-cited]'

/** What clicks, keys and drags on references, links and traces do; one listener for all that a paper has. */
export function useReferenceClicks(host: RefObject<HTMLElement | null>, document: StructuredDocument): void {
  useEffect(() => {
    const element = host.current
    const clicked = (event: MouseEvent) => {
      const target = leadAt(event.target)
      if (target?.hasAttribute('data-original')) showPane('original')
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
      follow(document, inline, target, event.altKey)
    }
    const pressed = (event: KeyboardEvent) => {
      const target = event.key === 'Enter' ? leadAt(event.target) : null
      const inline = target && inlineOfElement(target)
      // A link takes Enter by itself, but not with Alt; what is one by its role only takes none.
      if (!target || !inline || inline.kind === 'link' || !(event.altKey || target.matches('[data-cited]')))
        return
      event.preventDefault()
      follow(document, inline, target, event.altKey)
    }
    const dragged = (event: DragEvent) => {
      const target = leadAt(event.target)
      const inline = target && inlineOfElement(target)
      const place = inline && placeToDrag(document, inline)
      if (place && event.dataTransfer) dragPlace(event.dataTransfer, place)
    }
    element?.addEventListener('click', clicked)
    element?.addEventListener('keydown', pressed)
    element?.addEventListener('dragstart', dragged)
    return () => {
      element?.removeEventListener('click', clicked)
      element?.removeEventListener('keydown', pressed)
      element?.removeEventListener('dragstart', dragged)
    }
  }, [host, document])
}

function leadAt(target: EventTarget | null): HTMLElement | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null
  return element?.closest<HTMLElement>(LEADS) ?? null
}

/** Goes where a reference leads, or shows it beside the reference where that is to be looked at first. */
function follow(document: StructuredDocument, inline: Inline, element: HTMLElement, beside: boolean): void {
  const [meant, ...others] = papersMeant(inline, document.id)
  if (meant && others.length === 0 && meant.certainty >= SURE_ENOUGH)
    return void openCited(document, inline, meant.id, beside)
  const place = beside ? placeOfReference(document, inline) : null
  if (place === null) openReference(inline, element)
  else void openInOther(document.id, place)
}

/** What of a reference is dragged: a place in its own paper, or the paper that it most likely means. */
function placeToDrag(document: StructuredDocument, inline: Inline) {
  const place = placeOfReference(document, inline)
  if (place !== null) return { document: document.id, offset: place }
  const [meant] = papersMeant(inline, document.id)
  return meant ? { document: meant.id, offset: null } : null
}

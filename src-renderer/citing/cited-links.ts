import { useEffect } from 'react'
import { inlineOfElement } from '../page/make-block'
import type { PageChunk, PaperPage } from '../paper/paper-page'
import { usePaper } from '../paper/papers'
import { useApp } from '../state/store'
import style from './citing.module.css'
import { papersMeant } from './project-papers'

/** Mentions of papers, whether or not the project has them. */
const MENTION = '[data-identifier]'

/**
 * Makes links of those mentions of papers that the project has: near what shows only, and anew when papers come or go, since
 * the page itself stays as it is.
 */
export function useCitedLinks(page: PaperPage): void {
  const { near } = usePaper()
  const documents = useApp(state => state.project.documents)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which papers there are decides what is a link
  useEffect(() => {
    const done = new WeakSet<PageChunk>()
    const look = () => {
      for (const chunk of near.list) {
        if (done.has(chunk)) continue
        done.add(chunk)
        for (const mention of chunk.element.querySelectorAll<HTMLElement>(MENTION)) link(page, mention)
      }
    }
    look()
    return near.follow(look)
  }, [near, page, documents])
}

function link({ document }: PaperPage, mention: HTMLElement): void {
  const inline = inlineOfElement(mention)
  const isThere = inline !== undefined && papersMeant(inline, document.id).length > 0
  mention.classList.toggle(style['cited'] ?? '', isThere)
  mention.toggleAttribute('data-cited', isThere)
  if (!isThere) {
    for (const name of ['role', 'tabindex', 'draggable']) mention.removeAttribute(name)
    return
  }
  mention.setAttribute('role', 'link')
  mention.setAttribute('tabindex', '0')
  mention.setAttribute('draggable', 'true')
}

import { useEffect, useId, useRef, useState } from 'react'
import { HeadingContext, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Inline, StructuredDocument } from '../../src-core/document/model'
import { inlineOfElement } from '../page/make-block'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { keyOf } from '../ui/key-of'
import style from './popover.module.css'
import { ReferenceTarget } from './reference-popover'
import { useReference } from './reference-state'
import { LEADS } from './use-reference-clicks'

/** How long pointer or focus rests on a reference before what it leads to shows, in ms. */
const DWELL = 350
/** How long after they left it goes, in ms: the pointer may go over to it. */
const LINGER = 250

interface Peeked {
  readonly inline: Inline
  readonly anchor: HTMLElement
}

/** What a reference leads to, shown beside it for as long as the pointer or the keyboard's focus is on it. */
export function Peek({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('citing')
  const paper = usePaper()
  const id = useId()
  const { peeked, stay, leave } = usePeeked(paper)
  const trigger = useRef<HTMLElement | null>(null)
  trigger.current = peeked?.anchor ?? null
  useEffect(() => {
    if (!peeked) return undefined
    peeked.anchor.setAttribute('aria-describedby', id)
    return () => peeked.anchor.removeAttribute('aria-describedby')
  }, [peeked, id])
  if (!peeked) return null
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      isNonModal
      isKeyboardDismissDisabled
      placement="bottom start"
      maxHeight={300}
      className={style['popover'] ?? ''}
      data-peek
    >
      <div id={id} role="tooltip" onPointerEnter={stay} onPointerLeave={leave}>
        <HeadingContext value={{ level: 2 }}>
          <ReferenceTarget document={document} inline={peeked.inline} />
        </HeadingContext>
        <small>{t('peek-hint')}</small>
      </div>
    </Popover>
  )
}

/** The reference that pointer or focus rests on, and how what is shown of it stays and goes. */
function usePeeked(paper: PaperView) {
  const [peeked, setPeeked] = useState<Peeked | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = (to: Peeked | null, wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setPeeked(to), wait)
  }
  const latest = useRef({ peeked, later })
  latest.current = { peeked, later }
  useEffect(() => {
    const { text, pane } = paper
    /** Whether the focus came by the Tab key: what gives it back, or a click, is no wish to look. */
    let isTabbed = false
    const show = ({ target }: Event) => {
      const anchor = target instanceof Element ? target.closest<HTMLElement>(LEADS) : null
      const inline = anchor && inlineOfElement(anchor)
      const isSelecting = window.getSelection()?.isCollapsed === false
      if (!anchor || !inline || inline.kind === 'link' || isSelecting || useReference.getState().inline)
        return
      latest.current.later({ inline, anchor }, DWELL)
    }
    const focused = (event: Event) => isTabbed && show(event)
    const hide = () => latest.current.later(null, LINGER)
    const end = () => latest.current.later(null, 0)
    const pressed = (event: KeyboardEvent) => {
      const key = keyOf(event)
      isTabbed = key === 'Tab'
      if (key !== 'Escape' || !latest.current.peeked) return
      // Only this goes, and not what else Escape would put away.
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    const listening = new AbortController()
    const { signal } = listening
    text?.addEventListener('pointerover', show, { signal })
    text?.addEventListener('pointerout', hide, { signal })
    text?.addEventListener('focusin', focused, { signal })
    text?.addEventListener('focusout', hide, { signal })
    text?.addEventListener('click', end, { signal })
    text?.addEventListener('dragstart', end, { signal })
    pane?.addEventListener('scroll', end, { passive: true, signal })
    window.addEventListener('keydown', pressed, { capture: true, signal })
    return () => {
      clearTimeout(timer.current)
      listening.abort()
    }
  }, [paper])
  return {
    peeked,
    stay: () => clearTimeout(timer.current),
    leave: () => later(null, LINGER),
  }
}

import { useMemo, useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { StructuredDocument } from '../../src-core/document/model'
import { usePaper } from '../paper/papers'
import style from './answers.module.css'
import { closeTurnCard, useTurnCard } from './card-state'
import { JudgementForm } from './judgement-form'
import { type CardPlace, placeCard } from './place-card'
import { ReferringTurns } from './referring-turns'

/** What is judged of an answer, or what refers to a turn, beside its head. */
export function TurnCard({ document }: { readonly document: StructuredDocument }) {
  const { shows, documentId, turn, anchor, selected } = useTurnCard()
  const paper = usePaper()
  const trigger = useRef(anchor)
  // Where it was opened it stays, also when it grows: what one reads would be covered by what moves.
  const place = useMemo(() => (anchor ? placeBeside(anchor) : null), [anchor])
  trigger.current = place?.beside === 'turn' ? articleOf(anchor) : anchor
  // Of one paper that shows twice, the one where it was opened.
  if (documentId !== document.id || !turn || !place || !paper.holds(anchor)) return null
  return (
    <Popover
      triggerRef={trigger}
      isOpen={shows !== null}
      onOpenChange={open => !open && closeTurnCard()}
      placement={place.placement}
      // Where it is too high for its place it scrolls: on the other side it would lie over the words.
      shouldFlip={false}
      className={style['card'] ?? ''}
      style={{ width: place.width }}
    >
      <Dialog data-keeps-selection>
        {shows === 'judgement' && <JudgementForm document={document} turn={turn} selected={selected} />}
        {shows === 'references' && <ReferringTurns document={document} turn={turn} />}
      </Dialog>
    </Popover>
  )
}

function placeBeside(anchor: HTMLElement): CardPlace {
  const article = articleOf(anchor) ?? anchor
  const { innerWidth: width, innerHeight: height } = window
  return placeCard(anchor.getBoundingClientRect(), article.getBoundingClientRect(), { width, height })
}

function articleOf(anchor: HTMLElement | null): HTMLElement | null {
  return anchor?.closest<HTMLElement>('[data-turn]') ?? null
}

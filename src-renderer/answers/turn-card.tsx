import { useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { StructuredDocument } from '../../src-core/document/model'
import { usePaper } from '../paper/papers'
import style from './answers.module.css'
import { closeTurnCard, useTurnCard } from './card-state'
import { JudgementForm } from './judgement-form'
import { ReferringTurns } from './referring-turns'

/** What is judged of an answer, or what refers to a turn, beside its head. */
export function TurnCard({ document }: { readonly document: StructuredDocument }) {
  const { shows, documentId, turn, anchor, selected } = useTurnCard()
  const paper = usePaper()
  const trigger = useRef(anchor)
  trigger.current = anchor
  // Of one paper that shows twice, the one where it was opened.
  if (documentId !== document.id || !turn || !paper.holds(anchor)) return null
  return (
    <Popover
      triggerRef={trigger}
      isOpen={shows !== null}
      onOpenChange={open => !open && closeTurnCard()}
      placement="bottom end"
      className={style['card'] ?? ''}
    >
      <Dialog data-keeps-selection>
        {shows === 'judgement' && <JudgementForm document={document} turn={turn} selected={selected} />}
        {shows === 'references' && <ReferringTurns document={document} turn={turn} />}
      </Dialog>
    </Popover>
  )
}

import { useRef } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Inline, StructuredDocument, Trace } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import style from '../page/page.module.css'
import { goToTurn } from '../paper/go-to'
import { jumpTo } from '../paper/jump-history'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { useTurnName } from '../paper/turn-name'
import { useTraceWords } from '../paper/use-trace-words'
import { Button } from '../ui/button'
import { closeReference, useReference } from './reference-state'

/** How much of a turn is shown, in UTF-16 units; the rest is one jump away. */
const EXCERPT = 420

/** The target of a cross-reference or a footnote mark beside it, with a way to go there, or what a trace of a draft tells. */
export function ReferencePopover({ document }: { readonly document: StructuredDocument }) {
  const { inline, trace, anchor } = useReference()
  const trigger = useRef(anchor)
  trigger.current = anchor
  return (
    <Popover
      triggerRef={trigger}
      isOpen={inline !== null || trace !== null}
      onOpenChange={open => !open && closeReference()}
      placement="bottom start"
      maxHeight={300}
      className={style['popover'] ?? ''}
    >
      <Dialog>
        {inline && <Target document={document} inline={inline} />}
        {trace && <TraceTarget trace={trace} />}
      </Dialog>
    </Popover>
  )
}

function Target({ document, inline }: { readonly document: StructuredDocument; readonly inline: Inline }) {
  return inline.kind === 'footnote-mark' ? (
    <FootnoteTarget document={document} mark={inline.target ?? ''} />
  ) : (
    <TurnTarget document={document} id={inline.target} />
  )
}

function TraceTarget({ trace }: { readonly trace: Trace }) {
  const words = useTraceWords()
  return (
    <>
      <Heading slot="title">{words(trace)}</Heading>
      {trace.words !== undefined && <p>{trace.words}</p>}
    </>
  )
}

function FootnoteTarget({
  document,
  mark,
}: {
  readonly document: StructuredDocument
  readonly mark: string
}) {
  const { t } = useTranslation('reader')
  const footnote = document.footnotes.find(one => one.mark === mark)
  const block = document.blocks.find(({ id }) => id === footnote?.block)
  return (
    <>
      <Heading slot="title">{t('footnote', { mark })}</Heading>
      <p dir="auto">{block ? quotableText(document, block) : t('footnote-without-text')}</p>
      {block && <Go to={paper => jumpTo(block.start, block.start + 1, paper)} />}
    </>
  )
}

function TurnTarget({
  document,
  id,
}: {
  readonly document: StructuredDocument
  readonly id: string | undefined
}) {
  const { t } = useTranslation('reader')
  const name = useTurnName()
  const turn = document.turns.find(one => one.id === id)
  if (!turn) {
    return (
      <>
        <Heading slot="title">{t('reference')}</Heading>
        <p>{t('reference-unknown')}</p>
      </>
    )
  }
  const body = document.blocks.filter(
    block => block.start >= turn.start && block.end <= turn.end && block.kind !== 'label',
  )
  const text = body.map(block => quotableText(document, block)).join('\n\n')
  return (
    <>
      <Heading slot="title">{name(document, turn)}</Heading>
      <p dir="auto">{excerpt(text)}</p>
      <Go to={paper => goToTurn(turn, paper)} />
    </>
  )
}

/** The beginning of a text, in whole words. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text
  const cut = text.lastIndexOf(' ', EXCERPT)
  return `${text.slice(0, cut > 0 ? cut : EXCERPT).trimEnd()} …`
}

function Go({ to }: { to(paper: PaperView): void }) {
  const paper = usePaper()
  const { t } = useTranslation('reader')
  return (
    <Button
      autoFocus
      onPress={() => {
        closeReference()
        // After the popover is gone, which would otherwise take the focus back to what opened it.
        requestAnimationFrame(() => to(paper))
      }}
    >
      {t('go-there')}
    </Button>
  )
}

import { Fragment, useRef } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { excerptOf } from '../../src-core/citations/excerpt'
import type { Inline, StructuredDocument, Trace } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { CitedPaper } from '../citing/cited-paper'
import { openCited } from '../citing/cited-place'
import { papersMeant } from '../citing/project-papers'
import { goToTurn } from '../paper/go-to'
import { jumpTo } from '../paper/jump-history'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { useTurnName } from '../paper/turn-name'
import { useTraceWords } from '../paper/use-trace-words'
import { Button } from '../ui/button'
import style from './popover.module.css'
import { closeReference, useReference } from './reference-state'

const NOTHING = { inline: null, trace: null, anchor: null }

/** The target of a cross-reference or a footnote mark beside it, with a way to go there, or what a trace of a draft tells. */
export function ReferencePopover({ document }: { readonly document: StructuredDocument }) {
  const paper = usePaper()
  // Another paper on the screen has its own.
  const { inline, trace, anchor } = useReference(state => (paper.holds(state.anchor) ? state : NOTHING))
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
        {inline && <ReferenceTarget document={document} inline={inline} hasWay />}
        {trace && <TraceTarget trace={trace} />}
      </Dialog>
    </Popover>
  )
}

interface ReferenceTargetProps {
  readonly document: StructuredDocument
  readonly inline: Inline
  /** Whether there are buttons to go there. */
  readonly hasWay?: boolean
}

/** What a reference or a footnote mark leads to, or the papers that one may mean. */
export function ReferenceTarget({ document, inline, hasWay = false }: ReferenceTargetProps) {
  if (inline.kind === 'identifier' || inline.kind === 'motion')
    return <CitedTarget document={document} inline={inline} hasWay={hasWay} />
  return inline.kind === 'footnote-mark' ? (
    <FootnoteTarget document={document} mark={inline.target ?? ''} hasWay={hasWay} />
  ) : (
    <TurnTarget document={document} id={inline.target} hasWay={hasWay} />
  )
}

function CitedTarget({ document, inline, hasWay }: ReferenceTargetProps) {
  const { t } = useTranslation('citing')
  const papers = papersMeant(inline, document.id)
  return (
    <>
      <Heading slot="title">{t(papers.length > 1 ? 'may-mean' : 'cited')}</Heading>
      {papers.map(paper => (
        <Fragment key={paper.id}>
          <CitedPaper from={document} inline={inline} paper={paper} />
          {hasWay && (
            <Button
              onPress={() => {
                closeReference()
                void openCited(document, inline, paper.id, false)
              }}
            >
              {t('open')}
            </Button>
          )}
        </Fragment>
      ))}
    </>
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
  hasWay,
}: {
  readonly document: StructuredDocument
  readonly mark: string
  readonly hasWay: boolean
}) {
  const { t } = useTranslation('reader')
  const footnote = document.footnotes.find(one => one.mark === mark)
  const block = document.blocks.find(({ id }) => id === footnote?.block)
  return (
    <>
      <Heading slot="title">{t('footnote', { mark })}</Heading>
      <p dir="auto">{block ? quotableText(document, block) : t('footnote-without-text')}</p>
      {hasWay && block && <Go to={paper => jumpTo(block.start, block.start + 1, paper)} />}
    </>
  )
}

function TurnTarget({
  document,
  id,
  hasWay,
}: {
  readonly document: StructuredDocument
  readonly id: string | undefined
  readonly hasWay: boolean
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
  return (
    <>
      <Heading slot="title">{name(document, turn)}</Heading>
      <p dir="auto">{excerptOf(document, turn.start)}</p>
      {hasWay && <Go to={paper => goToTurn(turn, paper)} />}
    </>
  )
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

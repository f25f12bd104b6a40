import { type CSSProperties, memo, useInsertionEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { PrintedAnnotations } from '../highlighting/printed-annotations'
import { forgetBlockElements } from '../paper/block-elements'
import { runCommand } from '../state/commands'
import { PAPER_ID } from '../state/panes'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { arrange, type Part } from './arrange'
import { BlockView } from './block-view'
import { useDraft } from './draft-state'
import { FindBar } from './find-bar'
import { HighlightLayer } from './highlight-layer'
import { PaperHead } from './paper-head'
import './page-marks.css'
import style from './reader.module.css'
import { ReferencePopover } from './reference-popover'
import { TurnView } from './turn-view'
import { useHeadingHeight } from './use-heading-height'
import { useReadingPosition } from './use-reading-position'

/** The paper, or what to do where there is none. */
export function Reader() {
  const { t } = useTranslation(['reader', 'errors', 'importing'])
  const document = useApp(state => state.document)
  const failure = useApp(state => state.documentFailure)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const finding = useApp(state => state.finding !== null)
  if (document)
    return (
      <>
        <Paper key={document.id} document={document} />
        {finding && <FindBar document={document} />}
      </>
    )
  return (
    <div id={PAPER_ID} className={style['empty']} tabIndex={-1}>
      <h1>{failure ? t('reader:failed-title') : t('reader:empty-title')}</h1>
      <p>{failure ? t(`errors:${failure.code}`, { message: failure.message }) : t('reader:empty-what')}</p>
      {!failure && !readOnly && (
        <p className={style['ways']}>
          <Button look="primary" onPress={() => runCommand('import')}>
            {t('importing:add-files')}
          </Button>
          <Button onPress={() => runCommand('import-folder')}>{t('importing:add-folder')}</Button>
          <Button onPress={() => runCommand('paste-text')}>{t('importing:add-text')}</Button>
        </p>
      )}
    </div>
  )
}

function Paper({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const { textSize, measure } = useApp(state => state.preferences)
  const draft = useDraft(state => state.shown)
  useReadingPosition(document)
  return (
    <div id={PAPER_ID} className={style['pane']} tabIndex={-1}>
      <section
        className={`${style['paper']} ${style[measure]}`}
        style={{ '--text-size': textSize } as CSSProperties}
        lang={document.language}
        data-paper
        data-draft={draft || undefined}
        aria-label={t('paper')}
      >
        <HighlightLayer document={document} />
        <PaperText document={document} />
        <PrintedAnnotations document={document} />
      </section>
      <ReferencePopover document={document} />
    </div>
  )
}

const PaperText = memo(function PaperText({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const { parts, footnotes } = useMemo(() => arrange(document), [document])
  // Before any layout effect looks for a block.
  useInsertionEffect(forgetBlockElements)
  return (
    <div data-paper-text>
      <PaperHead document={document} />
      {parts.map(part => (
        <PartView key={part.id} document={document} part={part} />
      ))}
      {footnotes.length > 0 && (
        <section className={style['footnotes']} aria-label={t('footnotes')}>
          <h2>{t('footnotes')}</h2>
          {footnotes.map(placed => {
            const mark = document.footnotes.find(note => note.block === placed.block.id)?.mark
            return (
              <div key={placed.block.id} className={style['note']}>
                <span className={style['rail']} aria-hidden>
                  <span className={style['number']} data-number={mark} />
                </span>
                <BlockView document={document} placed={placed} />
              </div>
            )
          })}
        </section>
      )}
    </div>
  )
})

function PartView({ document, part }: { readonly document: StructuredDocument; readonly part: Part }) {
  return (
    <section
      ref={useHeadingHeight()}
      className={style['section']}
      data-part={part.id}
      style={{ '--length': lengthOf(part) } as CSSProperties}
    >
      {part.heading && <BlockView document={document} placed={part.heading} />}
      {part.passages.map(({ turn, blocks }) =>
        turn ? (
          <TurnView key={turn.id} document={document} turn={turn} blocks={blocks} />
        ) : (
          blocks.map(placed => <BlockView key={placed.block.id} document={document} placed={placed} />)
        ),
      )}
    </section>
  )
}

/** How much text a part has, in UTF-16 units: what its height is guessed from until it is laid out. */
function lengthOf({ heading, passages }: Part): number {
  const first = heading ?? passages[0]?.blocks[0]
  const last = passages.at(-1)?.blocks.at(-1) ?? heading
  return first && last ? last.block.end - first.block.start : 0
}

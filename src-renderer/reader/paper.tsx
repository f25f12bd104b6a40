import { type CSSProperties, useEffect, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { TurnLayer } from '../answers/turn-layer'
import { type Columns, NO_COLUMNS } from '../columns/columns-frame'
import { loadFace } from '../comfort/load-face'
import { FilterLayer } from '../filtering/filter-layer'
import { PrintedFilter } from '../filtering/printed-filter'
import { PrintedAnnotations } from '../highlighting/printed-annotations'
import style from '../page/page.module.css'
import { usePage, usePaper } from '../paper/papers'
import { useApp } from '../state/store'
import { useIsPrinting } from '../ui/use-is-printing'
import { hasRecognisedWords } from '../wording/set-words'
import { WordsPopover } from '../wording/words-popover'
import { useDraft } from './draft-state'
import { HighlightLayer } from './highlight-layer'
import { PaperText } from './paper-text'
import { Peek } from './peek'
import { ReferencePopover } from './reference-popover'
import { useEndKey } from './use-end-key'
import { useReadingPosition } from './use-reading-position'

/** A document on the paper it stands in: its text, what is drawn over it, and what is done with it. */
export function Paper({
  document,
  columns: { layout, letters } = NO_COLUMNS,
}: {
  readonly document: StructuredDocument
  readonly columns?: Columns
}) {
  const { t } = useTranslation(['reader', 'split'])
  const { textSize, measure, spacing, face } = useApp(state => state.preferences)
  const draft = useDraft(state => state.shown)
  const paper = usePaper()
  const page = usePage(paper)
  const isPrinting = useIsPrinting()
  useLayoutEffect(() => paper.near.takeWhole(isPrinting), [paper, isPrinting])
  useReadingPosition(document)
  useEndKey(paper)
  useEffect(() => loadFace(face), [face])
  return (
    <div ref={paper.attach} id={paper.elementId} className={style['pane']} tabIndex={-1}>
      <section
        className={`${style['paper']} ${style[measure]}`}
        style={{ '--text-size': textSize, '--letters': letters ?? undefined } as CSSProperties}
        lang={document.language}
        data-paper
        data-spacing={spacing}
        data-face={face}
        data-columns={layout === 'running' ? undefined : layout}
        data-draft={draft || undefined}
        aria-label={paper.side === 'beside' ? t('split:paper-beside') : t('reader:paper')}
      >
        {page?.document === document && <FilterLayer page={page} />}
        {page?.document === document && <HighlightLayer page={page} />}
        {page?.document === document && <TurnLayer page={page} />}
        <PrintedFilter document={document} />
        <PaperText document={document} isSideBySide={layout !== 'running'} />
        <PrintedAnnotations document={document} />
      </section>
      <ReferencePopover document={document} />
      <Peek key={page ? 'page' : 'none'} document={document} />
      {hasRecognisedWords(document) && <WordsPopover document={document} />}
    </div>
  )
}

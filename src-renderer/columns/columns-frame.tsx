import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { hasExchanges } from '../../src-core/turns/exchange-rows'
import { usePaper } from '../paper/papers'
import { useApp } from '../state/store'
import { type ColumnLayout, hasRoom, lettersOfRow } from './column-layout'
import style from './columns.module.css'
import { ColumnsBar } from './columns-bar'
import { isSideBySide } from './columns-state'
import { usePaneWidth } from './use-pane-width'

/** How a paper stands in its columns. */
export interface Columns {
  readonly layout: ColumnLayout
  /** For guessing heights; null where the paper runs. */
  readonly letters: number | null
}

/** A paper that has none. */
export const NO_COLUMNS: Columns = { layout: 'running', letters: null }

interface ColumnsFrameProps {
  readonly document: StructuredDocument
  readonly children: (columns: Columns) => ReactNode
}

/** A paper below the heads of its columns, where questions and answers are to stand side by side. */
export function ColumnsFrame({ document, children }: ColumnsFrameProps) {
  const { t } = useTranslation('columns')
  const paper = usePaper()
  const isOn = useApp(isSideBySide)
  const { textSize, measure } = useApp(state => state.preferences)
  const can = useMemo(() => hasExchanges(document), [document])
  const width = usePaneWidth(paper, document.id, isOn && can)
  const isBeside = isOn && can && hasRoom(width.inner, textSize)
  const layout = isBeside ? 'beside' : isOn && can ? 'below' : 'running'
  const letters = isBeside ? lettersOfRow(width.inner, { textSize, measure }) : null
  const why = !isOn || isBeside ? null : t(can ? 'too-narrow' : 'nothing-here')
  return (
    <div className={style['frame']}>
      <p className="visually-hidden" role="status">
        {isOn ? (why ?? t('is-beside')) : ''}
      </p>
      {isOn && <ColumnsBar why={why} scrollBar={width.scrollBar} />}
      <div className={style['rest']}>{children({ layout, letters })}</div>
    </div>
  )
}

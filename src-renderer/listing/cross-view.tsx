import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Crossing, PlacedAnnotation, RowLook } from '../../src-core/listing/arrange-rows'
import { type CrossTable, crossed, fullestColumns } from '../../src-core/listing/cross-table'
import style from './cross.module.css'
import { CrossGrid } from './cross-grid'
import { showOnly } from './listing-state'
import { type CrossWords, useCrossWords } from './use-cross-words'

/** More columns than these are not drawn: the file has all of them. */
const MOST_COLUMNS = 60

interface CrossViewProps {
  readonly shown: readonly PlacedAnnotation[]
  readonly table: CrossTable
  readonly crossing: Crossing
  readonly look: RowLook
}

/** How often each theme was given by party, paper, year and so on, of the annotations that the filter lets through. */
export function CrossView({ shown, table, crossing, look }: CrossViewProps) {
  const { t } = useTranslation('listing')
  const words = useCrossWords(crossing)
  const drawn = useMemo(() => fullestColumns(table, MOST_COLUMNS), [table])
  const left = table.columns.length - drawn.columns.length
  return (
    <>
      <p className={style['told']}>
        {[t(`cross-means-${crossing}`), ...(left > 0 ? [t('cross-left', { count: left })] : [])].join(' ')}
      </p>
      <CrossGrid
        key={crossing}
        label={t(`cross-${crossing}`)}
        table={drawn}
        words={words}
        open={cell =>
          showOnly({
            crossing,
            name: nameOf(cell, words),
            ids: new Set(crossed(shown, crossing, look, cell).map(({ row }) => row.id)),
          })
        }
      />
    </>
  )
}

/** What a cell is of, as what is shown of it is called. */
function nameOf({ theme, column }: Parameters<typeof crossed>[3], words: CrossWords): string {
  return [
    ...(theme === undefined ? [] : [words.theme(theme)]),
    ...(column === undefined ? [] : [words.column(column)]),
  ].join(' × ')
}

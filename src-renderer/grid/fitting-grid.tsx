import { type ReactNode, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language'
import { DataGrid, type DataGridProps, type GridColumn, type GridLine } from './data-grid'
import style from './grid.module.css'
import { type ColumnWidth, useFittingColumns } from './use-fitting-columns'

/** By which column the rows are ordered, and whether from the last to the first. */
interface GridOrder<O extends string> {
  readonly order: O
  readonly isReversed: boolean
}

interface FittingGridProps<L extends GridLine, C extends string, O extends C>
  extends Omit<DataGridProps<L, C>, 'columns' | 'template' | 'measured' | 'sort' | 'cells'> {
  readonly columns: readonly C[]
  readonly widths: Readonly<Record<C, ColumnWidth>>
  /** The columns that give way where there is no room for all, in that order. */
  readonly givingWay: readonly C[]
  /** Those that the rows can be ordered by. */
  readonly orders: readonly O[]
  readonly ordered: GridOrder<string>
  nameOf(column: C): string
  arrange(ordered: GridOrder<O>): void
  /** What stands in a line, in the columns that show; the same function for as long as it would draw the same. */
  cells(line: L, columns: readonly C[], active: number | null): ReactNode
}

/** A table whose columns give way in a narrow window, which a line above it tells by their names. */
export function FittingGrid<L extends GridLine, C extends string, O extends C>({
  columns: offered,
  widths,
  givingWay,
  orders,
  ordered: { order, isReversed },
  nameOf,
  arrange,
  cells,
  ...grid
}: FittingGridProps<L, C, O>) {
  const { t } = useTranslation('turns')
  const language = useLanguage()
  // What it is ordered by stays in sight.
  const leaving = useMemo(() => givingWay.filter(column => column !== order), [givingWay, order])
  const { shown, hidden, template, measured } = useFittingColumns(offered, widths, leaving)
  const columns = shown.map(
    (id): GridColumn<C> => ({
      id,
      label: nameOf(id),
      sort: !orders.some(one => one === id)
        ? null
        : order !== id
          ? 'none'
          : isReversed
            ? 'descending'
            : 'ascending',
    }),
  )
  const sort = (column: C) => {
    const by = orders.find(one => one === column)
    if (by !== undefined) arrange({ order: by, isReversed: order === by && !isReversed })
  }
  return (
    <>
      {hidden.length > 0 && (
        <p className={style['narrow']}>
          {t('too-narrow', {
            count: hidden.length,
            names: new Intl.ListFormat(language).format(hidden.map(nameOf)),
          })}
        </p>
      )}
      <DataGrid
        {...grid}
        columns={columns}
        template={template}
        measured={measured}
        sort={sort}
        cells={useCallback((line, active) => cells(line, shown, active), [cells, shown])}
      />
    </>
  )
}

import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArrangedRows, ListLine, RowArrangement } from '../../src-core/listing/arrange-rows'
import { DataGrid, type GridColumn } from '../grid/data-grid'
import { useFittingColumns } from '../grid/use-fitting-columns'
import { useLanguage } from '../i18n/use-language'
import { deleteAnnotations } from '../open-card/change-annotations'
import { useApp } from '../state/store'
import { COLUMNS, GIVING_WAY, type ListColumn, WIDTHS } from './columns'
import { ListCells } from './list-cells'
import style from './listing.module.css'
import { arrange, chooseRows, chooseTo, focusGrid, toggleRow, useListing } from './listing-state'
import { openRow } from './open-row'

/** Height of a row, in CSS pixels: two lines of a quotation. */
const ROW_HEIGHT = 48

interface ListGridProps {
  readonly list: ArrangedRows
  readonly arrangement: RowArrangement
}

/** The rows of the list: one goes about with the arrow keys, opens with Enter, chooses with X, and deletes with Delete. */
export function ListGrid({ list, arrangement }: ListGridProps) {
  const { t } = useTranslation(['listing', 'turns'])
  const readOnly = useApp(state => state.project.readOnly !== null)
  const chosen = useListing(state => state.chosen)
  const asked = useListing(state => state.asked)
  const { lines, shown } = list
  const { order, isReversed, grouping } = arrangement
  const listed = useMemo(() => shown.map(({ row }) => row.id), [shown])
  // What it is ordered by stays in sight.
  const givingWay = useMemo(() => GIVING_WAY.filter(column => column !== order), [order])
  const fitting = useFittingColumns(COLUMNS, WIDTHS, givingWay)
  const language = useLanguage()
  const columns = fitting.shown.map(
    (id): GridColumn<ListColumn> => ({
      id,
      label: t(`listing:column-${id}`),
      sort: id === 'choose' ? null : order !== id ? 'none' : isReversed ? 'descending' : 'ascending',
    }),
  )
  const cells = useCallback(
    (line: ListLine, active: number | null) => (
      <ListCells line={line} columns={fitting.shown} grouping={grouping} active={active} />
    ),
    [fitting.shown, grouping],
  )
  const remove = (id: string) => {
    const ids = chosen.has(id) ? listed.filter(one => chosen.has(one)) : [id]
    void deleteAnnotations(ids).then(focusGrid)
  }
  const { hidden } = fitting
  const names = new Intl.ListFormat(language).format(hidden.map(column => t(`listing:column-${column}`)))
  return (
    <>
      {hidden.length > 0 && (
        <p className={style['narrow']}>{t('turns:too-narrow', { count: hidden.length, names })}</p>
      )}
      <DataGrid
        label={t('listing:title')}
        lines={lines}
        columns={columns}
        rowHeight={ROW_HEIGHT}
        first={lines.findIndex(line => line.kind === 'row' && line.row.id === useListing.getState().at)}
        className={style['grid'] ?? ''}
        template={fitting.template}
        measured={fitting.measured}
        choosesSeveral
        asked={asked}
        sort={column =>
          column !== 'choose' && arrange({ order: column, isReversed: order === column && !isReversed })
        }
        isGroup={isGroup}
        isChosen={line => line.kind === 'row' && chosen.has(line.row.id)}
        cells={cells}
        pressed={(key, line, _, event) => {
          const all = event.ctrlKey || event.metaKey
          if (key === 'a' && all) chooseRows(listed)
          else if (key === 'Escape' && chosen.size > 0) chooseRows([])
          else if (line.kind === 'group' || all || event.altKey) return false
          else if (key === 'Enter') void openRow(line)
          else if (key === 'X' || (key === 'x' && event.shiftKey)) chooseTo(line.row.id, listed)
          else if (key === 'x' || key === ' ') toggleRow(line.row.id)
          else if (key === 'Delete' && !readOnly) remove(line.row.id)
          else return false
          return true
        }}
        reached={reached}
        opened={opened}
      />
    </>
  )
}

function isGroup(line: ListLine): boolean {
  return line.kind === 'group'
}

function reached(line: ListLine): void {
  if (line.kind === 'row') useListing.setState({ at: line.row.id })
}

function opened(line: ListLine): void {
  if (line.kind === 'row') void openRow(line)
}

import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ArrangedRows,
  type ListLine,
  type RowArrangement,
  rowOrders,
} from '../../src-core/listing/arrange-rows'
import { FittingGrid } from '../grid/fitting-grid'
import { deleteAnnotations } from '../open-card/change-annotations'
import { useApp } from '../state/store'
import { COLUMNS, GIVING_WAY, type ListColumn, WIDTHS } from './columns'
import { ListCells } from './list-cells'
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
  const { t } = useTranslation('listing')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const chosen = useListing(state => state.chosen)
  const asked = useListing(state => state.asked)
  const { lines, shown } = list
  const { grouping } = arrangement
  const listed = useMemo(() => shown.map(({ row }) => row.id), [shown])
  const cells = useCallback(
    (line: ListLine, columns: readonly ListColumn[], active: number | null) => (
      <ListCells line={line} columns={columns} grouping={grouping} active={active} />
    ),
    [grouping],
  )
  const remove = (id: string) => {
    const ids = chosen.has(id) ? listed.filter(one => chosen.has(one)) : [id]
    void deleteAnnotations(ids).then(focusGrid)
  }
  return (
    <FittingGrid
      label={t('title')}
      lines={lines}
      columns={COLUMNS}
      widths={WIDTHS}
      givingWay={GIVING_WAY}
      orders={rowOrders}
      ordered={arrangement}
      nameOf={column => t(`column-${column}`)}
      arrange={arrange}
      rowHeight={ROW_HEIGHT}
      first={lines.findIndex(line => line.kind === 'row' && line.row.id === useListing.getState().at)}
      choosesSeveral
      asked={asked}
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
  )
}

function reached(line: ListLine): void {
  if (line.kind === 'row') useListing.setState({ at: line.row.id })
}

function opened(line: ListLine): void {
  if (line.kind === 'row') void openRow(line)
}

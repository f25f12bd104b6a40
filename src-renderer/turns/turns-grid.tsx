import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { replyStatuses } from '../../src-core/answers/reply-kinds'
import type { TableLine, TurnArrangement, TurnTable } from '../../src-core/turns/arrange-turns'
import { FittingGrid } from '../grid/fitting-grid'
import { digitOf } from '../ui/key-of'
import { COLUMNS, GIVING_WAY, type TurnColumn, WIDTHS } from './columns'
import { openTurn } from './open-turn'
import { setStatus } from './set-status'
import { TurnCells } from './turn-cells'
import style from './turns.module.css'
import { arrange, useTurns } from './turns-state'

/** Height of a row, in CSS pixels. */
const ROW_HEIGHT = 34

interface TurnsGridProps {
  readonly table: TurnTable
  readonly arrangement: TurnArrangement
}

/** The rows of the table: one goes about in it with the arrow keys, opens a turn with Enter, and judges an answer with a number key. */
export function TurnsGrid({ table, arrangement }: TurnsGridProps) {
  const { t } = useTranslation('turns')
  const { lines } = table
  const { grouping } = arrangement
  const isProject = useTurns(state => state.scope === 'project')
  const offered = useMemo(() => COLUMNS.filter(column => isProject || column !== 'paper'), [isProject])
  const cells = useCallback(
    (line: TableLine, columns: readonly TurnColumn[], active: number | null) => (
      <TurnCells line={line} columns={columns} grouping={grouping} active={active} />
    ),
    [grouping],
  )
  if (lines.length === 0)
    return <p className={style['empty']}>{table.total === 0 ? t('none') : t('none-pass')}</p>
  return (
    <FittingGrid
      label={t('title')}
      lines={lines}
      columns={offered}
      widths={WIDTHS}
      givingWay={GIVING_WAY}
      orders={COLUMNS}
      ordered={arrangement}
      nameOf={column => t(`column-${column}`)}
      arrange={arrange}
      rowHeight={ROW_HEIGHT}
      first={lines.findIndex(line => keyOfLine(line) === useTurns.getState().at)}
      cells={cells}
      pressed={(key, line, _, event) => {
        const digit = event.ctrlKey || event.metaKey || event.altKey ? null : digitOf(event.nativeEvent)
        if (line.kind === 'group' || event.altKey) return false
        if (key === 'Enter') void openTurn(line.documentId, line.row.turn)
        else if (digit !== null && digit <= replyStatuses.length) setStatus(line, digit)
        else return false
        return true
      }}
      reached={reached}
      opened={opened}
    />
  )
}

function reached(line: TableLine): void {
  useTurns.setState({ at: keyOfLine(line) })
}

function opened(line: TableLine): void {
  if (line.kind === 'row') void openTurn(line.documentId, line.row.turn)
}

function keyOfLine(line: TableLine): string | null {
  return line.kind === 'row' ? `${line.documentId} ${line.row.turn}` : null
}

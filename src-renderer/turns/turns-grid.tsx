// biome-ignore-all lint/a11y/useSemanticElements: of the table only some rows are on the page, and the grid hears the keys
// biome-ignore-all lint/a11y/useFocusableInteractive: of the table only some rows are on the page, and the grid hears the keys
// biome-ignore-all lint/a11y/useKeyWithClickEvents: of the table only some rows are on the page, and the grid hears the keys
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: of the table only some rows are on the page, and the grid hears the keys
// biome-ignore-all lint/a11y/noStaticElementInteractions: of the table only some rows are on the page, and the grid hears the keys
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { replyStatuses } from '../../src-core/answers/reply-kinds'
import type { TableLine, TurnArrangement, TurnTable } from '../../src-core/turns/arrange-turns'
import { digitOf, keyOf } from '../ui/key-of'
import { COLUMNS, type TurnColumn } from './columns'
import { openTurn } from './open-turn'
import { setStatus } from './set-status'
import { TurnCells } from './turn-cells'
import style from './turns.module.css'
import { arrange, useTurns } from './turns-state'

/** Height of a row, as the stylesheet has it, in CSS pixels. */
const ROW_HEIGHT = 34
/** So many rows on either side of those that show are on the page. */
const BESIDE = 12

interface TurnsGridProps {
  readonly table: TurnTable
  readonly arrangement: TurnArrangement
}

/** The rows of the table: one goes about in it with the arrow keys, opens a turn with Enter, and judges an answer with a number key. */
export function TurnsGrid({ table, arrangement }: TurnsGridProps) {
  const { t } = useTranslation('turns')
  const { lines } = table
  const isProject = useTurns(state => state.scope === 'project')
  const columns = useMemo(() => COLUMNS.filter(column => isProject || column !== 'paper'), [isProject])
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      lines.findIndex(line => keyOfLine(line) === useTurns.getState().at),
    ),
  )
  // At once: a turn may be opened before the row that one went to has the focus, and one comes back to that row.
  const take = useCallback(
    (index: number) => {
      setAt(index)
      const line = lines[index]
      if (line) useTurns.setState({ at: keyOfLine(line) })
    },
    [lines],
  )
  const [column, setColumn] = useState(0)
  const row = Math.min(at, Math.max(0, lines.length - 1))
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BESIDE,
    // The row with the focus stays on the page, wherever one scrolls.
    rangeExtractor: useCallback(
      range => [...new Set([...defaultRangeExtractor(range), row])].sort((one, other) => one - other),
      [row],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, to where one was
  useEffect(() => {
    virtualizer.scrollToIndex(row, { align: 'center' })
    // Rows are there once the place for them has been measured.
    const look = (framesLeft: number): number =>
      requestAnimationFrame(() => {
        if (!focusCell(scroller.current, row, 0) && framesLeft > 0) frame = look(framesLeft - 1)
      })
    let frame = look(30)
    return () => cancelAnimationFrame(frame)
  }, [])
  const go = (to: number, toColumn = column) => {
    const next = Math.max(0, Math.min(lines.length - 1, to))
    take(next)
    setColumn(toColumn)
    virtualizer.scrollToIndex(next)
    requestAnimationFrame(() => focusCell(scroller.current, next, toColumn))
  }
  /** Where a key goes: a line and a column; null for another key. */
  const moveFor = (key: string, all: boolean): readonly [number, number] | null => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2)
    const last = columns.length - 1
    switch (key) {
      case 'ArrowDown':
        return [row + 1, column]
      case 'ArrowUp':
        return [row - 1, column]
      case 'PageDown':
        return [row + page, column]
      case 'PageUp':
        return [row - page, column]
      case 'ArrowRight':
        return [row, Math.min(last, column + 1)]
      case 'ArrowLeft':
        return [row, Math.max(0, column - 1)]
      case 'Home':
        return [all ? 0 : row, 0]
      case 'End':
        return [all ? lines.length - 1 : row, last]
      default:
        return null
    }
  }
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = lines[row]
    if (
      !line ||
      event.altKey ||
      !(event.target as HTMLElement).matches('[role="gridcell"], [role="rowheader"]')
    )
      return
    const key = keyOf(event.nativeEvent)
    const all = event.ctrlKey || event.metaKey
    const move = moveFor(key, all)
    const digit = all ? null : digitOf(event.nativeEvent)
    if (move) go(...move)
    else if (key === 'Enter' && line.kind === 'row') void openTurn(line.documentId, line.row.turn)
    else if (digit !== null && digit <= replyStatuses.length && line.kind === 'row') setStatus(line, digit)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (lines.length === 0)
    return <p className={style['empty']}>{table.total === 0 ? t('none') : t('none-pass')}</p>
  const items = virtualizer.getVirtualItems()
  return (
    <div ref={scroller} className={style['scroller']} data-scope={isProject ? 'project' : 'paper'}>
      <div
        role="grid"
        aria-label={t('title')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        className={style['grid']}
        onKeyDown={pressed}
      >
        <HeadRow columns={columns} arrangement={arrangement} />
        <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start }) => {
            const line = lines[index]
            return (
              line && (
                <GridRow
                  key={index}
                  line={line}
                  index={index}
                  top={start}
                  columns={columns}
                  grouping={arrangement.grouping}
                  active={index === row ? column : null}
                  take={take}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

function HeadRow({
  columns,
  arrangement,
}: { readonly columns: readonly TurnColumn[] } & Pick<TurnsGridProps, 'arrangement'>) {
  const { t } = useTranslation('turns')
  const { order, isReversed } = arrangement
  return (
    <div role="rowgroup" className={style['top']}>
      <div role="row" aria-rowindex={1} className={style['row']}>
        {columns.map(name => (
          <div
            key={name}
            role="columnheader"
            aria-sort={order !== name ? 'none' : isReversed ? 'descending' : 'ascending'}
          >
            <button
              type="button"
              onClick={() => arrange({ order: name, isReversed: order === name && !isReversed })}
            >
              {t(`column-${name}`)}
              {order === name &&
                (isReversed ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}

interface GridRowProps {
  readonly line: TableLine
  readonly index: number
  readonly top: number
  readonly columns: readonly TurnColumn[]
  readonly grouping: TurnArrangement['grouping']
  /** The column with the focus, in this row. */
  readonly active: number | null
  take(index: number): void
}

const GridRow = memo(function GridRow({ line, index, top, columns, grouping, active, take }: GridRowProps) {
  const look = { transform: `translateY(${top}px)` }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-line={index}
      className={`${style['row']} ${line.kind === 'group' ? style['group'] : ''}`}
      style={look}
      onPointerDown={() => take(index)}
      onFocus={() => take(index)}
      onDoubleClick={() => line.kind === 'row' && void openTurn(line.documentId, line.row.turn)}
    >
      <TurnCells line={line} columns={columns} grouping={grouping} active={active} />
    </div>
  )
})

function keyOfLine(line: TableLine): string | null {
  return line.kind === 'row' ? `${line.documentId} ${line.row.turn}` : null
}

/** Puts the focus on a cell; whether it is on the page. */
function focusCell(scroller: HTMLElement | null, row: number, column: number): boolean {
  const cells = scroller?.querySelectorAll<HTMLElement>(`[data-line="${row}"] > [role]`)
  const cell = cells?.[Math.min(column, (cells.length ?? 1) - 1)]
  cell?.focus()
  return cell !== undefined
}

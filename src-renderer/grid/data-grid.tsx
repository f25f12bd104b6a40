// biome-ignore-all lint/a11y/useSemanticElements: of the table only some rows are on the page, and the grid hears the keys
// biome-ignore-all lint/a11y/useFocusableInteractive: of the table only some rows are on the page, and the grid hears the keys
// biome-ignore-all lint/a11y/noStaticElementInteractions: of the table only some rows are on the page, and the grid hears the keys
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefCallback,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { keyOf } from '../ui/key-of'
import { focusCell } from './focus-cell'
import style from './grid.module.css'
import { moveBy } from './move-by'

/** So many rows on either side of those that show are on the page. */
const BESIDE = 12

/** A column of a grid: what it is called, and how its rows are ordered by it; null where it orders nothing. */
export interface GridColumn<C extends string> {
  readonly id: C
  readonly label: string
  readonly sort: 'none' | 'ascending' | 'descending' | null
}

/** A line of a grid: a row, or a heading over rows, which spans the columns. */
export interface GridLine {
  readonly kind: 'row' | 'group'
}

/** What a grid shows, and what it tells. */
export interface DataGridProps<L extends GridLine, C extends string> {
  readonly label: string
  readonly lines: readonly L[]
  readonly columns: readonly GridColumn<C>[]
  /** Height of a row, as the stylesheet has it, in CSS pixels. */
  readonly rowHeight: number
  /** The line that one was at last: it gets the focus when the grid is drawn. */
  readonly first: number
  /** The columns’ widths, for `grid-template-columns`. */
  readonly template: string
  /** Takes what the columns are to fit into. */
  readonly measured: RefCallback<HTMLElement>
  /** Whether several lines can be chosen. */
  readonly choosesSeveral?: boolean
  /** Counted up where the grid is asked to take the focus again. */
  readonly asked?: number
  sort(column: C): void
  isChosen?(line: L): boolean
  /** What stands in a line, one element with a role for each column, or one for a heading; `active`: the column with the focus. */
  cells(line: L, active: number | null): ReactNode
  /** A key pressed in a cell that moves nothing; whether it meant something. */
  pressed(key: string, line: L, at: number, event: KeyboardEvent): boolean
  /** Tells where one is. */
  reached(line: L, at: number): void
  opened(line: L): void
}

/** A table of which only the rows that show are on the page: arrow keys go about in it, and it sorts by its headings. */
export function DataGrid<L extends GridLine, C extends string>(props: DataGridProps<L, C>) {
  const { lines, columns, rowHeight, first, asked = 0 } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(Math.max(0, first))
  const [lastColumn, setColumn] = useState(0)
  // Columns may have given way since.
  const column = Math.min(lastColumn, columns.length - 1)
  const row = Math.min(at, Math.max(0, lines.length - 1))
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: BESIDE,
    // The row with the focus stays on the page, wherever one scrolls.
    rangeExtractor: useCallback(
      range => [...new Set([...defaultRangeExtractor(range), row])].sort((one, other) => one - other),
      [row],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, to where one was, and whenever it is asked for
  useEffect(() => {
    virtualizer.scrollToIndex(row, { align: 'center' })
    // Rows are there once the place for them has been measured.
    const look = (framesLeft: number): number =>
      requestAnimationFrame(() => {
        if (!focusCell(scroller.current, row, 0) && framesLeft > 0) frame = look(framesLeft - 1)
      })
    let frame = look(30)
    return () => cancelAnimationFrame(frame)
  }, [asked])
  const take = useCallback((index: number, cell: number) => {
    setAt(index)
    if (cell >= 0) setColumn(cell)
  }, [])
  const go = ([to, toColumn]: readonly [number, number]) => {
    const next = Math.max(0, Math.min(lines.length - 1, to))
    const line = lines[next]
    // At once: a line may be opened before it has the focus, and one comes back to it.
    if (line !== undefined) props.reached(line, next)
    setAt(next)
    setColumn(toColumn)
    virtualizer.scrollToIndex(next)
    requestAnimationFrame(() => focusCell(scroller.current, next, toColumn))
  }
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = lines[row]
    const isCell = (event.target as HTMLElement).matches('[role="gridcell"], [role="rowheader"]')
    if (line === undefined || !isCell) return
    const key = keyOf(event.nativeEvent)
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const here = { row, column, page, last: columns.length - 1, rows: lines.length }
    const move = event.altKey || event.shiftKey ? null : moveBy(key, here, event.ctrlKey || event.metaKey)
    if (move) go(move)
    else if (!props.pressed(key, line, row, event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={scroller}
      className={style['scroller']}
      style={{ '--columns': props.template } as CSSProperties}
    >
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={props.choosesSeveral}
        data-grid
        ref={props.measured}
        onKeyDown={pressed}
      >
        <HeadRow columns={columns} sort={props.sort} />
        <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            return (
              line !== undefined && (
                <GridRow
                  key={index}
                  line={line}
                  index={index}
                  top={start}
                  height={rowHeight}
                  active={index === row ? column : null}
                  isChosen={props.choosesSeveral ? props.isChosen?.(line) : undefined}
                  cells={props.cells as GridRowProps['cells']}
                  reached={props.reached as GridRowProps['reached']}
                  opened={props.opened as GridRowProps['opened']}
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

function HeadRow<C extends string>({ columns, sort }: Pick<DataGridProps<GridLine, C>, 'columns' | 'sort'>) {
  return (
    <div role="rowgroup" className={style['top']}>
      <div role="row" aria-rowindex={1} className={style['row']}>
        {columns.map(({ id, label, sort: sorted }) => (
          <div key={id} role="columnheader" aria-sort={sorted ?? undefined}>
            {sorted === null ? (
              <span className="visually-hidden">{label}</span>
            ) : (
              <button type="button" onClick={() => sort(id)}>
                {label}
                {sorted === 'descending' && <ArrowDown size={12} aria-hidden />}
                {sorted === 'ascending' && <ArrowUp size={12} aria-hidden />}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

interface GridRowProps {
  readonly line: GridLine
  readonly index: number
  readonly top: number
  readonly height: number
  /** The column with the focus, in this row. */
  readonly active: number | null
  readonly isChosen: boolean | undefined
  cells(line: GridLine, active: number | null): ReactNode
  reached(line: GridLine, at: number): void
  opened(line: GridLine): void
  /** Takes a row for the one that one is in, and the cell of that number; -1 leaves the column as it is. */
  take(index: number, column: number): void
}

const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, index, top, height, active, isChosen } = props
  const isGroup = line.kind === 'group'
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isGroup ? undefined : isChosen}
      data-line={index}
      className={`${style['row']} ${isGroup ? style['group'] : ''}`}
      style={{ transform: `translateY(${top}px)`, height }}
      onPointerDown={() => props.take(index, -1)}
      onFocus={({ target, currentTarget }) => {
        props.take(index, [...currentTarget.children].indexOf(target))
        props.reached(line, index)
      }}
      onDoubleClick={() => props.opened(line)}
    >
      {props.cells(line, active)}
    </div>
  )
})

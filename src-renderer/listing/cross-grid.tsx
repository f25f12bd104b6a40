// biome-ignore-all lint/a11y/useSemanticElements: of the table only some rows are on the page
import { type CSSProperties, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sortByKey } from '../../src-core/basics/sort-by-key'
import type { CrossKey, CrossRow, CrossTable } from '../../src-core/listing/cross-table'
import { DataGrid, type GridColumn, type GridLine } from '../grid/data-grid'
import { useApp } from '../state/store'
import { useThemeTree } from '../state/use-theme-order'
import { ThemeKey } from '../ui/theme-chip'
import style from './cross.module.css'
import type { CrossWords } from './use-cross-words'

/** Height of a row, in CSS pixels. */
const ROW_HEIGHT = 34
/** Widths of columns, in CSS pixels: of the themes, of all together, of any other, with its name and the sign of its order. */
const WIDTHS = { theme: 220, all: 88, other: { least: 108, most: 240, letter: 8, beside: 40 } }

/** A theme with its counts; the first is of all annotations. */
interface CrossLine extends GridLine, Omit<CrossRow, 'theme'> {
  readonly of: { readonly theme: CrossKey } | 'all'
}

interface CrossGridProps {
  readonly label: string
  readonly table: CrossTable
  readonly words: CrossWords
  /** Shows what a cell counts; of a whole row where no column is given, and of a whole column where no theme is. */
  open(cell: { readonly theme?: CrossKey; readonly column?: CrossKey }): void
}

/** Counts as a grid: one goes about with the arrow keys, Enter shows what a cell counts, and a heading orders the themes. */
export function CrossGrid({ label, table, words, open }: CrossGridProps) {
  const { t } = useTranslation('listing')
  const [order, setOrder] = useState<{ readonly column: string; readonly isReversed: boolean } | null>(null)
  const ids = useMemo(() => ['theme', 'all', ...table.columns.keys()].map(String), [table])
  const columns = ids.map(
    (id): GridColumn<string> => ({
      id,
      label:
        id === 'theme' ? t('column-themes') : id === 'all' ? t('cross-all') : words.column(keyAt(table, id)),
      sort: order?.column !== id ? 'none' : order.isReversed ? 'descending' : 'ascending',
    }),
  )
  const lines = useMemo(() => linesOf(table, order), [table, order])
  const most = useMemo(() => table.rows.flatMap(({ counts }) => counts).reduce(larger, 1), [table])
  const openAt = useCallback(
    ({ of }: CrossLine, id: string) =>
      open({
        ...(of !== 'all' && of),
        ...(id !== 'theme' && id !== 'all' && { column: keyAt(table, id) }),
      }),
    [open, table],
  )
  const cells = useCallback(
    (line: CrossLine, active: number | null) =>
      ids.map((id, at) => (
        <div
          key={id}
          role={id === 'theme' ? 'rowheader' : 'gridcell'}
          data-column={id}
          tabIndex={active === at ? 0 : -1}
          style={{ '--share': shareOf(line, id, most) } as CSSProperties}
        >
          {id === 'theme' ? (
            <Name of={line.of} words={words} />
          ) : (
            <Count count={countAt(line, id)} open={() => openAt(line, id)} />
          )}
        </div>
      )),
    [ids, words, most, openAt],
  )
  return (
    <div className={style['cross']}>
      <DataGrid
        label={label}
        lines={lines}
        columns={columns}
        rowHeight={ROW_HEIGHT}
        first={0}
        template={columns.map(column => `${widthOf(column)}px`).join(' ')}
        measured={unmeasured}
        sort={column =>
          setOrder(
            column === 'theme'
              ? null
              : { column, isReversed: order?.column === column ? !order.isReversed : true },
          )
        }
        cells={cells}
        pressed={(key, line, _, event) => {
          const id = (event.target as HTMLElement).dataset['column']
          if (key !== 'Enter' || id === undefined || countAt(line, id) === 0) return false
          openAt(line, id)
          return true
        }}
        reached={nothing}
        opened={nothing}
      />
    </div>
  )
}

/** Wide enough for the name of a column, up to the widest it may be. */
function widthOf({ id, label }: GridColumn<string>): number {
  if (id === 'theme' || id === 'all') return WIDTHS[id]
  const { least, most, letter, beside } = WIDTHS.other
  return Math.min(most, Math.max(least, label.length * letter + beside))
}

function Name({ of, words }: { readonly of: CrossLine['of']; readonly words: CrossWords }) {
  const { t } = useTranslation('listing')
  const id = of === 'all' ? null : of.theme
  const theme = useApp(state => (id === null ? undefined : state.themes.get(id)))
  const depth = useThemeTree().find(one => one.theme.id === id)?.depth ?? 0
  const name = of === 'all' ? t('cross-every') : words.theme(of.theme)
  return (
    <span className={style['name']} style={{ paddingInlineStart: depth * 14 }} title={name}>
      {theme && <ThemeKey theme={theme} />} {name}
    </span>
  )
}

function Count({ count, open }: { readonly count: number; open(): void }) {
  const { t } = useTranslation('listing')
  if (count === 0) return <span className={style['none']}>0</span>
  return (
    <button type="button" tabIndex={-1} className={style['count']} title={t('cross-open')} onClick={open}>
      {t('cross-count', { count })}
    </button>
  )
}

/** The rows, by one of the columns where one is chosen; that of all annotations stays on top. */
function linesOf(
  { rows, all }: CrossTable,
  order: { readonly column: string; readonly isReversed: boolean } | null,
): readonly CrossLine[] {
  const lines = rows.map(({ theme, ...counts }): CrossLine => ({ kind: 'row', of: { theme }, ...counts }))
  const sorted = order ? sortByKey(lines, line => countAt(line, order.column), order.isReversed) : lines
  return [{ kind: 'row', of: 'all', ...all }, ...sorted]
}

function keyAt(table: CrossTable, id: string): CrossKey {
  return table.columns[Number(id)] ?? null
}

function countAt({ counts, total }: CrossLine, id: string): number {
  return id === 'all' || id === 'theme' ? total : (counts[Number(id)] ?? 0)
}

/** How strongly a cell is coloured, 0 to 1, by the largest count of a theme in a column. */
function shareOf(line: CrossLine, id: string, most: number): number {
  return line.of === 'all' || id === 'theme' || id === 'all' ? 0 : countAt(line, id) / most
}

function larger(one: number, other: number): number {
  return Math.max(one, other)
}

function unmeasured(): undefined {
  return undefined
}

function nothing(): void {
  // One comes back to the table as it is counted then, and a cell opens by its button.
}

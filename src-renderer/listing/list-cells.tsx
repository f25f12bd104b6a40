import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shorten } from '../../src-core/basics/shorten'
import { numberRanges } from '../../src-core/document/read-numbers'
import type { ListLine, PlacedAnnotation, RowGrouping } from '../../src-core/listing/arrange-rows'
import { STATUS_SIGNS } from '../answers/turn-look'
import { GroupCell, RowCells } from '../grid/line-cells'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { useApp } from '../state/store'
import { ThemeChip } from '../ui/theme-chip'
import type { ListColumn } from './columns'
import style from './listing.module.css'
import { toggleRow, useListing } from './listing-state'
import { openRow } from './open-row'

/** More of a quotation or a note is not drawn, since more does not show, in UTF-16 units. */
const DRAWN = 300
/** How much of a passage names its row, in UTF-16 units. */
const NAMED = 60

interface ListCellsProps {
  readonly line: ListLine
  readonly columns: readonly ListColumn[]
  readonly grouping: RowGrouping
  readonly active: number | null
}

/** The cells of one line of the list. */
export function ListCells({ line, columns, grouping, active }: ListCellsProps) {
  if (line.kind === 'group')
    return (
      <GroupCell columns={columns} active={active} count={line.count}>
        <GroupName grouping={grouping} name={line.key} />
      </GroupCell>
    )
  return (
    <RowCells columns={columns} active={active} cell={column => <Cell column={column} placed={line} />} />
  )
}

function GroupName({ grouping, name }: { readonly grouping: RowGrouping; readonly name: string | null }) {
  const { t } = useTranslation('listing')
  const title = useApp(state => state.project.documents.find(({ id }) => id === name)?.title)
  const theme = useApp(state => (name === null ? undefined : state.themes.get(name)))
  const analyst = useApp(state => state.project.analysts.find(({ id }) => id === name)?.name)
  if (name === null) return grouping === 'theme' ? t('no-theme') : t('no-party')
  if (theme && grouping === 'theme') return <ThemeChip theme={theme} />
  return (grouping === 'paper' ? title : grouping === 'analyst' ? analyst : null) ?? name
}

function Cell({
  column,
  placed,
}: {
  readonly column: ListColumn
  readonly placed: PlacedAnnotation
}): ReactNode {
  const { t } = useTranslation(['listing', 'reader', 'answers'])
  const language = useLanguage()
  const { row, paper } = placed
  switch (column) {
    case 'choose':
      return <Choose id={row.id} quote={row.quote} />
    case 'quote':
      return (
        <button
          type="button"
          tabIndex={-1}
          dir="auto"
          className={style['opens']}
          onClick={() => void openRow(placed)}
        >
          {!row.stands && <em className={style['lost']}>{t('listing:lost')} </em>}
          {row.quote.slice(0, DRAWN)}
        </button>
      )
    case 'note':
      return (
        <span dir="auto" className={style['lines']}>
          {row.note.slice(0, DRAWN)}
        </span>
      )
    case 'themes':
      return <Themes ids={row.themes} />
    case 'paper':
      return <PaperCell placed={placed} />
    case 'day':
      return paper.date && formatDate(paper.date, language, 'medium')
    case 'turn':
      return row.turn
        ? t('reader:turn', {
            role: t(`reader:${row.turn.role}`),
            numbers: numberRanges(row.turn.numbers),
          }).trim()
        : null
    case 'party':
      return row.parties.join(', ')
    case 'status':
      return row.turn?.statuses.map(status => (
        <span key={status} title={t(`answers:status-${status}`)} className={style['status']} data-is={status}>
          <span aria-hidden>{STATUS_SIGNS[status]}</span>{' '}
          <span className={status === 'none' ? 'visually-hidden' : ''}>{t(`answers:status-${status}`)}</span>
        </span>
      ))
    case 'analyst':
      return <Analyst id={row.author} />
    case 'made':
      return formatDate(row.created, language, 'medium')
    case 'replies':
      return row.replies === 0 ? null : row.replies
  }
}

function Choose({ id, quote }: { readonly id: string; readonly quote: string }) {
  const { t } = useTranslation('annotating')
  const isChosen = useListing(state => state.chosen.has(id))
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      checked={isChosen}
      aria-label={t('select', { quote: shorten(quote, NAMED) })}
      // The keys of the table are those of its cells: a box that was clicked would keep them.
      onFocus={({ currentTarget }) => currentTarget.closest<HTMLElement>('[role="gridcell"]')?.focus()}
      onChange={() => toggleRow(id)}
    />
  )
}

function PaperCell({ placed: { paper } }: { readonly placed: PlacedAnnotation }) {
  const number = useApp(state => state.project.documents.find(one => one.id === paper.id)?.number)
  return (
    <span className={style['lines']}>
      {paper.title}
      {number && <small> {number}</small>}
    </span>
  )
}

function Themes({ ids }: { readonly ids: readonly string[] }) {
  const themes = useApp(state => state.themes)
  return (
    <span className={style['themes']}>
      {ids.flatMap(id => {
        const theme = themes.get(id)
        return theme ? <ThemeChip key={id} theme={theme} /> : []
      })}
    </span>
  )
}

function Analyst({ id }: { readonly id: string }) {
  return useApp(state => state.project.analysts.find(one => one.id === id)?.name) ?? id
}

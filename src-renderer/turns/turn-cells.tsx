import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { mainJudgement } from '../../src-core/answers/place-judgements'
import { replyStatuses } from '../../src-core/answers/reply-kinds'
import { numberRanges } from '../../src-core/document/read-numbers'
import type { PlacedRow, TableLine, TurnArrangement } from '../../src-core/turns/arrange-turns'
import { STATUS_SIGNS } from '../answers/turn-look'
import { GroupCell, RowCells } from '../grid/line-cells'
import { useApp } from '../state/store'
import { ChoiceMenu } from '../ui/menu'
import { ThemeKey } from '../ui/theme-chip'
import type { TurnColumn } from './columns'
import { openTurn } from './open-turn'
import { setStatus } from './set-status'
import style from './turns.module.css'

interface TurnCellsProps {
  readonly line: TableLine
  readonly columns: readonly TurnColumn[]
  readonly grouping: TurnArrangement['grouping']
  readonly active: number | null
}

/** The cells of one line of the table. */
export function TurnCells({ line, columns, grouping, active }: TurnCellsProps) {
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

function GroupName({
  grouping,
  name,
}: {
  readonly grouping: TurnArrangement['grouping']
  readonly name: string | null
}) {
  const { t } = useTranslation(['turns', 'answers'])
  const title = useApp(state => state.project.documents.find(({ id }) => id === name)?.title)
  const theme = useApp(state => (name === null ? undefined : state.themes.get(name)))
  if (name === null) return t(grouping === 'status' ? 'turns:no-answer' : 'turns:without')
  if (grouping === 'paper') return title ?? name
  if (grouping === 'theme') return theme?.name ?? name
  const status = [...replyStatuses, 'none' as const].find(one => one === name)
  return grouping === 'status' && status ? t(`answers:status-${status}`) : name
}

function Cell({ column, placed }: { readonly column: TurnColumn; readonly placed: PlacedRow }): ReactNode {
  const { t } = useTranslation('reader')
  const { row, documentId } = placed
  switch (column) {
    case 'paper':
      return <PaperTitle id={documentId} />
    case 'number':
      return numberRanges(row.numbers)
    case 'role':
      return t(row.role)
    case 'party':
      return row.party
    case 'asked':
    case 'answered':
      return row[column].join(', ')
    case 'opening':
      return (
        <button
          type="button"
          tabIndex={-1}
          dir="auto"
          className={style['opening']}
          onClick={() => void openTurn(documentId, row.turn)}
        >
          {row.opening}
        </button>
      )
    case 'themes':
      return <Themes ids={row.themes} />
    case 'status':
      return row.role === 'answer' ? <Status placed={placed} /> : null
    case 'notes':
      return row.notes === 0 ? null : row.notes
  }
}

function PaperTitle({ id }: { readonly id: string }) {
  return useApp(state => state.project.documents.find(one => one.id === id)?.title) ?? null
}

function Themes({ ids }: { readonly ids: readonly string[] }) {
  const themes = useApp(state => state.themes)
  return ids.flatMap(id => {
    const theme = themes.get(id)
    return theme ? (
      <span key={id} title={theme.name}>
        <ThemeKey theme={theme} />
        <span className="visually-hidden">{theme.name}</span>
      </span>
    ) : (
      []
    )
  })
}

/** The status of an answer, which is changed where it stands. */
function Status({ placed }: { readonly placed: PlacedRow }) {
  const { t } = useTranslation('answers')
  const own = useApp(state => state.project.analyst.id)
  const analysts = useApp(state => state.project.analysts)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const { judgements } = placed.row
  const main = mainJudgement(judgements, own)
  const mine = main?.author === own ? main : null
  const others = judgements
    .filter(({ author }) => author !== own)
    .map(
      one =>
        `${analysts.find(({ id }) => id === one.author)?.name ?? one.author}: ${t(`status-${one.status}`)}`,
    )
  const says = mine
    ? [t(`status-${mine.status}`), ...(mine.kind ? [t(`kind-${mine.kind}`)] : [])].join(' · ')
    : t('status-none')
  const words = [says, ...others].join('; ')
  const is = mine?.status ?? 'none'
  if (readOnly) return <span title={words}>{words}</span>
  return (
    <ChoiceMenu
      label={t('judgement')}
      value={is}
      options={[...replyStatuses, 'none' as const].map(value => ({ value, label: t(`status-${value}`) }))}
      change={status => setStatus(placed, status === 'none' ? 0 : replyStatuses.indexOf(status) + 1)}
    >
      <AriaButton className={style['status'] ?? ''} data-is={is} aria-label={words} excludeFromTabOrder>
        <span aria-hidden>{STATUS_SIGNS[is]}</span> {mine || others.length > 0 ? words : ''}
      </AriaButton>
    </ChoiceMenu>
  )
}

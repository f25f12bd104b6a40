import { FilterX, Search } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type SortOfStatus, sortsOfStatus } from '../../src-core/answers/reply-kinds'
import { compareNames } from '../../src-core/basics/compare-names'
import { lineagesOf } from '../../src-core/codebook/theme-tree'
import { turnRole } from '../../src-core/document/model'
import type { Lineages } from '../../src-core/query/count-annotations'
import { type FilteredTurn, statusesOf } from '../../src-core/turns/filter-turns'
import { EVERY_TURN, isEveryTurn, type TurnFilter } from '../../src-core/turns/turn-filter'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { useThemeTree } from '../state/use-theme-order'
import { IconButton } from '../ui/button'
import { type FilterChoice, FilterField } from '../ui/filter-menu'
import { groupChoices } from '../ui/group-choices'
import { ThemeKey } from '../ui/theme-chip'
import style from './turn-filters.module.css'
import { STATUS_SIGNS } from './turn-look'

/** What of a turn is counted. */
type CountedTurn = Pick<FilteredTurn, 'role' | 'party' | 'themes' | 'judgements'>

interface TurnFiltersProps {
  /** What there is to filter. */
  readonly rows: readonly CountedTurn[]
  readonly filter: TurnFilter
  /** Whether there is a field for words, and a button that clears the filter. */
  readonly isWhole?: boolean
  /** What stands behind it. */
  readonly children?: ReactNode
  change(filter: TurnFilter): void
}

/** Narrows turns down by what they are, party, theme, status and words, with how many each would show. */
export function TurnFilters({ rows, filter, isWhole = true, children, change }: TurnFiltersProps) {
  const { t } = useTranslation(['answers', 'reader', 'groups'])
  const tree = useThemeTree()
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  const counts = useMemo(() => countTurns(rows, lineagesOf(themes, groups)), [rows, themes, groups])
  const choice = (id: string, label: string, mark: ReactNode = null, depth = 0): FilterChoice => ({
    ...{ id, label, mark, depth },
    count: counts.get(id) ?? 0,
  })
  const parties = useMemo(
    () => [...new Set(rows.flatMap(({ party }) => party ?? []))].sort(compareNames),
    [rows],
  )
  const roles = turnRole.options.filter(role => counts.has(`role ${role}`) || filter.roles.includes(role))
  return (
    <search className={style['filters']} aria-label={t('answers:filter')}>
      {isWhole && (
        <div className={style['field']}>
          <Search size={14} aria-hidden />
          <input
            type="text"
            aria-label={t('answers:filter-text')}
            placeholder={t('answers:filter-text')}
            value={filter.text}
            spellCheck={false}
            onChange={event => change({ ...filter, text: event.target.value.slice(0, 1_000) })}
          />
        </div>
      )}
      <FilterField
        label={t('answers:filter-role')}
        choices={roles.map(role => choice(`role ${role}`, t(`reader:${role}`)))}
        chosen={filter.roles.map(role => `role ${role}`)}
        choose={ids =>
          change({ ...filter, roles: turnRole.options.filter(role => ids.includes(`role ${role}`)) })
        }
      />
      <FilterField
        label={t('answers:filter-party')}
        choices={parties.map(party => choice(`party ${party}`, party))}
        chosen={filter.parties.map(party => `party ${party}`)}
        choose={ids => change({ ...filter, parties: ids.map(id => id.slice('party '.length)) })}
      />
      <FilterField
        label={t('answers:filter-theme')}
        choices={[
          ...groupChoices(
            groups,
            name => t('groups:called', { name }),
            id => counts.get(id) ?? 0,
          ),
          ...tree.map(({ theme, depth }) => choice(theme.id, theme.name, <ThemeKey theme={theme} />, depth)),
        ]}
        chosen={filter.themes}
        choose={ids => change({ ...filter, themes: [...ids] })}
      />
      <FilterField
        label={t('answers:judgement')}
        choices={sortsOfStatus.map(status =>
          choice(status, t(`answers:status-${status}`), <span aria-hidden>{STATUS_SIGNS[status]}</span>),
        )}
        chosen={filter.statuses}
        choose={ids =>
          change({
            ...filter,
            statuses: sortsOfStatus.filter((status: SortOfStatus) => ids.includes(status)),
          })
        }
      />
      {isWhole && !isEveryTurn(filter) && (
        <IconButton icon={FilterX} label={t('answers:filter-clear')} onPress={() => change(EVERY_TURN)} />
      )}
      {children}
    </search>
  )
}

/** How many turns have what can be filtered by, by the choice’s id; under a theme also those of the themes below it. */
function countTurns(rows: readonly CountedTurn[], lineages: Lineages): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { role, party, themes, judgements } of rows) {
    add(`role ${role}`)
    if (party !== null) add(`party ${party}`)
    for (const id of new Set([...themes, ...themes.flatMap(one => lineages.get(one) ?? [])])) add(id)
    if (role === 'answer') for (const status of statusesOf(judgements)) add(status)
  }
  return counts
}

import { FilterX, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sortsOfStatus } from '../../src-core/answers/reply-kinds'
import { compareNames } from '../../src-core/basics/compare-names'
import { documentKindSchema } from '../../src-core/document/model'
import type { AnnotationRow } from '../../src-core/listing/annotation-row'
import { countRows } from '../../src-core/listing/count-rows'
import type { ListedPaper } from '../../src-core/listing/list-filter'
import { EVERY_ROW, isEveryRow, type ListFilter } from '../../src-core/listing/list-filter'
import { STATUS_SIGNS } from '../answers/turn-look'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { useThemeTree } from '../state/use-theme-order'
import { IconButton } from '../ui/button'
import { CheckField, TextField } from '../ui/field'
import { FilterField } from '../ui/filter-menu'
import { groupChoices } from '../ui/group-choices'
import { ThemeKey } from '../ui/theme-chip'
import style from './listing.module.css'

const UNTAGGED = 'untagged'

interface ListFiltersProps {
  readonly papers: readonly { readonly paper: ListedPaper; readonly rows: readonly AnnotationRow[] }[]
  readonly filter: ListFilter
  change(filter: ListFilter): void
}

/** Narrows the list down, by the fields that annotations are filtered by elsewhere, with how many each would show. */
export function ListFilters({ papers, filter, change }: ListFiltersProps) {
  const { t } = useTranslation(['listing', 'annotating', 'answers', 'library', 'searching', 'groups'])
  const themes = useApp(state => state.themes)
  const analysts = useApp(state => state.project.analysts)
  const tree = useThemeTree()
  const groups = useGroupOrder()
  const counts = useMemo(() => countRows(papers, themes, groups), [papers, themes, groups])
  const set = (changes: Partial<ListFilter>) => change({ ...filter, ...changes })
  const parties = [...counts.parties.keys()].sort(compareNames)
  const kinds = documentKindSchema.options.filter(
    kind => counts.kinds.has(kind) || filter.kinds.includes(kind),
  )
  return (
    <search className={style['filters']} aria-label={t('listing:filter')}>
      <div className={style['field']}>
        <Search size={14} aria-hidden />
        <input
          type="text"
          aria-label={t('listing:filter-text')}
          placeholder={t('listing:filter-text')}
          value={filter.text}
          spellCheck={false}
          onChange={event => set({ text: event.target.value.slice(0, 1_000) })}
        />
      </div>
      <FilterField
        label={t('annotating:filter-theme')}
        choices={[
          ...groupChoices(
            groups,
            name => t('groups:called', { name }),
            id => counts.themes.get(id) ?? 0,
          ),
          ...tree.map(({ theme, depth }) => ({
            ...{ id: theme.id, label: theme.name, depth, mark: <ThemeKey theme={theme} /> },
            count: counts.themes.get(theme.id) ?? 0,
          })),
          { id: UNTAGGED, label: t('annotating:untagged'), count: counts.untagged },
        ]}
        chosen={[...filter.themes, ...(filter.untagged ? [UNTAGGED] : [])]}
        choose={ids => set({ themes: ids.filter(id => id !== UNTAGGED), untagged: ids.includes(UNTAGGED) })}
      />
      <FilterField
        label={t('answers:filter-party')}
        choices={parties.map(id => ({ id, label: id, count: counts.parties.get(id) ?? 0 }))}
        chosen={filter.parties}
        choose={ids => set({ parties: [...ids] })}
      />
      <FilterField
        label={t('answers:judgement')}
        choices={sortsOfStatus.map(id => ({
          ...{ id, label: t(`answers:status-${id}`), count: counts.statuses.get(id) ?? 0 },
          mark: <span aria-hidden>{STATUS_SIGNS[id]}</span>,
        }))}
        chosen={filter.statuses}
        choose={ids => set({ statuses: sortsOfStatus.filter(id => ids.includes(id)) })}
      />
      <FilterField
        label={t('searching:analyst')}
        choices={analysts.map(({ id, name }) => ({ id, label: name, count: counts.analysts.get(id) ?? 0 }))}
        chosen={filter.analysts}
        choose={ids => set({ analysts: [...ids] })}
      />
      <FilterField
        label={t('searching:kind')}
        choices={kinds.map(id => ({ id, label: t(`library:kind-${id}`), count: counts.kinds.get(id) ?? 0 }))}
        chosen={filter.kinds}
        choose={ids => set({ kinds: documentKindSchema.options.filter(id => ids.includes(id)) })}
      />
      <div className={style['days']}>
        <TextField
          label={t('listing:from')}
          type="date"
          value={filter.from ?? ''}
          change={day => set({ from: day || null })}
        />
        <TextField
          label={t('listing:to')}
          type="date"
          value={filter.to ?? ''}
          change={day => set({ to: day || null })}
        />
      </div>
      <div className={style['last']}>
        <CheckField label={t('listing:noted')} checked={filter.noted} change={noted => set({ noted })} />
        {!isEveryRow(filter) && (
          <IconButton icon={FilterX} label={t('listing:filter-clear')} onPress={() => change(EVERY_ROW)} />
        )}
      </div>
    </search>
  )
}

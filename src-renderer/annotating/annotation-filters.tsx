import { ArrowDownNarrowWide, ChevronDown, FilterX, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { lineagesOf } from '../../src-core/codebook/theme-tree'
import type { StructuredDocument } from '../../src-core/document/model'
import { type AnnotationCounts, changeCounts, countAnnotations } from '../../src-core/query/count-annotations'
import { type AnnotationFilter, EVERYTHING } from '../../src-core/query/filter'
import { usePanel } from '../open-card/panel-state'
import { useRegionCounts } from '../regions/use-shown-regions'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { type Follow, useFollowed } from '../state/use-followed'
import { useThemeTree } from '../state/use-theme-order'
import { Button, IconButton } from '../ui/button'
import { type FilterChoice, FilterMenu } from '../ui/filter-menu'
import { groupChoices } from '../ui/group-choices'
import { ChoiceMenu } from '../ui/menu'
import { ThemeKey } from '../ui/theme-chip'
import style from './annotation-filters.module.css'

const UNTAGGED = 'untagged'

/** Narrows the list down by theme, party and words, and orders it. */
export function AnnotationFilters({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('annotating')
  const filter = useApp(state => state.filter)
  const order = usePanel(state => state.order)
  const counts = useCounts(document)
  const isFiltered = filter !== EVERYTHING && JSON.stringify(filter) !== JSON.stringify(EVERYTHING)
  return (
    <search className={style['filters']} aria-label={t('filters')}>
      <div className={style['field']}>
        <Search size={14} aria-hidden />
        <input
          type="text"
          aria-label={t('filter-text')}
          placeholder={t('filter-text')}
          value={filter.text}
          spellCheck={false}
          onChange={event => change({ text: event.target.value })}
        />
        {isFiltered && <IconButton icon={FilterX} label={t('clear-filter')} onPress={clear} />}
      </div>
      <div className={style['menus']}>
        <ThemeFilter counts={counts} />
        <PartyFilter document={document} counts={counts} />
        <ChoiceMenu
          label={t('order')}
          value={order}
          options={[
            { value: 'document', label: t('order-document') },
            { value: 'theme', label: t('order-theme') },
          ]}
          change={value => usePanel.setState({ order: value })}
        >
          <IconButton icon={ArrowDownNarrowWide} label={t('order')} />
        </ChoiceMenu>
      </div>
    </search>
  )
}

function ThemeFilter({ counts }: { readonly counts: AnnotationCounts }) {
  const { t } = useTranslation(['annotating', 'groups'])
  const filter = useApp(state => state.filter)
  const regions = useRegionCounts()
  const tree = useThemeTree()
  const groups = useGroupOrder()
  const count = (id: string) => (counts.byTheme.get(id) ?? 0) + (regions.byTheme.get(id) ?? 0)
  const choices: FilterChoice[] = [
    ...groupChoices(groups, name => t('groups:called', { name }), count),
    ...tree.map(({ theme, depth }) => ({
      id: theme.id,
      label: theme.name,
      count: count(theme.id),
      depth,
      mark: <ThemeKey theme={theme} />,
    })),
    { id: UNTAGGED, label: t('untagged'), count: counts.untagged + regions.untagged, depth: 0, mark: null },
  ]
  const chosen = [...filter.themes, ...(filter.untagged ? [UNTAGGED] : [])]
  return (
    <FilterMenu
      label={t('filter-theme')}
      choices={choices}
      chosen={chosen}
      choose={ids => change({ themes: ids.filter(id => id !== UNTAGGED), untagged: ids.includes(UNTAGGED) })}
    >
      <FilterButton name={t('filter-theme')} choices={choices} chosen={chosen} />
    </FilterMenu>
  )
}

interface PartyFilterProps {
  readonly document: StructuredDocument
  readonly counts: AnnotationCounts
}

function PartyFilter({ document, counts }: PartyFilterProps) {
  const { t } = useTranslation('annotating')
  const chosen = useApp(state => state.filter.parties)
  const parties = useMemo(
    () => [...new Set([...document.sections, ...document.turns].flatMap(({ party }) => party ?? []))],
    [document],
  )
  if (parties.length === 0) return null
  const choices = parties.map(party => ({
    id: party,
    label: party,
    count: counts.byParty.get(party) ?? 0,
    depth: 0,
    mark: null,
  }))
  return (
    <FilterMenu
      label={t('filter-party')}
      choices={choices}
      chosen={chosen}
      choose={ids => change({ parties: [...ids] })}
    >
      <FilterButton name={t('filter-party')} choices={choices} chosen={chosen} />
    </FilterMenu>
  )
}

interface FilterButtonProps {
  readonly name: string
  readonly choices: readonly FilterChoice[]
  readonly chosen: readonly string[]
}

function FilterButton({ name, choices, chosen }: FilterButtonProps) {
  const names = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
  const words = names.length === 0 ? name : names.length === 1 ? names[0] : `${name} (${names.length})`
  return (
    <Button aria-label={names.length === 0 ? name : `${name}: ${names.join(', ')}`}>
      <span className={style['chosen']}>{words}</span>
      <ChevronDown size={14} aria-hidden />
    </Button>
  )
}

function useCounts(document: StructuredDocument) {
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  const follow = useMemo<Follow<AnnotationCounts>>(() => {
    const lineages = lineagesOf(themes, groups)
    return {
      begin: annotations => countAnnotations(document, [...annotations.values()], lineages),
      change: (counts, gone, come) => changeCounts(counts, document, gone, come, lineages),
    }
  }, [document, themes, groups])
  return useFollowed(follow)
}

function change(changes: Partial<AnnotationFilter>): void {
  useApp.setState(({ filter }) => ({ filter: { ...filter, ...changes } }))
}

function clear(): void {
  useApp.setState({ filter: EVERYTHING })
}

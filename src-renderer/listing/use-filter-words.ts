import { useTranslation } from 'react-i18next'
import type { ListFilter } from '../../src-core/listing/list-filter'
import { useGroups } from '../state/groups-state'
import { useApp } from '../state/store'

/** What a filter lets through, a line for each thing that it asks; none where it lets everything through. */
export function useFilterWords(): (filter: ListFilter) => string[] {
  const { t } = useTranslation(['listing', 'annotating', 'answers', 'library', 'searching'])
  const themes = useApp(state => state.themes)
  const analysts = useApp(state => state.project.analysts)
  const groups = useGroups(state => state.groups)
  return filter => {
    const line = (label: string, values: readonly string[]) =>
      values.length === 0 ? [] : [`${label}: ${values.join(', ')}`]
    const theme = (id: string) => themes.get(id)?.name ?? groups.get(id)?.name ?? id
    const analyst = (id: string) => analysts.find(one => one.id === id)?.name ?? id
    const text = filter.text.trim()
    return [
      ...line(t('annotating:filter-theme'), [
        ...filter.themes.map(theme),
        ...(filter.untagged ? [t('annotating:untagged')] : []),
      ]),
      ...line(t('answers:filter-party'), filter.parties),
      ...line(
        t('answers:judgement'),
        filter.statuses.map(status => t(`answers:status-${status}`)),
      ),
      ...line(t('searching:analyst'), filter.analysts.map(analyst)),
      ...line(
        t('searching:kind'),
        filter.kinds.map(kind => t(`library:kind-${kind}`)),
      ),
      ...line(t('listing:from'), filter.from === null ? [] : [filter.from]),
      ...line(t('listing:to'), filter.to === null ? [] : [filter.to]),
      ...line(t('listing:filter-text'), text === '' ? [] : [text]),
      ...(filter.noted ? [t('listing:noted')] : []),
    ]
  }
}

import { useTranslation } from 'react-i18next'
import { sortsOfStatus } from '../../src-core/answers/reply-kinds'
import { orderThemes } from '../../src-core/codebook/order-themes'
import { documentKindSchema, turnRole } from '../../src-core/document/model'
import { ANYWHERE } from '../../src-core/search/search-filter'
import { searchPlaces } from '../../src-core/search/search-source'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import type { FilterChoice } from '../ui/filter-menu'
import { groupChoices } from '../ui/group-choices'
import { ChoiceMenu } from './choice-menu'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { seekIn } from './seek'

/** Where is sought: kinds of papers, parties, people, roles, themes, analysts, and days. */
export function FilterBar() {
  const { t } = useTranslation(['searching', 'answers', 'library', 'reader', 'groups'])
  const filter = useSearch(state => state.filter)
  const names = useSearch(state => state.names)
  const themes = useApp(state => state.themes)
  const analysts = useApp(state => state.project.analysts)
  const isSet = JSON.stringify(filter) !== JSON.stringify(ANYWHERE)
  const named = (list: readonly string[] = []): FilterChoice[] => list.map(id => ({ id, label: id }))
  const groups = useGroupOrder()
  const themeChoices = [
    ...groupChoices(groups, name => t('groups:called', { name })),
    ...orderThemes([...themes.values()]).map(({ theme, depth }) => ({
      id: theme.id,
      label: theme.name,
      depth,
    })),
  ]
  return (
    <details className={style['filters']}>
      <summary>{isSet ? t('filters-set') : t('filters')}</summary>
      <div className={style['choices']}>
        <ChoiceMenu
          label={t('where')}
          choices={searchPlaces.map(id => ({ id, label: t(`where-${id}`) }))}
          chosen={filter.places}
          choose={ids => seekIn({ places: searchPlaces.filter(id => ids.includes(id)) })}
        />
        <ChoiceMenu
          label={t('kind')}
          choices={documentKindSchema.options.map(id => ({ id, label: t(`library:kind-${id}`) }))}
          chosen={filter.kinds}
          choose={ids => seekIn({ kinds: documentKindSchema.options.filter(id => ids.includes(id)) })}
        />
        <ChoiceMenu
          label={t('party')}
          choices={named(names?.parties)}
          chosen={filter.parties}
          choose={parties => seekIn({ parties })}
        />
        <ChoiceMenu
          label={t('role')}
          choices={turnRole.options.map(id => ({ id, label: t(`reader:${id}`) }))}
          chosen={filter.roles}
          choose={ids => seekIn({ roles: turnRole.options.filter(id => ids.includes(id)) })}
        />
        <ChoiceMenu
          label={t('asker')}
          choices={named(names?.askers)}
          chosen={filter.askers}
          choose={askers => seekIn({ askers })}
        />
        <ChoiceMenu
          label={t('speaker')}
          choices={named(names?.speakers)}
          chosen={filter.speakers}
          choose={speakers => seekIn({ speakers })}
        />
        <ChoiceMenu
          label={t('theme')}
          choices={themeChoices}
          chosen={filter.themes}
          choose={ids => seekIn({ themes: ids })}
        />
        <ChoiceMenu
          label={t('answers:judgement')}
          choices={sortsOfStatus.map(id => ({ id, label: t(`answers:status-${id}`) }))}
          chosen={filter.statuses}
          choose={ids => seekIn({ statuses: sortsOfStatus.filter(id => ids.includes(id)) })}
        />
        <ChoiceMenu
          label={t('analyst')}
          choices={analysts.map(({ id, name }) => ({ id, label: name }))}
          chosen={filter.analysts}
          choose={ids => seekIn({ analysts: ids })}
        />
        <div className={style['days']}>
          <TextField
            label={t('from')}
            type="date"
            value={filter.from ?? ''}
            change={day => seekIn({ from: day || null })}
          />
          <TextField
            label={t('to')}
            type="date"
            value={filter.to ?? ''}
            change={day => seekIn({ to: day || null })}
          />
        </div>
        {isSet && (
          <Button look="plain" onPress={() => seekIn(ANYWHERE)}>
            {t('filters-clear')}
          </Button>
        )}
      </div>
    </details>
  )
}

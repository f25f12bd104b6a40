import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { call } from '../state/actions'
import { useGroupOrder } from '../state/groups-state'
import { Button } from '../ui/button'
import { FilterMenu } from '../ui/filter-menu'
import { groupChoices } from '../ui/group-choices'
import style from './theme-groups.module.css'

/** In which groups a theme is, to put it in others and take it out. Nothing where there are no groups. */
export function GroupsOfTheme({ theme, readOnly }: { readonly theme: string; readonly readOnly: boolean }) {
  const { t } = useTranslation('groups')
  const groups = useGroupOrder()
  if (groups.length === 0) return null
  const own = groups.filter(({ themes }) => themes.includes(theme))
  const names = own.map(({ name }) => name).join(', ')
  const choose = async (ids: readonly string[]) => {
    const before = own.map(({ id }) => id)
    const come = ids.filter(id => !before.includes(id))
    const go = before.filter(id => !ids.includes(id))
    if (come.length > 0) await call('group.fill', { ids: come, add: [theme], remove: [] })
    if (go.length > 0) await call('group.fill', { ids: go, add: [], remove: [theme] })
  }
  return (
    <div className={style['field']}>
      <span className={style['label']}>{t('groups')}</span>
      {readOnly ? (
        <span>{names || t('in-none')}</span>
      ) : (
        <FilterMenu
          label={t('in-groups')}
          choices={groupChoices(groups, name => name)}
          chosen={own.map(({ id }) => id)}
          choose={ids => void choose(ids)}
        >
          <Button aria-label={`${t('in-groups')}: ${names || t('in-none')}`}>
            <span className={style['name']}>{names || t('in-none')}</span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        </FilterMenu>
      )}
    </div>
  )
}

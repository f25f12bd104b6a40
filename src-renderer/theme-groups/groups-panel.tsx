import { Boxes } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GroupOfThemes } from '../../src-core/codebook/theme-group'
import { ListAndForm } from '../list-and-form/list-and-form'
import { NewByName } from '../list-and-form/new-by-name'
import { useIsGone } from '../list-and-form/use-is-gone'
import { ask } from '../state/actions'
import { showGroup, useGroupOrder } from '../state/groups-state'
import { newId } from '../state/outbox'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { GroupForm } from './group-form'
import style from './theme-groups.module.css'

/** The groups of themes: to make, to choose from, and the chosen one to change. */
export function GroupsPanel() {
  const { t } = useTranslation('groups')
  const groups = useGroupOrder()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [chosen, setChosen] = useState<string | null>(null)
  const group = groups.find(({ id }) => id === chosen)
  const isGone = useIsGone(chosen, group !== undefined)
  const words = useFailureWords()
  const make = async (name: string) => {
    const answer = await ask('group.create', { id: newId('grp'), name, themes: [] })
    if (!answer.ok) return words(answer.error)
    showGroup(answer.value)
    setChosen(answer.value.id)
    return null
  }
  return (
    <ListAndForm
      list={
        <>
          {!readOnly && <NewByName label={t('new')} add={t('add')} make={make} />}
          <GroupList groups={groups} chosen={chosen} choose={setChosen} />
        </>
      }
      form={
        group && <GroupForm key={group.id} group={group} readOnly={readOnly} gone={() => setChosen(null)} />
      }
      hint={t(isGone ? 'gone' : groups.length > 0 ? 'choose' : 'none-what')}
    />
  )
}

interface GroupListProps {
  readonly groups: readonly GroupOfThemes[]
  readonly chosen: string | null
  choose(id: string | null): void
}

function GroupList({ groups, chosen, choose }: GroupListProps) {
  const { t } = useTranslation('groups')
  const themes = useApp(state => state.themes)
  return (
    <div className={style['scroller']}>
      <ListBox
        aria-label={t('groups')}
        className={style['list'] ?? ''}
        selectionMode="single"
        // Else Escape would take the choice away rather than close the dialog.
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={keys => choose(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        renderEmptyState={() => <p className={style['empty']}>{t('none')}</p>}
        dependencies={[themes]}
      >
        {groups.map(group => {
          const count = group.themes.filter(id => themes.has(id)).length
          return (
            <ListBoxItem key={group.id} id={group.id} textValue={group.name} className={style['item'] ?? ''}>
              <Boxes size={14} aria-hidden />
              <span className={style['name']}>{group.name}</span>
              <span className={style['count']} aria-hidden>
                {count}
              </span>
              <span className="visually-hidden">{t('holds', { count })}</span>
            </ListBoxItem>
          )
        })}
      </ListBox>
    </div>
  )
}

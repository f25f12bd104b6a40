import { Boxes, Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GroupOfThemes } from '../../src-core/codebook/theme-group'
import type { Failure } from '../../src-core/contract/errors'
import { ask } from '../state/actions'
import { showGroup, useGroupOrder } from '../state/groups-state'
import { newId } from '../state/outbox'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import { GroupForm } from './group-form'
import style from './theme-groups.module.css'

/** The groups of themes: to make, to choose from, and the chosen one to change. */
export function GroupsPanel() {
  const { t } = useTranslation('groups')
  const groups = useGroupOrder()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [chosen, setChosen] = useState<string | null>(null)
  const group = groups.find(({ id }) => id === chosen)
  return (
    <div className={style['groups']}>
      <div className={style['side']}>
        {!readOnly && <NewGroup made={setChosen} />}
        <GroupList groups={groups} chosen={chosen} choose={setChosen} />
      </div>
      {group ? (
        <GroupForm key={group.id} group={group} readOnly={readOnly} gone={() => setChosen(null)} />
      ) : (
        <p className={style['choose']}>{t(groups.length > 0 ? 'choose' : 'none-what')}</p>
      )}
    </div>
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

function NewGroup({ made }: { made(id: string): void }) {
  const { t } = useTranslation('groups')
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = useFailureWords()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const answer = await ask('group.create', { id: newId('grp'), name: name.trim(), themes: [] })
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok) return
    showGroup(answer.value)
    setName('')
    made(answer.value.id)
  }
  return (
    <form className={style['new']} onSubmit={event => void add(event)}>
      <TextField
        label={t('new')}
        hideLabel
        value={name}
        placeholder={t('new')}
        problem={failure && words(failure)}
        change={typed => {
          setName(typed)
          setFailure(null)
        }}
      />
      <Button type="submit" aria-label={t('add')} isDisabled={name.trim() === ''}>
        <Plus size={16} aria-hidden />
      </Button>
    </form>
  )
}

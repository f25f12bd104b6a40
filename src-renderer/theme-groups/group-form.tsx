import { Check, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { matchThemes } from '../../src-core/codebook/match-themes'
import type { GroupOfThemes } from '../../src-core/codebook/theme-group'
import { call, tellDone } from '../state/actions'
import { useThemeTree } from '../state/use-theme-order'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import { ThemeKey } from '../ui/theme-chip'
import { GroupName } from './group-name'
import style from './theme-groups.module.css'

interface GroupFormProps {
  readonly group: GroupOfThemes
  readonly readOnly: boolean
  /** It was deleted. */
  gone(): void
}

/** A group: its name, and of all themes those that are in it. */
export function GroupForm({ group, readOnly, gone }: GroupFormProps) {
  const { t } = useTranslation('groups')
  const remove = async () => {
    if (!(await call('group.delete', { id: group.id }))) return
    gone()
    tellDone()
  }
  return (
    <fieldset className={style['form']} disabled={readOnly}>
      <legend className="visually-hidden">{group.name}</legend>
      <GroupName group={group} />
      <Members group={group} readOnly={readOnly} />
      {!readOnly && (
        <div className={style['endings']}>
          <p>{t('delete-what')}</p>
          <Button look="danger" onPress={() => void remove()}>
            <Trash2 size={14} aria-hidden /> {t('delete')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** Every theme in its place in the tree, to choose those that are in the group. */
function Members({ group, readOnly }: Pick<GroupFormProps, 'group' | 'readOnly'>) {
  const { t } = useTranslation('groups')
  const tree = useThemeTree()
  const [query, setQuery] = useState('')
  const found = useMemo(() => {
    const themes = tree.map(({ theme }) => theme)
    return new Set(matchThemes(themes, query).themes)
  }, [tree, query])
  const known = new Set(tree.map(({ theme }) => theme.id))
  const inside = new Set(group.themes)
  const chosen = group.themes.filter(id => known.has(id))
  const change = (keys: 'all' | Iterable<string | number>) => {
    const shown = tree.filter(({ theme }) => found.has(theme)).map(({ theme }) => theme.id)
    const next = keys === 'all' ? new Set(shown) : new Set([...keys].map(String))
    const add = [...next].filter(id => !inside.has(id))
    // What the filter hides stays in.
    const remove = shown.filter(id => !next.has(id) && inside.has(id))
    if (add.length + remove.length > 0) void call('group.fill', { ids: [group.id], add, remove })
  }
  return (
    <div className={style['members']}>
      <span className={style['label']}>{t('members', { count: chosen.length })}</span>
      {tree.length > 8 && (
        <TextField label={t('filter')} hideLabel value={query} placeholder={t('filter')} change={setQuery} />
      )}
      <div className={style['scroller']}>
        <ListBox
          aria-label={t('members-of', { name: group.name })}
          className={style['list'] ?? ''}
          selectionMode={readOnly ? 'none' : 'multiple'}
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={change}
          renderEmptyState={() => (
            <p className={style['empty']}>{t(tree.length > 0 ? 'none-found' : 'no-themes')}</p>
          )}
        >
          {tree.map(
            ({ theme, depth }) =>
              found.has(theme) && (
                <ListBoxItem
                  key={theme.id}
                  id={theme.id}
                  textValue={theme.name}
                  className={style['member'] ?? ''}
                  style={{ paddingLeft: 8 + depth * 16 }}
                >
                  {({ isSelected }) => (
                    <>
                      <span className={style['box']} data-checked={isSelected || undefined}>
                        {isSelected && <Check size={12} strokeWidth={3} aria-hidden />}
                      </span>
                      <ThemeKey theme={theme} />
                      <span className={style['name']}>{theme.name}</span>
                    </>
                  )}
                </ListBoxItem>
              ),
          )}
        </ListBox>
      </div>
      <p className={style['hint']}>{t('takes-along')}</p>
    </div>
  )
}

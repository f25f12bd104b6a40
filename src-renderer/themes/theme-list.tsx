import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { matchThemes } from '../../src-core/codebook/match-themes'
import type { Theme } from '../../src-core/codebook/model'
import { useApp } from '../state/store'
import { useActiveThemes, useThemeTree } from '../state/use-theme-order'
import { IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { ThemeKey } from '../ui/theme-chip'
import { dropTheme, keyMove, movesOf } from './theme-moves'
import style from './themes-dialog.module.css'

/** How many of the first themes have a number key. */
const NUMBERED = 9

interface ThemeListProps {
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: string | null
  choose(id: string | null): void
}

/** The codebook to choose from: filtered by name, moved up and down, the first nine with their number keys. */
export function ThemeList({ counts, chosen, choose }: ThemeListProps) {
  const { t } = useTranslation(['themes', 'codebook'])
  const tree = useThemeTree()
  const [query, setQuery] = useState('')
  const found = useMemo(
    () =>
      new Set(
        matchThemes(
          tree.map(({ theme }) => theme),
          query,
        ).themes,
      ),
    [tree, query],
  )
  const readOnly = useApp(state => state.project.readOnly !== null)
  const themes = useApp(state => state.themes)
  const moves = useMemo(() => movesOf(themes, chosen), [themes, chosen])
  const active = useActiveThemes()
  const numbers = new Map(active.slice(0, NUMBERED).map((theme, index) => [theme, index + 1]))
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly || query.trim() !== '',
    getItems: keys => [...keys].map(key => ({ 'text/plain': String(key) })),
    onMove: ({ keys, target }) => {
      const [id] = keys
      if (id !== undefined) dropTheme(tree, String(id), String(target.key), target.dropPosition)
    },
  })
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    // The one the keys are at, which need not be the one that is shown beside the list.
    const id = (event.target as Element).closest('[role="option"]')?.getAttribute('data-key')
    if (!event.altKey || !key.startsWith('Arrow') || !id) return
    // Even where it cannot go there: a browser would go back a page.
    event.preventDefault()
    event.stopPropagation()
    const move = readOnly ? null : keyMove(movesOf(themes, id), key)
    if (!move) return
    choose(id)
    move()
  }
  return (
    <>
      {tree.length > 0 && (
        <TextField label={t('filter')} hideLabel value={query} placeholder={t('filter')} change={setQuery} />
      )}
      <div className={style['scroller']} onKeyDownCapture={pressed}>
        <ListBox
          aria-label={t('manage')}
          className={style['list'] ?? ''}
          selectionMode="single"
          // Else Escape would take the choice away rather than close the dialog.
          disallowEmptySelection
          dragAndDropHooks={dragAndDropHooks}
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={keys => choose(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
          renderEmptyState={() => (
            <p className={style['empty']}>{t(tree.length > 0 ? 'none-found' : 'empty')}</p>
          )}
          dependencies={[counts, active]}
        >
          {tree.map(
            ({ theme, depth }) =>
              found.has(theme) && (
                <ListBoxItem
                  key={theme.id}
                  id={theme.id}
                  textValue={theme.name}
                  className={style['item'] ?? ''}
                  style={{ paddingLeft: 8 + depth * 16 }}
                >
                  <ThemeKey theme={theme} />
                  <span className={style['name']} title={theme.name}>
                    {theme.name}
                  </span>
                  {theme.archived && <span className={style['archived']}>{t('codebook:archived')}</span>}
                  {numbers.has(theme) && (
                    <>
                      <kbd aria-hidden>{numbers.get(theme)}</kbd>
                      <span className="visually-hidden">
                        {t('number-key', { number: numbers.get(theme) })}
                      </span>
                    </>
                  )}
                  <span className={style['count']} aria-hidden>
                    {counts.get(theme.id) ?? 0}
                  </span>
                  <span className="visually-hidden">
                    {t('uses', { count: counts.get(theme.id) ?? 0 })}
                    {depth > 0 && `, ${t('is-below', { name: nameOf(themes, theme.parent) })}`}
                  </span>
                </ListBoxItem>
              ),
          )}
        </ListBox>
      </div>
      {!readOnly && tree.length > 1 && (
        <div className={style['moves']}>
          <IconButton
            icon={ArrowUp}
            label={t('move-up')}
            hint={`${t('move-up')} (Alt+↑)`}
            isDisabled={!moves.up}
            onPress={() => moves.up?.()}
          />
          <IconButton
            icon={ArrowDown}
            label={t('move-down')}
            hint={`${t('move-down')} (Alt+↓)`}
            isDisabled={!moves.down}
            onPress={() => moves.down?.()}
          />
          <IconButton
            icon={IndentIncrease}
            label={t('codebook:indent')}
            hint={`${t('codebook:indent')} (Alt+→)`}
            isDisabled={!moves.in}
            onPress={() => moves.in?.()}
          />
          <IconButton
            icon={IndentDecrease}
            label={t('codebook:outdent')}
            hint={`${t('codebook:outdent')} (Alt+←)`}
            isDisabled={!moves.out}
            onPress={() => moves.out?.()}
          />
          <span>{t('first-nine')}</span>
        </div>
      )}
    </>
  )
}

function nameOf(themes: ReadonlyMap<string, Theme>, id: string | null): string {
  return (id === null ? undefined : themes.get(id)?.name) ?? ''
}

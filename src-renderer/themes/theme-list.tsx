import { type KeyboardEvent, useMemo, useState } from 'react'
import { DropIndicator, ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { matchThemes } from '../../src-core/codebook/match-themes'
import type { Theme } from '../../src-core/codebook/model'
import { useApp } from '../state/store'
import { useActiveThemes, useThemeTree } from '../state/use-theme-order'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { dropTheme, keyMove, movesOf } from './theme-moves'
import { ThemeMovesBar } from './theme-moves-bar'
import { ThemeRow } from './theme-row'
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
  const { t } = useTranslation('themes')
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
    // The line begins where the names at its level do: behind all others it is one of the top.
    renderDropIndicator: target => {
      const isBefore = target.type === 'item' && target.dropPosition === 'before'
      const next = isBefore ? tree.find(({ theme }) => theme.id === target.key) : undefined
      return <DropIndicator target={target} style={{ marginLeft: indentOf(next?.depth ?? 0) }} />
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
                  style={{ paddingLeft: indentOf(depth) }}
                >
                  <ThemeRow
                    theme={theme}
                    above={depth > 0 ? nameOf(themes, theme.parent) : null}
                    number={numbers.get(theme)}
                    count={counts.get(theme.id) ?? 0}
                  />
                </ListBoxItem>
              ),
          )}
        </ListBox>
      </div>
      {!readOnly && tree.length > 1 && <ThemeMovesBar moves={moves} />}
    </>
  )
}

/** How far from the edge a theme at a depth begins, in px. */
function indentOf(depth: number): number {
  return 8 + depth * 16
}

function nameOf(themes: ReadonlyMap<string, Theme>, id: string | null): string {
  return (id === null ? undefined : themes.get(id)?.name) ?? ''
}

import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { DropPosition } from 'react-aria-components'
import { ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { matchThemes } from '../../src-core/codebook/match-themes'
import { siblingsOf } from '../../src-core/codebook/move-theme'
import type { OrderedTheme } from '../../src-core/codebook/order-themes'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { useActiveThemes, useThemeTree } from '../state/use-theme-order'
import { IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { ThemeKey } from '../ui/theme-chip'
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
  const moves = useMoves(chosen)
  const active = useActiveThemes()
  const numbers = new Map(active.slice(0, NUMBERED).map((theme, index) => [theme, index + 1]))
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly || query.trim() !== '',
    getItems: keys => [...keys].map(key => ({ 'text/plain': String(key) })),
    onMove: ({ keys, target }) => {
      const [id] = keys
      if (id !== undefined) drop(tree, String(id), String(target.key), target.dropPosition)
    },
  })
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    const move = event.altKey && keyMove(moves, key)
    if (!move || readOnly) return
    event.preventDefault()
    event.stopPropagation()
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
                  <span className={style['name']}>{theme.name}</span>
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
                  <span className="visually-hidden">{t('uses', { count: counts.get(theme.id) ?? 0 })}</span>
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

type Moves = Readonly<Record<'up' | 'down' | 'in' | 'out', (() => void) | null>>

function keyMove(moves: Moves, key: string): (() => void) | null {
  if (key === 'ArrowUp') return moves.up
  if (key === 'ArrowDown') return moves.down
  if (key === 'ArrowRight') return moves.in
  return key === 'ArrowLeft' ? moves.out : null
}

/** How the chosen theme can be moved: among those below the same one, below the one before it, or a level up; null where it cannot. */
function useMoves(chosen: string | null): Moves {
  const themes = useApp(state => state.themes)
  const siblings = useMemo(
    () => (chosen === null ? [] : siblingsOf([...themes.values()], chosen)),
    [themes, chosen],
  )
  const at = siblings.findIndex(({ id }) => id === chosen)
  const move = (before: string | null, parent?: string | null) => {
    const id = chosen
    const where = { before, ...(parent !== undefined && { parent }) }
    return id === null ? null : () => void call('theme.move', { id, ...where })
  }
  const [above, own] = [siblings[at - 1], siblings[at]]
  const parent = own?.parent ? themes.get(own.parent) : undefined
  const around = parent ? siblingsOf([...themes.values()], parent.id) : []
  const behind = parent ? (around[around.indexOf(parent) + 1]?.id ?? null) : null
  return {
    up: above ? move(above.id) : null,
    down: at >= 0 && at < siblings.length - 1 ? move(siblings[at + 2]?.id ?? null) : null,
    in: above ? move(null, above.id) : null,
    out: parent ? move(behind, parent.parent) : null,
  }
}

/** Puts a dragged theme before or behind another one, where that stands. */
function drop(tree: readonly OrderedTheme[], id: string, target: string, position: DropPosition): void {
  const beside = tree.find(({ theme }) => theme.id === target)?.theme
  if (!beside || id === target) return
  if (position === 'on') {
    void call('theme.move', { id, before: null, parent: target })
    return
  }
  const siblings = siblingsOf(
    tree.map(({ theme }) => theme),
    target,
  ).filter(one => one.id !== id)
  const at = siblings.findIndex(one => one.id === target) + (position === 'after' ? 1 : 0)
  void call('theme.move', { id, before: siblings[at]?.id ?? null, parent: beside.parent })
}

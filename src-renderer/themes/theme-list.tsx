import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { matchThemes } from '../../src-core/codebook/match-themes'
import { siblingsOf } from '../../src-core/codebook/move-theme'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { useThemeTree } from '../state/use-theme-order'
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
  const moves = useMoves(chosen)
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    const move = event.altKey && (key === 'ArrowUp' ? moves.up : key === 'ArrowDown' ? moves.down : null)
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
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={keys => choose(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
          renderEmptyState={() => (
            <p className={style['empty']}>{t(tree.length > 0 ? 'none-found' : 'empty')}</p>
          )}
          dependencies={[counts]}
        >
          {tree.map(
            ({ theme, depth }, index) =>
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
                  {index < NUMBERED && (
                    <>
                      <kbd aria-hidden>{index + 1}</kbd>
                      <span className="visually-hidden">{t('number-key', { number: index + 1 })}</span>
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
          <span>{t('first-nine')}</span>
        </div>
      )}
    </>
  )
}

/** How the chosen theme can be moved among those below the same one; null where it cannot. */
function useMoves(chosen: string | null): { up: (() => void) | null; down: (() => void) | null } {
  const themes = useApp(state => state.themes)
  const siblings = useMemo(
    () => (chosen === null ? [] : siblingsOf([...themes.values()], chosen)),
    [themes, chosen],
  )
  const at = siblings.findIndex(({ id }) => id === chosen)
  const before = (index: number) => {
    const id = chosen
    return id === null ? null : () => void call('theme.move', { id, before: siblings[index]?.id ?? null })
  }
  return {
    up: at > 0 ? before(at - 1) : null,
    down: at >= 0 && at < siblings.length - 1 ? before(at + 2) : null,
  }
}

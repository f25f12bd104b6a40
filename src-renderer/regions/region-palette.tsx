import { NotebookPen, X } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionBox } from '../../src-core/regions/region'
import { makeTheme } from '../marking/mark-passage'
import { placePalette } from '../marking/place-palette'
import { PickHint } from '../themes/pick-hint'
import { ThemePicker } from '../themes/theme-picker'
import { Button, IconButton } from '../ui/button'
import { keyName } from '../ui/key-name'
import { keyOf } from '../ui/key-of'
import style from './region-palette.module.css'
import { dropDraft } from './regions-state'

interface RegionPaletteProps {
  /** Around the rectangle on the page. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly box: RegionBox
  readonly picked: readonly string[]
  /** The words beneath it. */
  readonly words: string
  readonly field: RefObject<HTMLInputElement | null>
  toggle(theme: string): void
  keep(themes?: readonly string[], note?: boolean): void
  /** Gives the focus back to the rectangle. */
  leave(): void
}

/** The themes to keep a new rectangle with, or its note. */
export function RegionPalette(props: RegionPaletteProps) {
  const { anchor, box, picked, words, field, toggle, keep, leave } = props
  const { t } = useTranslation(['regions', 'annotating'])
  const palette = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes where the rectangle goes
  useLayoutEffect(() => {
    const place = () => {
      const around = anchor.current?.querySelector('[data-region-box]')?.getBoundingClientRect()
      if (!palette.current || !around) return
      const { offsetWidth: width, offsetHeight: height } = palette.current
      const { left, top } = placePalette(
        [around],
        { width, height },
        { width: window.innerWidth, height: window.innerHeight },
      )
      palette.current.style.left = `${left}px`
      palette.current.style.top = `${top}px`
    }
    place()
    // One that is begun with keys comes on the page together with its palette: what is around both is known only then.
    const frame = requestAnimationFrame(place)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [anchor, box])
  const create = async (name: string, note: boolean) => {
    const id = await makeTheme(name)
    if (id) keep([id], note)
  }
  return (
    <div
      ref={palette}
      className={style['palette']}
      role="dialog"
      aria-label={t('regions:palette')}
      onKeyDown={event => {
        if (keyOf(event.nativeEvent) !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        leave()
        dropDraft()
      }}
    >
      <ThemePicker
        label={t('annotating:palette-themes')}
        inputRef={field}
        picked={new Map(picked.map(id => [id, 'all']))}
        toggle={theme => toggle(theme.id)}
        choose={(theme, note) => keep([theme.id], note)}
        create={(name, note) => void create(name, note)}
        confirm={() => keep()}
        none={() => keep()}
        note={() => keep([], true)}
      >
        <PickHint does={picked.length > 0 ? 'joins' : 'gives'} />
        <p className={style['beneath']}>
          {words === '' ? (
            t('regions:no-words')
          ) : (
            <>
              {t('regions:words')} <q>{words.length > 120 ? `${words.slice(0, 119)}…` : words}</q>
            </>
          )}
        </p>
        <div className={style['foot']}>
          <Button look="plain" onPress={() => keep([], true)}>
            <NotebookPen size={14} aria-hidden />
            {t('annotating:write-note')} <kbd>{keyName('↵')}</kbd>
          </Button>
          <Button look="primary" onPress={() => keep()}>
            {t(picked.length > 0 ? 'regions:keep-count' : 'regions:keep', { count: picked.length })}{' '}
            <kbd>↵</kbd>
          </Button>
          <IconButton
            icon={X}
            label={t('regions:drop')}
            hint={`${t('regions:drop')} (Esc)`}
            onPress={dropDraft}
          />
        </div>
      </ThemePicker>
    </div>
  )
}

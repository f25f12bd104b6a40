import { type KeyboardEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { RegionBox } from '../../src-core/regions/region'
import { useApp } from '../state/store'
import { useActiveThemes } from '../state/use-theme-order'
import { digitOf, keyOf } from '../ui/key-of'
import { BoxEditor } from './box-editor'
import { RegionPalette } from './region-palette'
import { changeDraft, dropDraft, keepDraft } from './regions-state'
import type { RegionDraft } from './regions-store'

interface DraftEditorProps {
  readonly draft: RegionDraft
  /** The words beneath a box of the page. */
  beneath(box: RegionBox): string
}

/** The rectangle that is being drawn, and beside it the themes to keep it with. */
export function DraftEditor({ draft, beneath }: DraftEditorProps) {
  const { t } = useTranslation('regions')
  const { box, picked, isDrawn } = draft
  const themes = useApp(state => state.themes)
  const order = useActiveThemes()
  const field = useRef<HTMLInputElement>(null)
  const anchor = useRef<HTMLDivElement>(null)
  const words = beneath(box)
  const keep = (more: readonly string[] = [], note = false) => void keepDraft(words, more, note)
  const toggle = (id: string) =>
    changeDraft({ picked: picked.includes(id) ? picked.filter(one => one !== id) : [...picked, id] })
  const pressed = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.altKey) return false
    if (event.ctrlKey || event.metaKey) {
      if (keyOf(event.nativeEvent) !== 'Enter') return false
      keep([], true)
      return true
    }
    const digit = digitOf(event.nativeEvent)
    const theme = digit === null ? undefined : order[digit - 1]
    if (theme && event.shiftKey) toggle(theme.id)
    else if (theme) keep([theme.id])
    else if (digit === 0) keep()
    else {
      // A letter begins the name of a theme, and Tab leads to the themes: what is typed goes on there.
      const isLetter = /^\p{L}$/u.test(event.key)
      if (!isLetter && !(keyOf(event.nativeEvent) === 'Tab' && !event.shiftKey)) return false
      field.current?.focus()
      return !isLetter
    }
    return true
  }
  return (
    <div ref={anchor}>
      <BoxEditor
        box={box}
        theme={picked.map(id => themes.get(id)).find(theme => theme !== undefined) ?? null}
        label={t('new')}
        isDraft
        isChanged
        takesFocus
        change={changed => changeDraft({ box: changed })}
        keep={() => keep()}
        cancel={dropDraft}
        pressed={pressed}
      />
      {!isDrawn &&
        createPortal(
          <RegionPalette
            anchor={anchor}
            box={box}
            picked={picked}
            words={words}
            field={field}
            toggle={toggle}
            keep={keep}
            leave={() => anchor.current?.querySelector('button')?.focus()}
          />,
          document.body,
        )}
    </div>
  )
}

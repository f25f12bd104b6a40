import { NotebookPen, TextSelect, UnfoldHorizontal } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { useApp } from '../app/store'
import { loadNoteEditor } from '../notes/load-note-editor'
import { PAPER_ID } from '../reader/scroll'
import { rangeOfOffsets } from '../reader/text-range'
import { type Picked, ThemePicker } from '../themes/theme-picker'
import { useThemeOrder } from '../themes/use-theme-order'
import { Button, IconButton } from '../ui/button'
import { focusReading, useCaret } from './caret-state'
import { drawSelected } from './draw-highlights'
import { growSelection } from './grow-selection'
import { makeTheme, markSelection } from './mark-passage'
import { writeSelection } from './page-selection'
import { placePalette } from './place-palette'
import style from './selection-palette.module.css'
import { closePalette, useSelection } from './selection-state'
import { usePaletteKeys } from './use-palette-keys'

/** The palette beside what is selected: themes to mark it with, or a note. */
export function SelectionPalette({ document }: { readonly document: StructuredDocument }) {
  const passage = useSelection(state => (state.isOpen ? state.passage : null))
  if (!passage) return null
  return createPortal(<Palette document={document} passage={passage} />, window.document.body)
}

interface PaletteProps {
  readonly document: StructuredDocument
  readonly passage: TextRange
}

function Palette({ document, passage }: PaletteProps) {
  const { t } = useTranslation('annotating')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const box = useRef<HTMLDivElement>(null)
  usePlace(box, document, passage)
  // Where it cannot be loaded now, it is asked for again when a note is opened.
  useEffect(() => void loadNoteEditor().catch(() => undefined), [])
  useKeptSelection(box, document, passage)
  const dismiss = () => {
    const hadFocus = box.current?.contains(window.document.activeElement)
    closePalette()
    if (!hadFocus) return
    focusReading()
    writeSelection(document, passage.start, passage.end)
  }
  return (
    <div
      ref={box}
      className={style['palette']}
      role="dialog"
      aria-label={t('palette')}
      data-keeps-selection
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        dismiss()
      }}
    >
      {readOnly ? (
        <p className={style['read-only']} role="status">
          {t('read-only')}
        </p>
      ) : (
        <Choices dismiss={dismiss} />
      )}
    </div>
  )
}

function Choices({ dismiss }: { dismiss(): void }) {
  const { t } = useTranslation('annotating')
  const order = useThemeOrder()
  const last = useApp(state => state.recentThemes.map(id => state.themes.get(id)).find(Boolean) ?? null)
  const [picked, setPicked] = useState<Picked>(new Map())
  const field = useRef<HTMLInputElement>(null)
  // While the caret moves it says what it selects; more would only talk over that.
  const isCaret = useCaret(state => state.caret !== null)
  const withPicked = (...ids: readonly string[]) => [...new Set([...picked.keys(), ...ids])]
  const toggle = (id: string) => {
    const next = new Map(picked)
    if (!next.delete(id)) next.set(id, 'all')
    setPicked(next)
  }
  const create = async (name: string) => {
    const id = await makeTheme(name)
    if (id) void markSelection(withPicked(id))
  }
  const confirm = () => {
    if (picked.size > 0) void markSelection(withPicked())
    else if (last) void markSelection([last.id])
    else field.current?.focus()
  }
  usePaletteKeys({
    number: (digit, several) => {
      const theme = order[digit - 1]
      if (digit === 0) void markSelection(withPicked())
      else if (theme && several) toggle(theme.id)
      else if (theme) void markSelection(withPicked(theme.id))
    },
    note: () => void markSelection(withPicked(), true),
    confirm,
    dismiss,
    type: () => field.current?.focus(),
  })
  return (
    <ThemePicker
      label={t('palette-themes')}
      inputRef={field}
      picked={picked}
      enter={picked.size === 0 ? last : null}
      toggle={theme => toggle(theme.id)}
      choose={theme => void markSelection(withPicked(theme.id))}
      create={name => void create(name)}
      confirm={confirm}
    >
      <div className={style['foot']}>
        <Button look="plain" onPress={() => void markSelection(withPicked(), true)}>
          <NotebookPen size={14} aria-hidden />
          {t('write-note')} <kbd>N</kbd>
        </Button>
        <IconButton icon={UnfoldHorizontal} label={t('grow')} hint={t('grow-hint')} onPress={growSelection} />
        {picked.size > 0 ? (
          <Button look="primary" onPress={() => void markSelection(withPicked())}>
            {t('apply-count', { count: picked.size })} <kbd>↵</kbd>
          </Button>
        ) : (
          <Button look="plain" onPress={() => void markSelection([])}>
            <TextSelect size={14} aria-hidden />
            {t('mark-only')} <kbd>0</kbd>
          </Button>
        )}
      </div>
      {!isCaret && (
        <p className="visually-hidden" role="status">
          {t('selection-ready')}
        </p>
      )}
    </ThemePicker>
  )
}

/** Keeps the palette beside the selection, also when the paper scrolls or the window changes. */
function usePlace(
  box: React.RefObject<HTMLDivElement | null>,
  document: StructuredDocument,
  { start, end }: TextRange,
): void {
  useLayoutEffect(() => {
    const palette = box.current
    const range = rangeOfOffsets(document.blocks, start, end)
    const pane = window.document.getElementById(PAPER_ID)
    if (!palette || !range || !pane) return
    const place = () => {
      const view = pane.getBoundingClientRect()
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
      const seen = lines.filter(({ top, bottom }) => bottom > view.top && top < view.bottom)
      palette.style.visibility = seen.length > 0 ? '' : 'hidden'
      if (seen.length === 0) return
      const { left, top } = placePalette(
        seen,
        { width: palette.offsetWidth, height: palette.offsetHeight },
        { width: window.innerWidth, height: window.innerHeight },
      )
      palette.style.left = `${left}px`
      palette.style.top = `${top}px`
    }
    place()
    const sizes = new ResizeObserver(place)
    sizes.observe(palette)
    sizes.observe(pane)
    pane.addEventListener('scroll', place, { passive: true })
    return () => {
      sizes.disconnect()
      pane.removeEventListener('scroll', place)
    }
  }, [box, document, start, end])
}

/** Draws the passage as selected while the palette has the focus, when the browser no longer does. */
function useKeptSelection(
  box: React.RefObject<HTMLDivElement | null>,
  document: StructuredDocument,
  passage: TextRange,
): void {
  useEffect(() => {
    const palette = box.current
    const entered = () => drawSelected(document.blocks, passage)
    const left = () => drawSelected(document.blocks, null)
    palette?.addEventListener('focusin', entered)
    palette?.addEventListener('focusout', left)
    return () => {
      palette?.removeEventListener('focusin', entered)
      palette?.removeEventListener('focusout', left)
      left()
    }
  }, [box, document, passage])
}

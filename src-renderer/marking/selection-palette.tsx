import { NotebookPen, TextSelect, UnfoldHorizontal } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { drawSelected } from '../highlighting/draw-highlights'
import { loadNoteEditor } from '../notes/load-note-editor'
import { firstBlockBelow } from '../paper/scroll'
import { rangeOfOffsets } from '../paper/text-range'
import { PAPER_ID } from '../state/panes'
import { useApp } from '../state/store'
import { PickHint } from '../themes/pick-hint'
import { ThemePicker } from '../themes/theme-picker'
import { Button, IconButton } from '../ui/button'
import { keyName } from '../ui/key-name'
import { keyOf } from '../ui/key-of'
import { useCaret } from './caret-state'
import { growSelection } from './grow-selection'
import { ownMark } from './own-mark'
import {
  beginNote,
  confirmPalette,
  lastTheme,
  takeNewTheme,
  takePicked,
  takeTheme,
  toggleTheme,
} from './palette-actions'
import { dismissPalette } from './palette-focus'
import { placePalette } from './place-palette'
import style from './selection-palette.module.css'
import { useSelection } from './selection-state'

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
  return (
    <div
      ref={box}
      className={style['palette']}
      role="dialog"
      aria-label={t('palette')}
      data-keeps-selection
      onKeyDown={event => {
        if (keyOf(event.nativeEvent) !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        dismissPalette(document)
      }}
    >
      {readOnly ? (
        <p className={style['read-only']} role="status">
          {t('read-only')}
        </p>
      ) : (
        <Choices passage={passage} />
      )}
    </div>
  )
}

function Choices({ passage }: { readonly passage: TextRange }) {
  const { t } = useTranslation('annotating')
  const last = useApp(lastTheme)
  const picked = useSelection(state => state.picked)
  const marked = useApp(() => ownMark(passage))
  // While the caret moves it says what it selects; more would only talk over that.
  const isCaret = useCaret(state => state.caret !== null)
  const themes = picked ?? marked?.themes ?? []
  const field = useRef<HTMLInputElement>(null)
  return (
    <ThemePicker
      label={t('palette-themes')}
      inputRef={field}
      picked={new Map(themes.map(id => [id, 'all']))}
      enter={picked ? null : last}
      toggle={theme => toggleTheme(theme.id)}
      choose={(theme, note) => takeTheme(theme.id, note)}
      create={(name, note) => void takeNewTheme(name, note)}
      confirm={() => void (confirmPalette() || field.current?.focus())}
      none={takePicked}
      note={beginNote}
    >
      <PickHint does={picked ? 'joins' : themes.length > 0 ? 'replaces' : 'gives'} />
      <div className={style['foot']}>
        <Button look="plain" onPress={beginNote}>
          <NotebookPen size={14} aria-hidden />
          {t('write-note')} <kbd>{keyName('↵')}</kbd>
        </Button>
        <IconButton icon={UnfoldHorizontal} label={t('grow')} hint={t('grow-hint')} onPress={growSelection} />
        {picked && picked.length > 0 ? (
          <Button look="primary" onPress={takePicked}>
            {t('apply-count', { count: picked.length })} <kbd>↵</kbd>
          </Button>
        ) : (
          <Button look="plain" onPress={takePicked}>
            <TextSelect size={14} aria-hidden />
            {t('mark-only')} <kbd>0</kbd>
          </Button>
        )}
      </div>
      {!isCaret && (
        <p className="visually-hidden" role="status">
          {t(marked ? 'selection-ready-again' : 'selection-ready')}
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
    const pane = window.document.getElementById(PAPER_ID)
    if (!palette || !pane) return
    const place = () => {
      const view = pane.getBoundingClientRect()
      const seen = linesInView(document, { start, end }, view).filter(
        ({ top, bottom }) => bottom > view.top && top < view.bottom,
      )
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

/** The boxes of a passage's lines near what shows; the passage may be the whole paper, what shows never is. */
function linesInView({ blocks }: StructuredDocument, passage: TextRange, view: DOMRect): DOMRect[] {
  const [first, last] = [firstBlockBelow(view.top), firstBlockBelow(view.bottom)]
  const start = Math.max(passage.start, Number(first?.dataset['start'] ?? 0))
  const lastEnd = Number(last?.dataset['start'] ?? 0) + (last?.textContent?.length ?? 0)
  const range = rangeOfOffsets(blocks, start, Math.min(passage.end, lastEnd))
  return range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
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

import { NotebookPen, TextSearch, TextSelect, UnfoldHorizontal } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { TextRange } from '../../src-core/document/model'
import { OVER_THEMES, SELECTED } from '../highlighting/draw-highlights'
import { noteEditor } from '../notes/later-note-editor'
import { paintPassages } from '../paper/painting/paint-passages'
import type { PaperPage } from '../paper/paper-page'
import { useIsRead, usePaper } from '../paper/papers'
import { firstBlockBelow } from '../paper/scroll'
import { rangeOfOffsets } from '../paper/text-range'
import { runCommand } from '../state/commands'
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
export function SelectionPalette({ page }: { readonly page: PaperPage }) {
  const isRead = useIsRead()
  const passage = useSelection(state => (state.isOpen ? state.passage : null))
  if (!passage || !isRead) return null
  return createPortal(<Palette page={page} passage={passage} />, document.body)
}

interface PaletteProps {
  readonly page: PaperPage
  readonly passage: TextRange
}

function Palette({ page, passage }: PaletteProps) {
  const paper = usePaper()
  const { t } = useTranslation('annotating')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const box = useRef<HTMLDivElement>(null)
  usePlace(box, page, passage)
  // Where it cannot be loaded now, it is asked for again when a note is opened.
  useEffect(() => void noteEditor.load().catch(() => undefined), [])
  useKeptSelection(box, page, passage)
  useQuietTurn()
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
        dismissPalette(paper)
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
        <IconButton
          icon={TextSearch}
          label={t('more-like-this')}
          onPress={() => runCommand('more-like-this')}
        />
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
  page: PaperPage,
  { start, end }: TextRange,
): void {
  const { pane } = usePaper()
  useLayoutEffect(() => {
    const palette = box.current
    if (!palette || !pane) return
    const place = () => {
      const view = pane.getBoundingClientRect()
      const seen = linesInView(page, { start, end }, view).filter(
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
  }, [box, pane, page, start, end])
}

/** The boxes of a passage's lines near what shows; the passage may be the whole paper, what shows never is. */
function linesInView(page: PaperPage, passage: TextRange, view: DOMRect): DOMRect[] {
  const blockBelow = (edge: number) => {
    const element = firstBlockBelow(page, edge)
    return element && page.document.blocks[page.indexOf(element) ?? -1]
  }
  const start = Math.max(passage.start, blockBelow(view.top)?.start ?? 0)
  const range = rangeOfOffsets(page, start, Math.min(passage.end, blockBelow(view.bottom)?.end ?? 0))
  return range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
}

/** Draws the passage as selected while the palette has the focus, when the browser no longer does. */
function useKeptSelection(
  box: React.RefObject<HTMLDivElement | null>,
  page: PaperPage,
  passage: TextRange,
): void {
  useEffect(() => {
    const palette = box.current
    let erase: () => void = () => undefined
    const entered = () => {
      erase()
      erase = paintPassages(page, SELECTED, [passage], OVER_THEMES)
    }
    const left = () => erase()
    palette?.addEventListener('focusin', entered)
    palette?.addEventListener('focusout', left)
    return () => {
      palette?.removeEventListener('focusin', entered)
      palette?.removeEventListener('focusout', left)
      left()
    }
  }, [box, page, passage])
}

/** Draws no ring around the turn that has the focus: it got that by the pointer, though keys are pressed now. */
function useQuietTurn(): void {
  useLayoutEffect(() => {
    let quiet: Element | null = null
    const hush = (now: Element | null) => {
      quiet?.removeAttribute('data-quiet')
      quiet = now
      quiet?.setAttribute('data-quiet', '')
    }
    const focused = () => {
      const { activeElement } = document
      hush(activeElement?.matches('[data-turn]') ? activeElement : null)
    }
    focused()
    document.addEventListener('focusin', focused)
    return () => {
      document.removeEventListener('focusin', focused)
      hush(null)
    }
  }, [])
}

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rangeBetween } from '../../src-core/annotation/caret-steps'
import { nearestShown } from '../../src-core/turns/hidden-turns'
import { clearSelection, offsetsOfSelection, writeSelection } from '../paper/page-selection'
import type { PaperPage } from '../paper/paper-page'
import type { PaperView } from '../paper/paper-view'
import { useIsRead, usePaper } from '../paper/papers'
import { keyOf } from '../ui/key-of'
import { caretMove } from './caret-keys'
import { caretBox, revealCaret } from './caret-layout'
import style from './caret-mode.module.css'
import { focusReading, moveCaret, say, spoken, toggleCaretMode, useCaret } from './caret-state'
import { growSelection, shrinkSelection } from './grow-selection'
import { openPalette } from './selection-state'
import { showOverlaps } from './show-overlaps'

/**
 * Selecting with nothing but the keyboard: a caret in the paper that arrows move and Shift extends from. It has the
 * role of an application, so that screen readers hand it the arrow keys, and says aloud what it passes.
 */
export function CaretMode({ page }: { readonly page: PaperPage }) {
  const { t } = useTranslation('annotating')
  const isRead = useIsRead()
  const isOn = useCaret(state => state.caret !== null) && isRead
  useGlobalKeys(isRead)
  useEffect(() => () => useCaret.setState({ caret: null }), [])
  const was = useRef(false)
  useEffect(() => {
    if (isOn) say(t('caret-on'))
    else if (was.current) say(t('caret-off'))
    was.current = isOn
  }, [isOn, t])
  return (
    <>
      {isOn && <Caret page={page} />}
      {isRead && <Speech />}
    </>
  )
}

function Caret({ page }: { readonly page: PaperPage }) {
  const paper = usePaper()
  const { t } = useTranslation('annotating')
  const caret = useCaret(state => state.caret) ?? { anchor: 0, at: 0 }
  const element = useRef<HTMLDivElement>(null)
  const [column, setColumn] = useState<number | null>(null)
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    revealCaret(paper, caret.at)
    if (caret.anchor === caret.at) clearSelection()
    else writeSelection(paper, caret.anchor, caret.at)
  }, [paper, caret.anchor, caret.at])
  useDrawnCaret(element, page, caret.at)
  useMouseTogether(element)

  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    // With Control it is a key of the window.
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) return
    if (key === 'Escape') {
      toggleCaretMode()
      focusReading()
    } else if (key === 'Enter' && caret.anchor === caret.at) showOverlaps()
    else if (key === 'Enter') openPalette()
    else if (event.altKey && event.shiftKey) return
    else {
      const move = caretMove(paper, caret.at, event.nativeEvent, column)
      if (!move) return
      setColumn(move.keepsColumn ? (column ?? caretBox(page, caret.at)?.x ?? null) : null)
      const at = offHidden(paper, caret.at, move.at)
      moveCaret(at, event.shiftKey)
      const passage = rangeBetween(caret.anchor, at)
      if (event.shiftKey) paper.hidden.show(passage, 'selection')
      const words = event.shiftKey ? passage : move.over
      const passed = spoken(page.document, words.start, words.end)
      const said = passed.trim() === '' ? t('blank') : passed
      say(event.shiftKey ? t('caret-selected', { words: said }) : said)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={element}
      data-caret
      className={style['caret']}
      role="application"
      aria-label={t('caret-label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys
      tabIndex={0}
      onKeyDown={pressed}
    />
  )
}

/** Where a step leads that would end in hidden text: over that, to the next that shows. UTF-16 offsets. */
function offHidden({ hidden, page }: PaperView, from: number, to: number): number {
  const side = to < from ? 'before' : 'behind'
  return page ? (nearestShown(page.document, hidden.now, to, side) ?? from) : to
}

/** What the caret says, for screen readers only. */
function Speech() {
  const { words, times, isPolite } = useCaret(state => state.said)
  const spoken = <span key={times}>{words}</span>
  return (
    <>
      <div className="visually-hidden" aria-live="assertive" aria-atomic>
        {!isPolite && spoken}
      </div>
      <div className="visually-hidden" aria-live="polite" aria-atomic>
        {isPolite && spoken}
      </div>
    </>
  )
}

/** Puts the caret's element where the caret is, also when the paper is laid out anew. */
function useDrawnCaret(element: React.RefObject<HTMLDivElement | null>, page: PaperPage, at: number): void {
  useLayoutEffect(() => {
    const drawn = element.current
    const paper = drawn?.offsetParent
    if (!drawn || !paper) return
    const draw = () => {
      const box = caretBox(page, at)
      const origin = paper.getBoundingClientRect()
      drawn.style.visibility = box ? '' : 'hidden'
      if (!box) return
      drawn.style.left = `${box.x - origin.left - 1}px`
      drawn.style.top = `${box.top - origin.top}px`
      drawn.style.height = `${box.bottom - box.top}px`
    }
    draw()
    const sizes = new ResizeObserver(draw)
    sizes.observe(paper)
    return () => sizes.disconnect()
  }, [element, page, at])
}

/** A click or a drag with the mouse puts the caret there. */
function useMouseTogether(element: React.RefObject<HTMLDivElement | null>): void {
  const paper = usePaper()
  useEffect(() => {
    const { text } = paper
    const released = () => {
      const selected = offsetsOfSelection(paper)
      if (selected) useCaret.setState({ caret: selected })
      element.current?.focus({ preventScroll: true })
    }
    text?.addEventListener('pointerup', released)
    return () => text?.removeEventListener('pointerup', released)
  }, [paper, element])
}

/** F7 turns caret mode on and off; Alt and Shift with an arrow make any selection larger and smaller by whole units. */
function useGlobalKeys(isRead: boolean): void {
  const { t } = useTranslation('annotating')
  useEffect(() => {
    if (!isRead) return
    const pressed = (event: globalThis.KeyboardEvent) => {
      const key = keyOf(event)
      const isTurned = event.altKey && event.shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft')
      // The page is searched for these keys alone, and not at each one that is typed.
      if (event.defaultPrevented || !(key === 'F7' || isTurned)) return
      if (document.querySelector('[role="dialog"]:not([data-keeps-selection])')) return
      if (key === 'F7') toggleCaretMode()
      else if (key === 'ArrowRight') {
        const unit = growSelection()
        say(unit ? t(`grown-${unit}`) : t('grown-no-more'))
      } else shrinkSelection()
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [t, isRead])
}

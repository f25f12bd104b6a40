import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rangeBetween } from '../../src-core/annotation/caret-steps'
import type { StructuredDocument } from '../../src-core/document/model'
import { clearSelection, offsetsOfSelection, writeSelection } from '../paper/page-selection'
import { keyOf } from '../ui/key-of'
import { caretMove } from './caret-keys'
import { caretBox, revealCaret } from './caret-layout'
import style from './caret-mode.module.css'
import { focusReading, moveCaret, say, spoken, toggleCaretMode, useCaret } from './caret-state'
import { growSelection, shrinkSelection } from './grow-selection'
import { openPalette } from './selection-state'

/**
 * Selecting with nothing but the keyboard: a caret in the paper that arrows move and Shift extends from. It has the
 * role of an application, so that screen readers hand it the arrow keys, and says aloud what it passes.
 */
export function CaretMode({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('annotating')
  const isOn = useCaret(state => state.caret !== null)
  useGlobalKeys()
  useEffect(() => () => useCaret.setState({ caret: null }), [])
  const was = useRef(false)
  useEffect(() => {
    if (isOn) say(t('caret-on'))
    else if (was.current) say(t('caret-off'))
    was.current = isOn
  }, [isOn, t])
  return (
    <>
      {isOn && <Caret document={document} />}
      <Speech />
    </>
  )
}

function Caret({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('annotating')
  const caret = useCaret(state => state.caret) ?? { anchor: 0, at: 0 }
  const element = useRef<HTMLDivElement>(null)
  const [column, setColumn] = useState<number | null>(null)
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    revealCaret(document, caret.at)
    if (caret.anchor === caret.at) clearSelection()
    else writeSelection(document, caret.anchor, caret.at)
  }, [document, caret.anchor, caret.at])
  useDrawnCaret(element, document, caret.at)
  useMouseTogether(element)

  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    if (key === 'Escape') {
      toggleCaretMode()
      focusReading()
    } else if (key === 'Enter') openPalette()
    else if (event.altKey && event.shiftKey) return
    else {
      const move = caretMove(document, caret.at, event.nativeEvent, column)
      if (!move) return
      setColumn(move.keepsColumn ? (column ?? caretBox(document, caret.at)?.x ?? null) : null)
      moveCaret(move.at, event.shiftKey)
      const words = event.shiftKey ? rangeBetween(caret.anchor, move.at) : move.over
      const passed = spoken(document, words.start, words.end)
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

/** What the caret says, for screen readers only. */
function Speech() {
  const { words, times } = useCaret(state => state.said)
  return (
    <div className="visually-hidden" aria-live="assertive" aria-atomic>
      <span key={times}>{words}</span>
    </div>
  )
}

/** Puts the caret's element where the caret is, also when the paper is laid out anew. */
function useDrawnCaret(
  element: React.RefObject<HTMLDivElement | null>,
  document: StructuredDocument,
  at: number,
): void {
  useLayoutEffect(() => {
    const drawn = element.current
    const paper = drawn?.offsetParent
    if (!drawn || !paper) return
    const draw = () => {
      const box = caretBox(document, at)
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
  }, [element, document, at])
}

/** A click or a drag with the mouse puts the caret there. */
function useMouseTogether(element: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const text = window.document.querySelector('[data-paper-text]')
    const released = () => {
      const selected = offsetsOfSelection()
      if (selected) useCaret.setState({ caret: selected })
      element.current?.focus({ preventScroll: true })
    }
    text?.addEventListener('pointerup', released)
    return () => text?.removeEventListener('pointerup', released)
  }, [element])
}

/** F7 turns caret mode on and off; Alt and Shift with an arrow make any selection larger and smaller by whole units. */
function useGlobalKeys(): void {
  const { t } = useTranslation('annotating')
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        window.document.querySelector('[role="dialog"]:not([data-keeps-selection])')
      )
        return
      const key = keyOf(event)
      if (key === 'F7') toggleCaretMode()
      else if (event.altKey && event.shiftKey && key === 'ArrowRight') {
        const unit = growSelection()
        say(unit ? t(`grown-${unit}`) : t('grown-no-more'))
      } else if (event.altKey && event.shiftKey && key === 'ArrowLeft') shrinkSelection()
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [t])
}

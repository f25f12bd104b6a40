import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import type { Boundary } from '../../src-core/annotation/move-boundary'
import { snapToWords } from '../../src-core/annotation/snap-to-words'
import { stands } from '../../src-core/annotation/stands'
import { trimPassage } from '../../src-core/annotation/trim-passage'
import type { TextRange } from '../../src-core/document/model'
import { OVER_THEMES, SELECTED } from '../highlighting/draw-highlights'
import { caretOffsetAtPoint } from '../paper/offset-at-point'
import { seesWhole } from '../paper/page-selection'
import { paintPassages } from '../paper/painting/paint-passages'
import type { PaperPage } from '../paper/paper-page'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { useReview } from '../reviewing/review-state'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { keyOf } from '../ui/key-of'
import style from './boundary-handles.module.css'
import { caretBox, endBox } from './caret-layout'
import { spoken } from './caret-state'
import { keepRange, moveEnd } from './move-end'

/** How near the pane's edges dragging scrolls, and by how much a frame, in CSS pixels. */
const EDGE = 48
const STEP = 10
/** How far the pointer moves before it drags, in CSS pixels. */
const SLACK = 3

/** Handles at both ends of the annotation whose card is open, to be dragged, or moved with arrows. */
export function BoundaryHandles({ page }: { readonly page: PaperPage }) {
  const { id } = page.document
  const open = useApp(state => (state.focused ? annotationsOf(state, id).get(state.focused) : undefined))
  const isWritable = useApp(state => state.project.readOnly === null)
  const isReviewing = useReview(state => state.isOpen)
  if (!open || !isWritable || isReviewing || !stands(page.document, open)) return null
  return (
    <>
      <Handle key={`${open.id} start`} page={page} annotation={open} boundary="start" />
      <Handle key={`${open.id} end`} page={page} annotation={open} boundary="end" />
    </>
  )
}

interface HandleProps {
  readonly page: PaperPage
  readonly annotation: Annotation
  readonly boundary: Boundary
}

function Handle({ page, annotation, boundary }: HandleProps) {
  const { t } = useTranslation('marking')
  const paper = usePaper()
  const element = useRef<HTMLDivElement>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])
  const place = annotation[boundary]
  usePlaced(element, page, boundary, place)
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    const direction = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : null
    if (direction === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    void moveEnd(page.document.id, annotation.id, boundary, direction)
  }
  const begun = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || !element.current) return
    stop.current = drag(paper, page, annotation, boundary, element.current, event.nativeEvent)
  }
  return (
    <div
      ref={element}
      className={style['handle']}
      data-boundary={boundary}
      data-keeps-selection
      role="slider"
      tabIndex={0}
      aria-label={t(`handle-${boundary}`)}
      aria-valuemin={0}
      aria-valuemax={page.document.text.length}
      aria-valuenow={place}
      aria-valuetext={spoken(page.document, annotation.start, annotation.end)}
      onKeyDown={pressed}
      onPointerDown={begun}
      // Else the browser would begin to select.
      onMouseDown={event => event.preventDefault()}
    />
  )
}

/** Follows the pointer until it is let go, whole words but while Alt is held; Escape leaves everything as it was. */
function drag(
  paper: PaperView,
  page: PaperPage,
  annotation: Annotation,
  boundary: Boundary,
  handle: HTMLElement,
  from: globalThis.PointerEvent,
): () => void {
  let range: TextRange = annotation
  let erase: () => void = () => undefined
  let frame = 0
  let last: { x: number; y: number; exact: boolean } | null = null
  const { text } = paper
  text?.parentElement?.toggleAttribute('data-moving-boundary', true)
  const show = () => {
    const at = last && caretOffsetAtPoint(paper, last.x, last.y)
    if (at === null || !last) return
    range = movedTo(page, annotation, boundary, at, last.exact) ?? range
    erase()
    erase = paintPassages(page, SELECTED, [range], OVER_THEMES)
    put(handle, page, boundary, range[boundary])
  }
  const scroll = () => {
    const view = paper.pane?.getBoundingClientRect()
    if (last && view && paper.pane) {
      const step = last.y < view.top + EDGE ? -STEP : last.y > view.bottom - EDGE ? STEP : 0
      paper.pane.scrollTop += step
      if (step !== 0) show()
    }
    frame = requestAnimationFrame(scroll)
  }
  const moved = (event: globalThis.PointerEvent) => {
    const away = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY)
    if (!last && away < SLACK) return
    last = { x: event.clientX, y: event.clientY, exact: event.altKey }
    show()
  }
  const end = () => {
    cancelAnimationFrame(frame)
    erase()
    text?.parentElement?.toggleAttribute('data-moving-boundary', false)
    window.removeEventListener('pointermove', moved)
    window.removeEventListener('pointerup', released)
    window.removeEventListener('pointercancel', cancelled)
    window.removeEventListener('keydown', escaped, true)
  }
  const released = ({ clientX, clientY }: globalThis.PointerEvent) => {
    // A press that moved nothing is a click on the words below.
    const below = last ? null : document.elementFromPoint(clientX, clientY)
    end()
    below?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }))
    if (range.start === annotation.start && range.end === annotation.end) return
    // What was hidden between its ends is to be seen before it belongs to it.
    if (seesWhole(paper, range)) void keepRange(annotation.id, range)
    else put(handle, page, boundary, annotation[boundary])
  }
  const cancelled = () => {
    end()
    put(handle, page, boundary, annotation[boundary])
  }
  const escaped = (event: globalThis.KeyboardEvent) => {
    if (keyOf(event) !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancelled()
  }
  window.addEventListener('pointermove', moved)
  window.addEventListener('pointerup', released)
  window.addEventListener('pointercancel', cancelled)
  window.addEventListener('keydown', escaped, true)
  frame = requestAnimationFrame(scroll)
  return end
}

/** The annotation's passage with one end at an offset; null where nothing would be left of it. */
function movedTo(
  { document }: PaperPage,
  { start, end }: TextRange,
  boundary: Boundary,
  offset: number,
  exact: boolean,
): TextRange | null {
  const anchor = boundary === 'start' ? end : start
  const isPast = boundary === 'start' ? offset >= end : offset <= start
  if (isPast) return null
  const at = exact ? offset : snapToWords(document, { anchor, at: offset }).at
  const moved = boundary === 'start' ? { start: at, end } : { start, end: at }
  return moved.start < moved.end ? trimPassage(document.text, moved) : null
}

/** Keeps a handle where its end is, also when the paper is laid out anew or more of it is drawn. */
function usePlaced(
  element: React.RefObject<HTMLDivElement | null>,
  page: PaperPage,
  boundary: Boundary,
  place: number,
): void {
  const paper = usePaper()
  useLayoutEffect(() => {
    const handle = element.current
    const around = handle?.offsetParent
    if (!handle || !around) return
    const draw = () => put(handle, page, boundary, place)
    draw()
    const sizes = new ResizeObserver(draw)
    sizes.observe(around)
    const stopNear = paper.near.follow(draw)
    return () => {
      sizes.disconnect()
      stopNear()
    }
  }, [element, page, paper, boundary, place])
}

function put(handle: HTMLElement, page: PaperPage, boundary: Boundary, offset: number): void {
  const around = handle.offsetParent
  const box = boundary === 'start' ? caretBox(page, offset) : endBox(page, offset)
  handle.style.visibility = box ? '' : 'hidden'
  if (!box || !around) return
  const origin = around.getBoundingClientRect()
  handle.style.left = `${box.x - origin.left}px`
  handle.style.top = `${box.top - origin.top}px`
  handle.style.height = `${box.bottom - box.top}px`
}

import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import { stands } from '../../src-core/annotation/stands'
import { ownValue } from '../../src-core/basics/own-value'
import { hueCss } from '../../src-core/codebook/hues'
import type { Theme } from '../../src-core/codebook/model'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { changeRows, mostOf, ROWS, type RowCounts } from '../../src-core/query/rows-of'
import { type HiddenTurns, nearestShown } from '../../src-core/turns/hidden-turns'
import { useHidden } from '../paper/hidden-text'
import { jumpTo } from '../paper/jump-history'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { heldBlock, heldPlace, scrollToOffset } from '../paper/scroll'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { type Follow, useFollowed } from '../state/use-followed'
import { useMedia } from '../ui/use-media'
import style from './comfort.module.css'
import { useFoundPlaces } from './found-places'
import { useHeight } from './use-height'

/** What annotations without a theme are counted as. */
const UNTAGGED = ''
const NOTHING: readonly TextRange[] = []
/** How near a mark one must point to mean it, in CSS pixels. */
const NEAR = 5
/** The smallest height of what shows where one is, in CSS pixels. */
const LEAST = 10

/**
 * All of a paper at once, beside its scroll bar: its highlights, what is found in it, and where one is. A click goes there,
 * and so does a drag. For the pointer: outline, list and keys lead to the same places.
 */
export function Strip({ document }: { readonly document: StructuredDocument }) {
  const paper = usePaper()
  const canvas = useRef<HTMLCanvasElement>(null)
  const height = useHeight(canvas)
  const marks = useMarks(document)
  const found = ownValue(useFoundPlaces(), paper.key) ?? NOTHING
  const hits = useMemo(
    () =>
      changeRows(
        new Map(),
        document.text.length,
        [],
        found.map(place => ({ ...place, of: ['hit'] })),
      ),
    [document, found],
  )
  const themes = useApp(state => state.themes)
  const hidden = useHidden(paper)
  const isDark = useIsDark()
  useEffect(() => {
    if (!canvas.current || height === 0) return
    draw(canvas.current, marks, hits, themes, isDark)
    drawHidden(canvas.current, hidden, document.text.length)
  }, [height, marks, hits, themes, isDark, hidden, document])
  const place = usePlaceMark(document, height)
  const drag = useDrag(document, found)
  return (
    <div className={style['strip']} data-strip aria-hidden {...drag}>
      <canvas ref={canvas} className={style['canvas']} />
      <div ref={place} className={style['here']} />
    </div>
  )
}

/** The rows of a paper that its annotations touch, by theme, in step with them. */
function useMarks({ id, text }: StructuredDocument): RowCounts {
  const follow = useMemo((): Follow<RowCounts> => {
    const rowed = (all: Iterable<Annotation>) =>
      [...all]
        .filter(one => stands({ text }, one))
        .map(({ start, end, themes }) => ({ start, end, of: themes.length > 0 ? themes : [UNTAGGED] }))
    return {
      begin: annotations => changeRows(new Map(), text.length, [], rowed(annotations.values())),
      change: (before, gone, come) => changeRows(before, text.length, rowed(gone), rowed(come)),
    }
  }, [text])
  return useFollowed(follow, id)
}

function useIsDark(): boolean {
  const appearance = useApp(state => state.preferences.appearance)
  const isSystemDark = useMedia('(prefers-color-scheme: dark)')
  return appearance === 'system' ? isSystemDark : appearance === 'dark'
}

/** Draws a line for each row of the screen that has something: costs what is on the screen. */
function draw(
  canvas: HTMLCanvasElement,
  marks: RowCounts,
  hits: RowCounts,
  themes: ReadonlyMap<string, Theme>,
  isDark: boolean,
): void {
  const scale = window.devicePixelRatio
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(scale, scale)
  const look = getComputedStyle(canvas)
  const untagged = look.getPropertyValue('color')
  const thick = Math.max(2, Math.ceil(height / ROWS))
  for (let row = 0; row < ROWS; row += 1) {
    const top = (row / ROWS) * height
    const theme = mostOf(marks, row)
    if (theme !== undefined) {
      const known = themes.get(theme)
      pen.fillStyle = known ? hueCss(known.colour, isDark ? 'dark' : 'light', 'mark') : untagged
      pen.fillRect(2, top, width / 2 - 1, thick)
    }
    if (mostOf(hits, row) !== undefined) {
      pen.fillStyle = look.getPropertyValue('border-right-color')
      pen.fillRect(width / 2 + 1, top, width / 2 - 2, thick)
    }
  }
}

/** Greys the parts that are hidden, and what is marked and found in them. */
function drawHidden(canvas: HTMLCanvasElement, { ranges }: HiddenTurns, length: number): void {
  const pen = canvas.getContext('2d')
  if (!pen || ranges.length === 0) return
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  pen.globalAlpha = 0.3
  pen.fillStyle = getComputedStyle(canvas).getPropertyValue('color')
  // Each pixel once, however many ranges lie in it.
  let drawn = 0
  for (const { start, end } of ranges) {
    const from = Math.max(drawn, Math.floor((start / length) * height))
    const to = Math.ceil((end / length) * height)
    if (to > from) pen.fillRect(0, from, width, to - from)
    drawn = Math.max(drawn, to)
  }
  pen.globalAlpha = 1
}

/** Moves what shows where one is; nothing is measured but what shows. */
function usePlaceMark({ text }: StructuredDocument, height: number) {
  const paper = usePaper()
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const look = (isAtRest: boolean) => {
      const at = isAtRest ? heldPlace(paper) : heldBlock(paper)
      const { clientHeight = 0, scrollHeight = 1 } = paper.pane ?? {}
      return () => {
        if (!mark.current || !at) return
        const size = Math.max(LEAST, Math.min(1, clientHeight / scrollHeight) * height)
        const top = Math.min(height - size, (at.offset / Math.max(1, text.length)) * height)
        mark.current.style.height = `${size}px`
        mark.current.style.transform = `translateY(${top}px)`
      }
    }
    look(true)()
    const stops = [paper.followPlace(look), paper.followPage(() => look(true)())]
    return () => {
      for (const stop of stops) stop()
    }
  }, [paper, text, height])
  return mark
}

/** Goes where one points, and on while one drags: to a mark wherever it is, else to what shows. */
function useDrag(document: StructuredDocument, found: readonly TextRange[]) {
  const { id, text } = document
  const paper = usePaper()
  const frame = useRef(0)
  const shown = (offset: number) => nearestShown(document, paper.hidden.now, offset) ?? offset
  const offsetAt = (event: PointerEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const share = Math.min(1, Math.max(0, (event.clientY - top) / height))
    return { offset: Math.round(share * text.length), reach: (NEAR / height) * text.length }
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const { offset, reach } = offsetAt(event)
      const marks = annotationsOf(useApp.getState(), id).values()
      jumpTo(nearest([...marks, ...found], offset, reach) ?? shown(offset), undefined, paper)
      if (offset === 0) goToHead(paper)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const { offset } = offsetAt(event)
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() =>
        offset === 0 ? goToHead(paper) : scrollToOffset(paper, shown(offset)),
      )
    },
  }
}

/** Above the first line stands what the paper is. */
function goToHead(paper: PaperView): void {
  paper.landings += 1
  paper.pane?.scrollTo({ top: 0 })
}

/** Where the passage nearest to an offset begins, where one is near enough; null where none is. */
function nearest(passages: readonly TextRange[], offset: number, reach: number): number | null {
  let best: TextRange | null = null
  for (const passage of passages)
    if (
      Math.abs(passage.start - offset) <= reach &&
      (!best || distance(passage, offset) < distance(best, offset))
    )
      best = passage
  return best?.start ?? null
}

function distance({ start }: TextRange, offset: number): number {
  return Math.abs(start - offset)
}

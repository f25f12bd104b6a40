import type { LanedMark } from '../../src-core/annotation/overlap-lanes'
import { addTo } from '../../src-core/basics/group-by'
import type { PaperPage } from '../paper/paper-page'
import { rangeOfOffsets } from '../paper/text-range'
import { watchSize } from '../ui/watch-size'
import style from './block-bars.module.css'
import type { MarkLook } from './mark-look'
import type { BlockMarks } from './paper-marks'

/** Where a mark shows in its block, in CSS pixels from the block's top. */
interface Bar {
  readonly mark: LanedMark
  readonly top: number
  readonly height: number
}

/** More bars than this beside one place would run into the text. */
const MOST_LANES = 5

/**
 * A bar in the margin for every mark of a block, in its theme's strong colour. It stands in the block, which takes it
 * along wherever it moves, and is measured only where the block's own size changes. The answer takes the bars away.
 */
export function drawBars(page: PaperPage, element: HTMLElement, of: BlockMarks, look: MarkLook): () => void {
  // Without a text of its own: the block's text is the paper's.
  const host = make('bars')
  host.ariaHidden = 'true'
  element.append(host)
  const show = (bars: readonly Bar[]) =>
    host.replaceChildren(...bars.map(bar => makeBar(bar, look)), ...makePeople(bars, of, look))
  // On paper a bar is as long as its paragraph, and those off screen have never been measured.
  if (look.isPrinting) show(of.marks.map(mark => ({ mark, top: 0, height: 0 })))
  const stop = look.isPrinting
    ? undefined
    : watchSize(element, () => {
        const bars = measureBars(page, element, of)
        return () => show(bars)
      })
  return () => {
    stop?.()
    host.remove()
  }
}

function makeBar({ mark: { annotation, theme, lane }, top, height }: Bar, look: MarkLook): HTMLElement {
  const bar = make('bar', { '--top': `${top}px`, '--height': `${height}px`, '--lane': `${lane}` })
  const { key, colour } = look.theme(theme)
  if (colour !== '') bar.style.setProperty('--theme-mark', colour)
  bar.dataset['bar'] = annotation
  bar.dataset['key'] = key
  return bar
}

/** Whose bars these are, by initials beside the first line of each; bars that begin together share a line. */
function makePeople(
  bars: readonly Bar[],
  { block, annotations }: BlockMarks,
  { author }: MarkLook,
): HTMLElement[] {
  if (!author) return []
  const authorOf = new Map(annotations.map(one => [one.id, one.author]))
  const lines = new Map<number, Bar[]>()
  for (const bar of bars) if (bar.mark.start >= block.start) addTo(lines, Math.round(bar.top), bar)
  return [...lines].map(([top, here]) => {
    const lane = here.reduce((last, { mark }) => Math.max(last, mark.lane), 0)
    const people = make('people', { '--top': `${top}px`, '--lane': `${lane + 1}` })
    const ids = new Set(here.flatMap(({ mark }) => authorOf.get(mark.annotation) ?? []))
    people.append(...[...ids].map(author))
    return people
  })
}

function measureBars(page: PaperPage, element: Element, { block, marks }: BlockMarks): Bar[] {
  const origin = element.getBoundingClientRect().top
  // A mark that goes on in the next block has a bar that does.
  const gap = Number.parseFloat(getComputedStyle(element).marginBottom) || 0
  return marks
    .filter(({ lane }) => lane < MOST_LANES)
    .flatMap(mark => {
      const [start, end] = [Math.max(mark.start, block.start), Math.min(mark.end, block.end)]
      const box = rangeOfOffsets(page, start, end)?.getBoundingClientRect()
      if (!box || box.height === 0) return []
      return [{ mark, top: box.top - origin, height: box.height + (mark.end > block.end + 1 ? gap : 0) }]
    })
}

function make(look: string, properties: Readonly<Record<string, string>> = {}): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = style[look] ?? ''
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value)
  return element
}

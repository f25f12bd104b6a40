import { type CSSProperties, memo, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { LanedMark } from '../../src-core/annotation/overlap-lanes'
import type { Block } from '../../src-core/document/model'
import { rangeOfOffsets } from '../paper/text-range'
import { useApp } from '../state/store'
import { AnalystMark } from '../team/analyst-badge'
import { themeColours } from '../ui/theme-chip'
import { useIsPrinting } from '../ui/use-is-printing'
import { watchSize } from '../ui/watch-size'
import style from './block-bars.module.css'
import { useMarksOf } from './marks-of-block'

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
 * along wherever it moves, and is measured only where the block's own size changes.
 */
export const BlockBars = memo(function BlockBars({ block }: { readonly block: Block }) {
  const marks = useMarksOf(block.id)
  return marks.length > 0 ? <Bars block={block} marks={marks} /> : null
})

interface BarsProps {
  readonly block: Block
  readonly marks: readonly LanedMark[]
}

function Bars({ block, marks }: BarsProps) {
  const host = useRef<HTMLSpanElement>(null)
  const themes = useApp(state => state.themes)
  const measured = useBars(host, block, marks)
  // On paper a bar is as long as its paragraph, and those off screen have never been measured.
  const bars = useIsPrinting() ? marks.map(mark => ({ mark, top: 0, height: 0 })) : measured
  return (
    // Without a text of its own: the block's text is the paper's.
    <span ref={host} className={style['bars']} aria-hidden>
      {bars.map(({ mark: { annotation, theme, lane }, top, height }) => {
        const known = theme === null ? undefined : themes.get(theme)
        const place = { '--top': `${top}px`, '--height': `${height}px`, '--lane': lane }
        return (
          <span
            key={`${annotation} ${theme}`}
            className={style['bar']}
            data-bar={annotation}
            data-key={known?.key ?? ''}
            style={{ ...(known && themeColours(known.colour)), ...place } as CSSProperties}
          />
        )
      })}
      <BarPeople bars={bars} block={block} />
    </span>
  )
}

/** Whose bars these are, by initials beside the first line of each; bars that begin together share a line. */
function BarPeople({ bars, block }: { readonly bars: readonly Bar[]; readonly block: Block }) {
  const annotations = useApp(state => state.annotations)
  const isTeam = useApp(({ project }) => project.analysts.length > 1)
  if (!isTeam) return null
  const lines = new Map<number, { authors: Set<string>; lane: number }>()
  for (const { mark, top } of bars) {
    if (mark.start < block.start) continue
    const author = annotations.get(mark.annotation)?.author
    const line = lines.get(Math.round(top)) ?? { authors: new Set<string>(), lane: 0 }
    if (author !== undefined) line.authors.add(author)
    lines.set(Math.round(top), { authors: line.authors, lane: Math.max(line.lane, mark.lane) })
  }
  return [...lines].map(([top, { authors, lane }]) => (
    <span
      key={top}
      className={style['people']}
      style={{ '--top': `${top}px`, '--lane': lane + 1 } as CSSProperties}
    >
      {[...authors].map(id => (
        <AnalystMark key={id} id={id} />
      ))}
    </span>
  ))
}

/** The bars as they are measured while the block is laid out; the ones before stay until then. */
function useBars(
  host: RefObject<HTMLSpanElement | null>,
  block: Block,
  marks: readonly LanedMark[],
): readonly Bar[] {
  const [bars, setBars] = useState<readonly Bar[]>([])
  useLayoutEffect(() => {
    const element = host.current?.parentElement
    return element ? watchSize(element, () => setBars(measureBars(element, block, marks))) : undefined
  }, [host, block, marks])
  return bars
}

function measureBars(element: Element, block: Block, marks: readonly LanedMark[]): Bar[] {
  const origin = element.getBoundingClientRect().top
  // A mark that goes on in the next block has a bar that does.
  const gap = Number.parseFloat(getComputedStyle(element).marginBottom) || 0
  return marks
    .filter(({ lane }) => lane < MOST_LANES)
    .flatMap(mark => {
      const [start, end] = [Math.max(mark.start, block.start), Math.min(mark.end, block.end)]
      const box = rangeOfOffsets([block], start, end)?.getBoundingClientRect()
      if (!box || box.height === 0) return []
      return [{ mark, top: box.top - origin, height: box.height + (mark.end > block.end + 1 ? gap : 0) }]
    })
}

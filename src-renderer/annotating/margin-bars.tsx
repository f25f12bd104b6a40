import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { LanedMark } from '../../src-core/annotation/overlap-lanes'
import type { StructuredDocument } from '../../src-core/document/model'
import { useApp } from '../app/store'
import { firstBlockBelow } from '../reader/scroll'
import { rangeOfOffsets } from '../reader/text-range'
import { AnalystBadge } from '../team/analyst-badge'
import { themeColours } from '../ui/theme-chip'
import style from './margin-bars.module.css'

interface Bar {
  readonly key: string
  readonly annotation: string
  readonly theme: string | null
  readonly lane: number
  readonly top: number
  readonly height: number
}

/** More bars than this beside one place would run into the text. */
const MOST_LANES = 5

/** A bar in the right margin for every mark near the screen, in its theme's strong colour. */
export function MarginBars({
  document,
  marks,
}: {
  readonly document: StructuredDocument
  readonly marks: readonly LanedMark[]
}) {
  const layer = useRef<HTMLDivElement>(null)
  const themes = useApp(state => state.themes)
  const bars = useBars(layer, document, marks)
  return (
    <div ref={layer} className={style['layer']} aria-hidden>
      {bars.map(({ key, theme, lane, top, height }) => {
        const known = theme === null ? undefined : themes.get(theme)
        const colours = known ? themeColours(known.colour) : {}
        return <span key={key} className={style['bar']} style={{ ...colours, top, height, left: lane * 6 }} />
      })}
      <BarPeople bars={bars} />
    </div>
  )
}

/** Whose bars these are, by initials beside the first line of each; bars that begin together share a line. */
function BarPeople({ bars }: { readonly bars: readonly Bar[] }) {
  const annotations = useApp(state => state.annotations)
  const isTeam = useApp(({ project }) => project.analysts.length > 1)
  if (!isTeam) return null
  const lines = new Map<number, { authors: Set<string>; lane: number }>()
  for (const { annotation, top, lane } of bars) {
    const author = annotations.get(annotation)?.author
    const line = lines.get(Math.round(top)) ?? { authors: new Set<string>(), lane: 0 }
    if (author !== undefined) line.authors.add(author)
    lines.set(Math.round(top), { authors: line.authors, lane: Math.max(line.lane, lane) })
  }
  return [...lines].map(([top, { authors, lane }]) => (
    <span key={top} className={style['people']} style={{ top, left: (lane + 1) * 6 + 2 }}>
      {[...authors].map(id => (
        <AnalystBadge key={id} id={id} hideName />
      ))}
    </span>
  ))
}

function useBars(
  layer: RefObject<HTMLDivElement | null>,
  document: StructuredDocument,
  marks: readonly LanedMark[],
): readonly Bar[] {
  const [bars, setBars] = useState<readonly Bar[]>([])
  useLayoutEffect(() => {
    const host = layer.current
    const pane = host?.closest<HTMLElement>('[id="paper"]')
    if (!host || !pane) return
    let frame = 0
    const measure = () => {
      frame = 0
      setBars(measureBars(host, pane, document, marks))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(measure)
    }
    measure()
    const sizes = new ResizeObserver(soon)
    sizes.observe(pane)
    if (host.parentElement) sizes.observe(host.parentElement)
    pane.addEventListener('scroll', soon, { passive: true })
    return () => {
      sizes.disconnect()
      pane.removeEventListener('scroll', soon)
      cancelAnimationFrame(frame)
    }
  }, [layer, document, marks])
  return bars
}

/** Only marks within one screen of what shows are measured, so their number does not matter. */
function measureBars(
  host: HTMLElement,
  pane: HTMLElement,
  document: StructuredDocument,
  marks: readonly LanedMark[],
): Bar[] {
  const view = pane.getBoundingClientRect()
  const origin = host.getBoundingClientRect().top
  const near = visibleOffsets(view)
  return marks
    .filter(mark => mark.lane < MOST_LANES && mark.end > near.start && mark.start < near.end)
    .flatMap(mark => {
      const box = rangeOfOffsets(document.blocks, mark.start, mark.end)?.getBoundingClientRect()
      if (!box || box.height === 0) return []
      const key = `${mark.annotation}-${mark.theme}`
      return [
        {
          key,
          annotation: mark.annotation,
          theme: mark.theme,
          lane: mark.lane,
          top: box.top - origin,
          height: box.height,
        },
      ]
    })
}

function visibleOffsets(view: DOMRect): { start: number; end: number } {
  const first = firstBlockBelow(view.top - view.height)
  const last = firstBlockBelow(view.bottom + view.height)
  return {
    start: Number(first?.dataset['start'] ?? 0),
    end: last ? Number(last.dataset['start']) + (last.textContent?.length ?? 0) : Number.POSITIVE_INFINITY,
  }
}

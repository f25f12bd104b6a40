import type { Page } from '@playwright/test'
import { largest } from '../../../src-core/basics/extremes'
import { type Figure, percentile95 } from '../figure'
import { CROWDED, HUGE, LONG, type PaperSize } from '../long-papers'
import { withPaper } from '../paper-pages'

/** How far a frame scrolls, in CSS pixels. */
const STEP = 120
const FRAMES = 300
/** Frames that are not counted: what comes after a jump to the middle. */
const SETTLING = 60

export const scrollLong = scrollPaper('scroll-long', '1 million characters with 2,000 highlights', LONG)
export const scrollHuge = scrollPaper('scroll-huge', '5 million characters with 2,000 highlights', HUGE)
export const scrollCrowded = scrollPaper(
  'scroll-crowded',
  '5 million characters with 50,000 highlights',
  CROWDED,
)

function scrollPaper(name: string, what: string, size: PaperSize): Figure {
  return {
    name,
    unit: 'ms',
    measures: `What 95 of 100 frames stay below while a paper of ${what} scrolls ${STEP} pixels a frame; p95 is its longest frame.`,
    against: 'The same in a static page of the same text.',
    measure: () =>
      withPaper(size, async ({ app, still }) => {
        const [own, other] = [await frameTimes(app), await frameTimes(still)]
        return { value: percentile95(own), baseline: percentile95(other), p95: largest(own) }
      }),
  }
}

/** The times between frames in ms while a page scrolls on from its middle. */
async function frameTimes(page: Page): Promise<number[]> {
  await page.bringToFront()
  return page.evaluate(
    async ([step, frames, settling]) => {
      const pane = document.getElementById('paper') ?? document.scrollingElement
      if (!pane) throw new Error('Nothing scrolls.')
      const nextFrame = () => new Promise<number>(requestAnimationFrame)
      pane.scrollTop = pane.scrollHeight / 3
      for (let wait = 0; wait < settling; wait += 1) await nextFrame()
      const times: number[] = []
      for (let at = 0, before = await nextFrame(); at < frames; at += 1) {
        pane.scrollTop += step
        const now = await nextFrame()
        times.push(now - before)
        before = now
      }
      return times
    },
    [STEP, FRAMES, SETTLING] as const,
  )
}

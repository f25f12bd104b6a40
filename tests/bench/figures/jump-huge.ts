import type { Page } from '@playwright/test'
import { largest } from '../../../src-core/basics/extremes'
import type { StructuredDocument } from '../../../src-core/document/model'
import { type Figure, median } from '../figure'
import { CROWDED } from '../long-papers'
import { withPaper } from '../paper-pages'

/** Where one jumps to, one after the other, as parts of the paper's questions: far away each time. */
const PLACES = [0.9, 0.1, 0.5, 0.3, 0.97, 0.6, 0.03, 0.8]
/** Frames that are looked at: landing takes fewer. */
const FRAMES = 40

export const jumpHuge: Figure = {
  name: 'jump-huge',
  unit: 'ms',
  measures:
    'From the key that goes to a question by its number to its place painted and at rest, in a paper of 5 million characters with 50,000 highlights; p95 is the slowest of eight jumps.',
  against: 'Scrolling the same place into view in a static page of the same text.',
  measure: () =>
    withPaper(CROWDED, async ({ document, app, still }) => {
      const questions = document.turns.filter(
        ({ role, numbers }) => role === 'question' && numbers.length > 0,
      )
      const places = PLACES.flatMap(part => questions[Math.floor(part * questions.length)] ?? [])
      const [jumped, plain]: [number[], number[]] = [[], []]
      for (const { numbers, start } of places) {
        const block = blockAt(document, start)
        await app.bringToFront()
        await app.keyboard.press('Control+k')
        await app.getByRole('dialog').getByRole('searchbox').fill(`vraag ${numbers[0]}`)
        await app.getByRole('menuitem').first().waitFor()
        await watchLanding(app, block, 'key')
        await app.keyboard.press('Enter')
        jumped.push(await landingTime(app))
        await still.bringToFront()
        await watchLanding(still, block, 'scroll')
        plain.push(await landingTime(still))
      }
      return { value: median(jumped), baseline: median(plain), p95: largest(jumped) }
    }),
}

/** The id of the block that a turn begins with. Throws where there is none. */
function blockAt({ blocks }: StructuredDocument, offset: number): string {
  const block = blocks.find(({ start }) => start === offset)
  if (!block) throw new Error(`No block begins at ${offset}.`)
  return block.id
}

/** Looks at every frame where a block is, once a key went down or, in a page without keys, from scrolling to it. */
function watchLanding(page: Page, block: string, from: 'key' | 'scroll'): Promise<void> {
  return page.evaluate(
    ([block, from, frames]) => {
      const element = document.querySelector(`[data-block="${block}"]`)
      if (!element) throw new Error(`There is no block ${block}.`)
      const times = globalThis as unknown as { keyTime: number; landingTime: number }
      times.landingTime = 0
      times.keyTime = 0
      if (from === 'scroll') {
        times.keyTime = performance.now()
        element.scrollIntoView({ block: 'center' })
      }
      const seen: { time: number; top: number }[] = []
      const look = () => {
        // To ask for the place of what is skipped off screen would lay it out, and so do the app's work for it.
        const shows = element.checkVisibility({ contentVisibilityAuto: true })
        const { top = -1, bottom = -1 } = shows ? element.getBoundingClientRect() : {}
        const isInView = top >= 0 && bottom <= innerHeight
        if (times.keyTime > 0)
          seen.push({ time: performance.now() - times.keyTime, top: isInView ? top : Number.NaN })
        if (seen.length < frames) requestAnimationFrame(look)
        else {
          const rest = seen.at(-1)?.top ?? Number.NaN
          const moving = seen.findLastIndex(({ top }) => !(Math.abs(top - rest) < 1))
          // What a frame finds at rest is on the screen when the next one begins.
          times.landingTime = seen[moving + 2]?.time ?? Number.NaN
        }
      }
      requestAnimationFrame(look)
    },
    [block, from, FRAMES] as const,
  )
}

/** The time until the block was at rest and painted, in ms. Throws where it never was. */
async function landingTime(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => {
    const { landingTime } = globalThis as unknown as { landingTime: number }
    return landingTime === 0 ? null : { landingTime }
  })
  const { landingTime } = (await time.jsonValue()) ?? { landingTime: Number.NaN }
  if (!(landingTime > 0)) throw new Error('The place gone to never came into view.')
  return landingTime
}

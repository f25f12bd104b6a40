import type { Page } from '@playwright/test'
import { type Figure, median, percentile95 } from '../figure'
import { CROWDED } from '../long-papers'
import { withPaper } from '../paper-pages'

const RUNS = 20
/** Frames before the paper scrolls on. */
const SETTLING = 20

export const markLong: Figure = {
  name: 'mark-long',
  unit: 'ms',
  measures:
    'From the key that marks a passage to its highlight painted, in a paper of 5 million characters with 50,000 highlights; p95 is what 95 of 100 times from the pointer going up to the palette stay below.',
  against: 'Drawing one more range with the CSS Custom Highlight API in a static page of the same text.',
  measure: () =>
    withPaper(CROWDED, async ({ app, still }) => {
      const [marked, opened, plain]: [number[], number[], number[]] = [[], [], []]
      await app.bringToFront()
      for (let run = 0; run < RUNS; run += 1) {
        opened.push(await selectWords(app))
        marked.push(await markWithKey(app))
      }
      await still.bringToFront()
      for (let run = 0; run < RUNS; run += 1) plain.push(await drawPlainly(still, run))
      return { value: median(marked), baseline: median(plain), p95: percentile95(opened) }
    }),
}

/** Drags over words in the middle of the screen; the time from the pointer going up to the palette painted, in ms. */
async function selectWords(page: Page): Promise<number> {
  await page.evaluate(async frames => {
    // Closing a card goes back to its passage, which takes a few frames to land at.
    for (let at = 0; at < frames; at += 1) await new Promise(requestAnimationFrame)
    const pane = document.getElementById('paper')
    if (!pane) throw new Error('There is no paper.')
    pane.scrollTop += pane.clientHeight
    const times = { up: 0, palette: 0 }
    Object.assign(globalThis, { markTimes: times })
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const look = () => {
          if (document.querySelector('[data-keeps-selection][role="dialog"]'))
            requestAnimationFrame(() => {
              times.palette = performance.now() - timeStamp
            })
          else requestAnimationFrame(look)
        }
        look()
      },
      { once: true, capture: true },
    )
  }, SETTLING)
  const { x, y } = await page.evaluate(middleOfLine)
  await page.mouse.move(x - 100, y)
  await page.mouse.down()
  await page.mouse.move(x + 80, y, { steps: 4 })
  await page.mouse.up()
  const time = await page.waitForFunction(
    () => (globalThis as unknown as { markTimes: { palette: number } }).markTimes.palette,
  )
  return time.jsonValue()
}

/**
 * Runs in the page: the middle of a long line of text in the middle of the screen, in whole CSS pixels. A drag that begins
 * within a pixel selects nothing in Chromium where that pixel's own place is before another letter.
 */
function middleOfLine(): { x: number; y: number } {
  const range = document.createRange()
  for (let y = innerHeight / 4; y < innerHeight; y += 8) {
    const block = document.elementFromPoint(innerWidth / 2, y)?.closest('p')
    if (!block) continue
    range.selectNodeContents(block)
    const line = [...range.getClientRects()].find(({ top, width }) => top > y && width > 300)
    if (line)
      return { x: Math.round(line.left + line.width / 2), y: Math.round((line.top + line.bottom) / 2) }
  }
  throw new Error('No line of text shows.')
}

/** Presses the first theme's key; the time from the key to the new highlight painted, in ms. */
async function markWithKey(page: Page): Promise<number> {
  await page.evaluate(() => {
    const drawn = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
    const times = { drawn: 0 }
    Object.assign(globalThis, { drawTimes: times })
    const names = (name: string) => CSS.highlights.get(name)?.size ?? 0
    const count = () => drawn() - names('selected-passage') - names('focused-annotation')
    const before = count()
    const look = () => {
      if (count() > before)
        requestAnimationFrame(() => {
          times.drawn = performance.now() - (globalThis as unknown as { keyTime: number }).keyTime
        })
      else requestAnimationFrame(look)
    }
    look()
  })
  await page.keyboard.press('1')
  const time = await page.waitForFunction(
    () => (globalThis as unknown as { drawTimes: { drawn: number } }).drawTimes.drawn,
  )
  await page.keyboard.press('Escape')
  return time.jsonValue()
}

/** The time to draw one more highlight in a page that has only text, to painted, in ms. */
function drawPlainly(page: Page, run: number): Promise<number> {
  return page.evaluate(async run => {
    const nextFrame = () => new Promise<number>(requestAnimationFrame)
    const words = document.querySelectorAll('p')[run]?.firstChild
    if (!words) throw new Error('There is no text.')
    await nextFrame()
    const start = performance.now()
    const range = new StaticRange({
      startContainer: words,
      startOffset: 0,
      endContainer: words,
      endOffset: 5,
    })
    CSS.highlights.set(`plain-${run}`, new Highlight(range))
    await nextFrame()
    await nextFrame()
    return performance.now() - start
  }, run)
}

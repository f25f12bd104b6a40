import type { Page } from '@playwright/test'
import { largest } from '../../../src-core/basics/extremes'
import { foldedDocument } from '../../../src-core/document/folded-document'
import { findText } from '../../../src-core/query/find-text'
import { type Figure, median } from '../figure'
import { HUGE } from '../long-papers'
import { withPaper } from '../paper-pages'

const SOUGHT = ['sanctie', 'kabinet', 'inlichtingen'] as const

export const findLong: Figure = {
  name: 'find-long',
  unit: 'ms',
  measures:
    'From the last key of a word to the count of all its places in a paper of 5 million characters; p95 is the slowest time to the first place.',
  against: 'Folding the case of the same text and looking for the word plainly, in the same page.',
  measure: () =>
    withPaper(HUGE, async ({ document, app }) => {
      await app.bringToFront()
      const [all, first, plain]: number[][] = [[], [], []]
      for (const word of SOUGHT) {
        const { length } = [...findText(foldedDocument(document), word)]
        const times = await typeAndFind(app, word, length)
        all?.push(times.all)
        first?.push(times.first)
        plain?.push(await plainTime(app, word))
      }
      return { value: median(all ?? []), baseline: median(plain ?? []), p95: largest(first ?? []) }
    }),
}

interface FindTimes {
  readonly findTimes: { readonly first: number; readonly all: number }
}

/** Types all of a word but its last letter, waits for what that finds, and times the last letter; in ms. */
async function typeAndFind(page: Page, word: string, count: number): Promise<{ first: number; all: number }> {
  await page.keyboard.press('Control+f')
  const field = page.locator('#find-bar').getByRole('textbox')
  await field.fill(word.slice(0, -1))
  await page.waitForFunction(() => CSS.highlights.has('found-here'))
  await page.evaluate(count => {
    const times = { first: 0, all: 0 }
    Object.assign(globalThis, { findTimes: times })
    const status = document.querySelector('#find-bar [role="status"]')
    const before = [...(CSS.highlights.get('found-here') ?? [])][0]
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          const now = performance.now() - timeStamp
          const here = [...(CSS.highlights.get('found-here') ?? [])][0]
          if (times.first === 0 && here && here !== before) times.first = now
          const told = (status?.textContent ?? '')
            .replaceAll(/[^\d ]/g, '')
            .trim()
            .split(/ +/)
            .at(-1)
          if (Number(told) === count) times.all = now
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      { once: true, capture: true },
    )
  }, count)
  await page.keyboard.type(word.slice(-1))
  await page.waitForFunction(() => (globalThis as unknown as FindTimes).findTimes.all > 0)
  await page.keyboard.press('Escape')
  return page.evaluate(() => (globalThis as unknown as FindTimes).findTimes)
}

function plainTime(page: Page, word: string): Promise<number> {
  return page.evaluate(word => {
    const text = document.querySelector('[data-paper-text]')?.textContent ?? ''
    const start = performance.now()
    const folded = text.toLowerCase()
    let found = 0
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) found += 1
    return found > 0 ? performance.now() - start : Number.NaN
  }, word)
}

import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { StructuredDocument } from '../../../src-core/document/model'
import { type Figure, median } from '../figure'
import { DENSE, passageAt } from '../long-papers'
import { reloadTime, withPaper } from '../paper-pages'

const RUNS = 3

/** One file that needs nothing beside it. */
const ANNOTATOR = createRequire(import.meta.url).resolve('@recogito/text-annotator')

export const draw5k: Figure = {
  name: 'draw-5k',
  unit: 'ms',
  measures:
    'From loading the window to a paper of 1 million characters with 5,000 highlights, all of it in the page and painted.',
  against:
    'The same Chromium loading a static page of the same text and drawing the same passages with @recogito/text-annotator, by the CSS Custom Highlight API too.',
  measure: () =>
    withPaper(DENSE, async ({ document, app, still }) => {
      const times = { value: [] as number[], baseline: [] as number[] }
      for (let run = 0; run < RUNS; run += 1) {
        times.value.push(await reloadTime(app, document))
        const loaded = await reloadTime(still, document)
        times.baseline.push(loaded + (await drawWithAnnotator(still, document)))
      }
      return { value: median(times.value), baseline: median(times.baseline) }
    }),
}

/** What the library's own file puts into a page. */
interface Annotator {
  createTextAnnotator(
    element: HTMLElement,
    options: { renderer: 'CSS_HIGHLIGHTS' },
  ): { setAnnotations(annotations: readonly object[]): unknown }
}

/** The time from handing the library all passages to the next frame painted, in ms. Throws where it drew none. */
async function drawWithAnnotator(page: Page, paper: StructuredDocument): Promise<number> {
  // It asks for these as if a bundler had put them in.
  await page.evaluate(() => Object.assign(globalThis, { process: { env: { NODE_ENV: 'production' } } }))
  await page.addScriptTag({ path: ANNOTATOR })
  const annotations = Array.from({ length: DENSE.highlights }, (_, at) => {
    const { start, end } = passageAt(paper, at, DENSE.highlights)
    const id = `ann_bench${at}`
    const selector = [{ start, end, quote: paper.text.slice(start, end) }]
    return { id, bodies: [], target: { annotation: id, selector } }
  })
  return page.evaluate(async annotations => {
    const { RecogitoJS } = globalThis as unknown as { RecogitoJS: Annotator }
    const main = document.querySelector('main')
    if (!main) throw new Error('There is no text.')
    const annotator = RecogitoJS.createTextAnnotator(main, { renderer: 'CSS_HIGHLIGHTS' })
    const start = performance.now()
    annotator.setAnnotations(annotations)
    const nextFrame = () => new Promise(requestAnimationFrame)
    do await nextFrame()
    while (CSS.highlights.size === 0 && performance.now() - start < 120_000)
    await nextFrame()
    if (CSS.highlights.size === 0) throw new Error('Nothing was drawn.')
    return performance.now() - start
  }, annotations)
}

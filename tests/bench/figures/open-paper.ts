import { type Figure, median } from '../figure'
import { HUGE, LONG, type PaperSize } from '../long-papers'
import { reloadTime, withPaper } from '../paper-pages'

const RUNS = 3

export const openLong = openPaper('open-long', '1 million characters with 2,000 highlights', LONG)
export const openHuge = openPaper('open-huge', '5 million characters with 2,000 highlights', HUGE)

function openPaper(name: string, what: string, size: PaperSize): Figure {
  return {
    name,
    unit: 'ms',
    measures: `From loading the window to a paper of ${what}, all of it in the page and painted.`,
    against: 'The same Chromium loading a static page of the same text.',
    measure: () =>
      withPaper(size, async ({ document, app, still }) => {
        const times = { value: [] as number[], baseline: [] as number[] }
        for (let run = 0; run < RUNS; run += 1) {
          times.value.push(await reloadTime(app, document))
          times.baseline.push(await reloadTime(still, document))
        }
        return { value: median(times.value), baseline: median(times.baseline) }
      }),
  }
}

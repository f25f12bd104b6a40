import { expect, test } from 'vitest'
import type { DrawnPage } from '../../../../../src-main/import/scan/draw-pages'
import { withoutGrain } from '../../../../../src-main/import/scan/without-grain'
import { scanOf } from '../../../../fixtures/make-scan'

/** A white page with a black bar. */
const PAGE: DrawnPage = {
  width: 200,
  height: 200,
  dpi: 300,
  pixels: Uint8Array.from({ length: 40_000 }, (_, at) => (at % 200 > 90 && at % 200 < 110 ? 0 : 230)),
}

/** How far bright pixels stray, of 255, on average. */
function strayOf({ pixels }: DrawnPage): number {
  const bright = pixels.filter((_, at) => at % 200 > 5 && at % 200 < 80 && at > 1000 && at < 39_000)
  return bright.reduce((sum, pixel) => sum + Math.abs(pixel - 230), 0) / bright.length
}

test('a page without grain stays as it is', () => {
  expect(withoutGrain(PAGE)).toBe(PAGE)
  const little = scanOf(PAGE, { dpi: 300, noise: 3 })
  expect(withoutGrain(little)).toBe(little)
})

test('grain is smoothed, and ink stays black', () => {
  const grainy = scanOf(PAGE, { dpi: 300, noise: 30 })
  const smoothed = withoutGrain(grainy)
  expect(strayOf(smoothed)).toBeLessThan(strayOf(grainy) / 2)
  expect(smoothed.pixels[100 * 200 + 100]).toBeLessThan(20)
})

test('a page that is all ink, or has next to no pixels, is no trouble', () => {
  const dark = { ...PAGE, pixels: new Uint8Array(40_000) }
  expect(withoutGrain(dark)).toBe(dark)
  const tiny = { width: 1, height: 1, dpi: 72, pixels: Uint8Array.of(200) }
  expect(withoutGrain(tiny)).toBe(tiny)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, placePalette } from '../../../../src-renderer/marking/place-palette'

const window = { width: 1280, height: 800 }
const palette = { width: 288, height: 340 }

function line(left: number, top: number, right: number): Box {
  return { left, top, right, bottom: top + 28 }
}

function covered(lines: readonly Box[], { left, top }: { left: number; top: number }): boolean {
  return lines.some(
    box =>
      box.left < left + palette.width &&
      box.right > left &&
      box.top < top + palette.height &&
      box.bottom > top,
  )
}

describe('the palette goes', () => {
  test('below a selection in the upper half', () => {
    expect(placePalette([line(400, 100, 600)], palette, window).top).toBeGreaterThanOrEqual(128)
  })

  test('above one at the bottom', () => {
    expect(placePalette([line(400, 760, 600)], palette, window).top).toBeLessThanOrEqual(760 - palette.height)
  })

  test('beside one that fills the height', () => {
    const lines = Array.from({ length: 28 }, (_, index) => line(320, index * 28, 860))
    expect(covered(lines, placePalette(lines, palette, window))).toBe(false)
  })

  test('never out of the window, and never over a line of text that leaves room for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 770 }), (left, top) => {
        const lines = [line(left, top, left + 300)]
        const place = placePalette(lines, palette, window)
        expect(place.left).toBeGreaterThanOrEqual(0)
        expect(place.left + palette.width).toBeLessThanOrEqual(window.width)
        expect(place.top).toBeGreaterThanOrEqual(0)
        expect(place.top + palette.height).toBeLessThanOrEqual(window.height)
        expect(covered(lines, place)).toBe(false)
      }),
    )
  })
})

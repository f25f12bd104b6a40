import { expect, test } from 'vitest'
import { HUE_COUNT } from '../../../../../src-core/codebook/model'
import { hueHex, oklchHex } from '../../../../../src-core/export/word-file/hue-hex'

test('the primaries of sRGB are where OKLCH has them', () => {
  expect(oklchHex(1, 0, 0)).toBe('FFFFFF')
  expect(oklchHex(0, 0, 0)).toBe('000000')
  expect(oklchHex(0.62796, 0.25768, 29.2339)).toBe('FF0000')
  expect(oklchHex(0.86644, 0.294827, 142.4953)).toBe('00FF00')
  expect(oklchHex(0.45201, 0.313214, 264.052)).toBe('0000FF')
})

/** Relative luminance, as WCAG has it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('every hue has its own colour, on which black can be read, and a mark on which a white letter can', () => {
  const hues = Array.from({ length: HUE_COUNT }, (_, hue) => hue)
  expect(new Set(hues.map(hue => hueHex(hue, 'background'))).size).toBe(HUE_COUNT)
  for (const hue of hues) {
    expect((luminance(hueHex(hue, 'background')) + 0.05) / 0.05).toBeGreaterThan(7)
    expect(1.05 / (luminance(hueHex(hue, 'mark')) + 0.05)).toBeGreaterThan(4.5)
  }
})

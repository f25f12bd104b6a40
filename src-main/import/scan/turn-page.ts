import type { DrawnPage } from './draw-pages'

/** How many quarter turns clockwise a page is turned before it is read. */
export type Quarter = 0 | 1 | 2 | 3

/** A page turned clockwise by so many quarter turns. */
export function turnPage(page: DrawnPage, quarter: Quarter): DrawnPage {
  if (quarter === 0) return page
  const { width, height, pixels } = page
  if (quarter === 2) return { ...page, pixels: pixels.toReversed() }
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = quarter === 1 ? x * height + height - 1 - y : (width - 1 - x) * height + y
      turned[at] = pixels[y * width + x] ?? 255
    }
  return { ...page, width: height, height: width, pixels: turned }
}

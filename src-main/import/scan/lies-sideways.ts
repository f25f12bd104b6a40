import type { DrawnPage } from './draw-pages'

/** Tiles that are looked at, in inches: some lines high, and so small that lines which lie askew stay apart. */
const TILE = 1
/** A row of a tile with more ink is a rule, and no line of letters. */
const RULE = 0.6
/** Ink is so much darker than paper, of 255. */
const CONTRAST = 40
/** A page lies on its side where its ink alternates so much more from left to right than from top to bottom. */
const MORE = 1.5
/** The darkest pixels are ink, those in the middle are paper. */
const [INK, PAPER] = [0.003, 0.5]

/**
 * Whether a page's lines of text run from top to bottom: ink and white alternate across lines, and far less along them.
 * Linear in its pixels.
 */
export function liesSideways({ width, height, pixels, dpi }: DrawnPage): boolean {
  const threshold = inkBelow(pixels)
  const size = Math.max(8, Math.round(dpi * TILE))
  let [rows, columns] = [0, 0]
  const across = new Uint32Array(size)
  const down = new Uint32Array(size)
  for (let top = 0; top + size <= height; top += size)
    for (let left = 0; left + size <= width; left += size) {
      across.fill(0)
      down.fill(0)
      for (let y = 0; y < size; y += 1)
        for (let x = 0; x < size; x += 1)
          if ((pixels[(top + y) * width + left + x] ?? 255) < threshold) {
            across[y] = (across[y] ?? 0) + 1
            down[x] = (down[x] ?? 0) + 1
          }
      rows += alternation(across, size)
      columns += alternation(down, size)
    }
  return columns > rows * MORE
}

/** Below which grey value pixels are ink; 0 where a page has none. */
function inkBelow(pixels: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1
  const valueAt = (share: number) => {
    let passed = 0
    return counts.findIndex(count => {
      passed += count
      return passed >= pixels.length * share
    })
  }
  const [ink, paper] = [valueAt(INK), valueAt(PAPER)]
  return paper - ink < CONTRAST ? 0 : (ink + paper) / 2
}

/** How much the ink of rows differs, as its variance. */
function alternation(rows: Uint32Array, size: number): number {
  let [sum, squares] = [0, 0]
  for (const count of rows) {
    const share = count > size * RULE ? 0 : count / size
    sum += share
    squares += share * share
  }
  return squares / size - (sum / size) ** 2
}

import { firstIndex } from '../../../src-core/basics/first-index'
import type { DrawnPage } from './draw-pages'

/** What is darker is ink. */
const DARK = 150
/** A dot is no wider and no higher than so many inches, and stands no further from the next than so many. */
const DOT = 0.034
const GAP = 0.09
/** How far a dot may stand above or below the one before, in inches, and how much a distance may differ from the last. */
const OFF = 0.008
const UNEVEN = 0.4
/** So many dots in a row lead to a page's number; fewer are an ellipsis. */
const ENOUGH = 7
/** A page with fewer such rows is no page of contents. */
const ROWS = 3
/** No page of text has a larger share of ink. */
const MOST_INK = 0.3

interface Dot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * A page of contents without the dots that lead to its page numbers, which text recognition takes for letters, and which
 * spoil the words beside them; any other page as it is. Linear in its pixels.
 */
export function withoutLeaders(page: DrawnPage): DrawnPage {
  if (inkOf(page) > MOST_INK) return page
  const rows = leaders(findDots(page), page.dpi)
  if (rows.length < ROWS) return page
  const pixels = page.pixels.slice()
  for (const { left, right, top, bottom } of rows.flat())
    for (let y = Math.max(0, top - 2); y <= Math.min(page.height - 1, bottom + 2); y += 1)
      pixels.fill(
        255,
        y * page.width + Math.max(0, left - 2),
        y * page.width + Math.min(page.width, right + 3),
      )
  return { ...page, pixels }
}

/** The share of a page's pixels that are ink. */
function inkOf({ pixels }: DrawnPage): number {
  let ink = 0
  for (const pixel of pixels) if (pixel < DARK) ink += 1
  return ink / Math.max(1, pixels.length)
}

/** The pieces of ink that are as small and as round as a full stop. */
function findDots({ width, height, pixels, dpi }: DrawnPage): Dot[] {
  const largest = Math.max(3, dpi * DOT)
  const visited = new Uint8Array(pixels.length)
  const dots: Dot[] = []
  const stack: number[] = []
  for (let start = 0; start < pixels.length; start += 1) {
    if (visited[start] || (pixels[start] ?? 255) >= DARK) continue
    let [left, right, top, bottom] = [width, 0, height, 0]
    visited[start] = 1
    stack.push(start)
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      for (let down = -1; down <= 1; down += 1)
        for (let over = -1; over <= 1; over += 1) {
          const next = at + down * width + over
          const isBeside = x + over >= 0 && x + over < width && next >= 0 && next < pixels.length
          if (!isBeside || visited[next] || (pixels[next] ?? 255) >= DARK) continue
          visited[next] = 1
          stack.push(next)
        }
    }
    const [across, down] = [right - left + 1, bottom - top + 1]
    const isRound = Math.max(across, down) <= Math.min(across, down) * 2
    if (across <= largest && down <= largest && isRound) dots.push({ left, right, top, bottom })
  }
  return dots
}

/** Rows of dots at even distances. */
function leaders(dots: readonly Dot[], dpi: number): Dot[][] {
  const height = Math.max(1, Math.ceil(dpi * OFF))
  const bands = new Map<number, Dot[]>()
  for (const dot of dots) {
    const band = Math.floor(dot.bottom / height)
    const known = bands.get(band)
    if (known) known.push(dot)
    else bands.set(band, [dot])
  }
  for (const band of bands.values()) band.sort((a, b) => a.left - b.left)
  const next = (dot: Dot) => {
    const band = Math.floor(dot.bottom / height)
    let nearest: Dot | undefined
    for (const near of [band - 1, band, band + 1]) {
      const found = firstBehind(bands.get(near) ?? [], dot.right)
      const isNear =
        found && found.left - dot.right <= dpi * GAP && Math.abs(found.bottom - dot.bottom) <= height
      if (isNear && (!nearest || found.left < nearest.left)) nearest = found
    }
    return nearest
  }
  const used = new Set<Dot>()
  const rows: Dot[][] = []
  for (const first of [...dots].sort((a, b) => a.left - b.left)) {
    if (used.has(first)) continue
    const row = [first]
    let distance = 0
    for (let dot = next(first); dot && !used.has(dot); dot = next(dot)) {
      const own = dot.left - (row.at(-1)?.left ?? 0)
      if (distance > 0 && Math.abs(own - distance) > distance * UNEVEN) break
      distance = own
      row.push(dot)
    }
    if (row.length < ENOUGH) continue
    for (const dot of row) used.add(dot)
    rows.push(row)
  }
  return rows
}

/** The first dot of a band that begins right of a place. */
function firstBehind(band: readonly Dot[], right: number): Dot | undefined {
  return band[firstIndex(band, ({ left }) => left > right)]
}

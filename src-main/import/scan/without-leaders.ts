import { firstIndex } from '../../../src-core/basics/first-index'
import type { DrawnPage } from './draw-pages'
import { DARK, findPieces, type Piece, withoutInk } from './pieces-of-ink'

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
/** What is cleared around a dot, in pixels. */
const AROUND = 2

type Dot = Omit<Piece, 'ink'>

/**
 * A page of contents without the dots that lead to its page numbers, which text recognition takes for letters, and which
 * spoil the words beside them; any other page as it is. Linear in its pixels.
 */
export function withoutLeaders(page: DrawnPage): DrawnPage {
  if (inkOf(page) > MOST_INK) return page
  const dots = findPieces(page, piece => isDot(piece, page.dpi))
  const rows = leaders(dots, page.dpi)
  return rows.length < ROWS ? page : withoutInk(page, rows.flat(), AROUND)
}

/** The share of a page's pixels that are ink. */
function inkOf({ pixels }: DrawnPage): number {
  let ink = 0
  for (const pixel of pixels) if (pixel < DARK) ink += 1
  return ink / Math.max(1, pixels.length)
}

/** Whether a piece of ink is as small and as round as a full stop. */
function isDot({ left, right, top, bottom }: Dot, dpi: number): boolean {
  const largest = Math.max(3, dpi * DOT)
  const [across, down] = [right - left + 1, bottom - top + 1]
  return across <= largest && down <= largest && Math.max(across, down) <= Math.min(across, down) * 2
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

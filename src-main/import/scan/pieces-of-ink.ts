import type { DrawnPage } from './draw-pages'

/** What is darker is ink, of 255. */
export const DARK = 150

/** Ink that hangs together, by its outermost pixels, which belong to it. */
export interface Piece {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** How many pixels of ink it has. */
  readonly ink: number
}

/** The pieces of ink of a page that are wanted, from the top; linear in its pixels. */
export function findPieces(
  { width, height, pixels }: DrawnPage,
  isWanted: (piece: Piece) => boolean,
): Piece[] {
  const visited = new Uint8Array(pixels.length)
  const pieces: Piece[] = []
  const stack: number[] = []
  for (let start = 0; start < pixels.length; start += 1) {
    if (visited[start] || (pixels[start] ?? 255) >= DARK) continue
    let [left, right, top, bottom, ink] = [width, 0, height, 0, 0]
    visited[start] = 1
    stack.push(start)
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      ink += 1
      for (let down = -1; down <= 1; down += 1)
        for (let over = -1; over <= 1; over += 1) {
          const next = at + down * width + over
          const isBeside = x + over >= 0 && x + over < width && next >= 0 && next < pixels.length
          if (!isBeside || visited[next] || (pixels[next] ?? 255) >= DARK) continue
          visited[next] = 1
          stack.push(next)
        }
    }
    const piece = { left, right, top, bottom, ink }
    if (isWanted(piece)) pieces.push(piece)
  }
  return pieces
}

/** A page without any ink within these boxes and so many pixels around them. */
export function withoutInk(page: DrawnPage, boxes: readonly Omit<Piece, 'ink'>[], around: number): DrawnPage {
  if (boxes.length === 0) return page
  const pixels = page.pixels.slice()
  const { width, height } = page
  for (const { left, right, top, bottom } of boxes)
    for (let y = Math.max(0, top - around); y <= Math.min(height - 1, bottom + around); y += 1)
      pixels.fill(
        255,
        y * width + Math.max(0, left - around),
        y * width + Math.min(width, right + around + 1),
      )
  return { ...page, pixels }
}

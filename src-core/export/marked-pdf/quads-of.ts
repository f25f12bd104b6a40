import { type PrintedPage, type Rectangle, turn } from './printed-page'

/**
 * Four corners in the space of the page, in the order in which programs read and write them: as the line runs, the upper
 * left, upper right, lower left and lower right one. (ISO 32000 says another order, which none of them keeps.)
 */
export type Quad = readonly [number, number, number, number, number, number, number, number]

/** Marks further apart than so many heights are two. */
const APART = 3

/** One quadrilateral for each printed line of some glyphs, as high as the letters of its line. */
export function quadsOf({ glyphs, lines, lineOf }: PrintedPage, marked: readonly number[]): Quad[] {
  const stretches: { line: number; left: number; right: number }[] = []
  for (const index of marked) {
    const glyph = glyphs[index]
    const number = lineOf[index] ?? 0
    const line = lines[number]
    if (!glyph || !line) continue
    const { left, right } = turn(glyph.box, line.turns)
    const far = APART * (line.top - line.bottom)
    const last = stretches.at(-1)
    if (last?.line === number && left < last.right + far && right > last.left - far) {
      last.left = Math.min(last.left, left)
      last.right = Math.max(last.right, right)
    } else stretches.push({ line: number, left, right })
  }
  return stretches.flatMap(({ line, left, right }) => {
    const printed = lines[line]
    if (!printed) return []
    return [quadOf({ left, right, bottom: printed.bottom, top: printed.top }, printed.turns)]
  })
}

/** A rectangle of a line that runs from left to right as it stands on the page, turned so many quarter turns. */
function quadOf({ left, bottom, right, top }: Rectangle, turns: number): Quad {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const
  return corners.flatMap(([across, up]) => turnPoint(across, up, turns)).map(round) as unknown as Quad
}

/** A point of a line that runs from left to right, where it is on a page on which the line is turned. */
function turnPoint(across: number, up: number, turns: number): [number, number] {
  if (turns === 1) return [-up, across]
  if (turns === 2) return [-across, -up]
  if (turns === 3) return [up, -across]
  return [across, up]
}

/** To the thousandth of a point: finer than anything is printed. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0
}

/** The smallest rectangle around some quadrilaterals. */
export function aroundQuads(quads: readonly Quad[]): Rectangle {
  const around = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (const quad of quads) {
    for (let corner = 0; corner < 8; corner += 2) {
      around.left = Math.min(around.left, quad[corner] ?? 0)
      around.right = Math.max(around.right, quad[corner] ?? 0)
      around.bottom = Math.min(around.bottom, quad[corner + 1] ?? 0)
      around.top = Math.max(around.top, quad[corner + 1] ?? 0)
    }
  }
  return around
}

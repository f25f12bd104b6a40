import { FIGURE_NAME, findDrawings } from './find-drawings'
import type { PlacedPage } from './page/placed-text'
import type { PicturePlace, Rules } from './page/read-rules'
import type { RuledGrid } from './page/ruled-grids'
import { hasRoomForPicture, mayHoldTables, type TextLine } from './page/text-lines'

/** What is as high as this part of the page is what the page is printed on. */
const WHOLE = 0.9
/** What shares no more than this with another place, in points, lies beside it. */
const EDGE = 12

/** Whether a page may hold what is worth looking for among its lines and pictures. */
export function mayDraw(page: PlacedPage): boolean {
  return (
    mayHoldTables(page) ||
    hasRoomForPicture(page) ||
    page.texts.some(({ text }) => FIGURE_NAME.test(text.trim()))
  )
}

/** Where a page has photographs, and drawings that are neither over one nor a table's rules. */
export function findPictures(
  placed: PlacedPage,
  drawn: Rules,
  grids: readonly RuledGrid[],
  lines: readonly TextLine[],
): PicturePlace[] {
  const photos = drawn.pictures.filter(({ top, bottom }) => bottom - top < placed.height * WHOLE)
  const tables = grids.filter(grid =>
    lines.some(({ row, column }) => row && column.x === grid.x && column.right === grid.right),
  )
  const drawings = findDrawings(drawn.shapes, placed)
  const taken = [...photos, ...tables]
  return [...photos, ...drawings.filter(place => !taken.some(other => lieOver(place, other)))]
}

/** Whether two places share more than an edge. */
function lieOver(a: PicturePlace, b: PicturePlace): boolean {
  const [width, height] = [
    Math.min(a.right, b.right) - Math.max(a.x, b.x),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ]
  return width > EDGE && height > EDGE
}

import { largest, smallest } from '../../../src-core/basics/extremes'
import { anyLanguage } from '../../../src-core/vocabulary/languages'
import type { PlacedPage, PlacedText } from './page/placed-text'
import type { PicturePlace, Shape } from './page/read-rules'
import { makeRows, makeSegments } from './page/segments'

/** Shapes this close to one another are of one drawing, in points. */
const CLOSE = 12
/** A shape that fills so much of the page in one direction is what the page is printed on. */
const WHOLE = 0.9
/** A drawing that a caption names, and one that none does: width, height and weight at least. */
const NAMED = { width: 100, height: 60, weight: 3 }
const UNNAMED = { width: 150, height: 90, weight: 12 }
/** How far from a drawing its caption may stand, in points. */
const NEAR = 45
/** Words of a drawing are labels: together they take up less of it than this. */
const MOST_WORDS = 0.2
/** A line of so many letters is running text, which no drawing has. */
const RUNNING = 60

/** How a line begins that names a figure: `Figuur 3 …`. */
export const FIGURE_NAME = new RegExp(
  String.raw`^(?:${anyLanguage(({ captions }) => captions?.figure)})\s+(?:\d{1,3}|[IVX]{1,5}|[A-Z])(?!\p{L})`,
  'iu',
)

/** Where shapes that lie together make a drawing, such as a chart, that has no words or only labels. */
export function findDrawings(shapes: readonly Shape[], page: PlacedPage): PicturePlace[] {
  const rows = makeRows(makeSegments(page.texts)).map(row => row.flatMap(({ texts }) => texts))
  const lines = rows.map(texts => texts.map(({ text }) => text).join(' '))
  const running = rows.flatMap(row => runningParts(row))
  const counted = shapes.filter(
    shape =>
      shape.right - shape.x < page.width * WHOLE &&
      shape.bottom - shape.top < page.height * WHOLE &&
      !(shape.isBox && running.some(text => isInside(text, shape))),
  )
  return together(counted, page).flatMap(place => {
    const isNamed = lines.some((line, index) => {
      const [first] = rows[index] ?? []
      return (
        first !== undefined &&
        FIGURE_NAME.test(line) &&
        first.y > place.top - NEAR &&
        first.y < place.bottom + NEAR
      )
    })
    const least = isNamed ? NAMED : UNNAMED
    const [width, height] = [place.right - place.x, place.bottom - place.top]
    if (width < least.width || height < least.height || place.weight < least.weight) return []
    const inside = page.texts.filter(text => isInside(text, place))
    const filled = inside.reduce((sum, text) => sum + text.width * text.size, 0)
    if (filled > width * height * MOST_WORDS || running.some(text => isInside(text, place))) return []
    return [{ x: place.x, right: place.right, top: place.top, bottom: place.bottom, drawn: true }]
  })
}

/** The texts of a line that run on for so long as labels do not. */
function runningParts(row: readonly PlacedText[]): PlacedText[] {
  return makeSegments(row).flatMap(({ texts }) =>
    texts.reduce((sum, { text }) => sum + text.length, 0) > RUNNING ? texts : [],
  )
}

function isInside({ x, y, width, size }: PlacedText, place: PicturePlace): boolean {
  const middle = { x: x + width / 2, y: y - size * 0.3 }
  return middle.x > place.x && middle.x < place.right && middle.y > place.top && middle.y < place.bottom
}

/** Shapes that lie close to one another, joined by the squares of the page that they touch. */
function together(
  shapes: readonly Shape[],
  { width, height }: PlacedPage,
): (PicturePlace & { weight: number })[] {
  const columns = Math.ceil(width / CLOSE) + 1
  const square = (at: number, most: number) => Math.min(most, Math.max(0, Math.floor(at / CLOSE)))
  const spanOf = (shape: Shape) => ({
    left: square(shape.x, columns - 1),
    right: square(shape.right, columns - 1),
    top: square(shape.top, Math.ceil(height / CLOSE)),
    bottom: square(shape.bottom, Math.ceil(height / CLOSE)),
  })
  const touched = new Set<number>()
  for (const shape of shapes) {
    const { left, right, top, bottom } = spanOf(shape)
    for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) touched.add(y * columns + x)
  }
  const groupOf = new Map<number, number>()
  for (const start of touched) {
    const waiting = groupOf.has(start) ? [] : [start]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (groupOf.has(at) || !touched.has(at)) continue
      groupOf.set(at, start)
      const [x, y] = [at % columns, Math.floor(at / columns)]
      for (let down = -1; down <= 1; down += 1)
        for (let over = -1; over <= 1; over += 1)
          if (x + over >= 0 && x + over < columns) waiting.push((y + down) * columns + x + over)
    }
  }
  const groups = new Map<number, Shape[]>()
  for (const shape of shapes) {
    const { left, top } = spanOf(shape)
    const key = groupOf.get(top * columns + left) ?? -1
    const known = groups.get(key)
    if (known) known.push(shape)
    else groups.set(key, [shape])
  }
  return [...groups.values()].map(all => ({
    x: smallest(all.map(({ x }) => x)),
    right: largest(all.map(({ right }) => right)),
    top: smallest(all.map(({ top }) => top)),
    bottom: largest(all.map(({ bottom }) => bottom)),
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
  }))
}

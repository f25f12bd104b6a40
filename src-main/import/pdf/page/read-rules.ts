import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api'
import { append } from '../../../../src-core/basics/append'
import { largest, smallest } from '../../../../src-core/basics/extremes'

/** A line that is drawn on a page, along one axis; points from the page's top left corner. */
export interface Rule {
  /** Where it stands on the other axis. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** Whether it is no line of its own, but where something ends that is filled. */
  readonly isEdge?: boolean
}

/** Where a picture stands on a page; points from its top left corner. */
export interface PicturePlace {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Whether it is drawn with lines and shapes, so that words inside it are its labels. */
  readonly drawn?: boolean
}

/** A path that is painted on a page, in points from its top left corner. */
export interface Shape extends PicturePlace {
  /** How many slanted or bent sides it has, or 1 for a box that is no line; 0 for what may rule a table. */
  readonly weight: number
  readonly isBox: boolean
  /** How long its sides along the page's edges are together. */
  readonly straight: number
  /** Whether its outline is drawn; else it is only filled. */
  readonly isOutlined: boolean
}

/** The lines on a page that may rule a table, its pictures, and all shapes drawn on it. */
export interface Rules {
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
  readonly pictures: readonly PicturePlace[]
  readonly shapes: readonly Shape[]
}

type AddLine = (x1: number, y1: number, x2: number, y2: number, isEdge: boolean) => void

type Matrix = readonly [number, number, number, number, number, number]

/** pdf.js's numbers for what a page draws, which its type of the small form does not name. */
const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const FORM_BEGIN = 74
const FORM_END = 75
const PATH = 91
/** How a path is painted: filled in one of two ways, or not at all; all others draw its outline. */
const FILLED = [22, 23]
const NOT_PAINTED = 28
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4]
/** What only sets how the next thing is drawn: widths, states and colours. */
const SETTERS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61,
])
/** A picture smaller than this in either direction is a logo, a sign or a rule, in points. */
const [NARROWEST, LOWEST] = [100, 60]
/** Rules are at most this thick, and lean at most so much, in points. */
const THIN = 2.5
/** A page with more is a drawing. */
const MOST = 4000
/** Of more shapes the first tell enough. */
const MOST_SHAPES = 20_000

/**
 * The lines and pictures drawn on a page that is turned back by so many quarters, as its text is; none where it cannot be read,
 * no lines where it is a drawing.
 */
export async function readRules(page: PDFPageProxy, quarter = 0): Promise<Rules> {
  const across: Rule[] = []
  const down: Rule[] = []
  const list = await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  const { transform } = page.getViewport({ scale: 1, rotation: (page.rotate + (4 - quarter) * 90) % 360 })
  let matrix = transform as unknown as Matrix
  const saved: Matrix[] = []
  const pictures: PicturePlace[] = []
  const shapes: Shape[] = []
  // Pictures are left out of what pdf.js draws: one stood where the page made room for it and then drew nothing.
  let hasRoom = false
  const add: AddLine = (x1, y1, x2, y2, isEdge) => {
    const [left, right, top, bottom] = [
      Math.min(x1, x2),
      Math.max(x1, x2),
      Math.min(y1, y2),
      Math.max(y1, y2),
    ]
    if (bottom - top < THIN && right - left > THIN)
      across.push({ at: (top + bottom) / 2, from: left, to: right, ...(isEdge && { isEdge }) })
    else if (right - left < THIN && bottom - top > THIN)
      down.push({ at: (left + right) / 2, from: top, to: bottom, ...(isEdge && { isEdge }) })
  }
  for (const [index, name] of list?.fnArray.entries() ?? []) {
    const args: unknown = list?.argsArray[index]
    if (name === RESTORE && hasRoom) append(pictures, placeOf(matrix))
    hasRoom = name === TRANSFORM || (hasRoom && SETTERS.has(name))
    if (name === SAVE || name === FORM_BEGIN) {
      saved.push(matrix)
      const own = name === FORM_BEGIN ? toMatrix((args as unknown[])[0]) : null
      if (own) matrix = multiply(matrix, own)
    } else if (name === RESTORE || name === FORM_END) matrix = saved.pop() ?? matrix
    else if (name === TRANSFORM) matrix = multiply(matrix, toMatrix(args) ?? [1, 0, 0, 1, 0, 0])
    else if (name === PATH) {
      const isDrawing = across.length + down.length > MOST
      const shape = readPath(args, matrix, isDrawing ? () => undefined : add)
      if (shape && shapes.length < MOST_SHAPES) shapes.push(shape)
    }
  }
  if (across.length + down.length > MOST) return { across: [], down: [], pictures, shapes }
  return { across, down, pictures, shapes }
}

/** Where the unit square lies that a picture fills, if that is large enough. */
function placeOf([a, b, c, d, e, f]: Matrix): PicturePlace[] {
  const xs = [e, e + a, e + c, e + a + c].sort((one, other) => one - other)
  const ys = [f, f + b, f + d, f + b + d].sort((one, other) => one - other)
  const place = { x: xs[0] ?? 0, right: xs[3] ?? 0, top: ys[0] ?? 0, bottom: ys[3] ?? 0 }
  return place.right - place.x >= NARROWEST && place.bottom - place.top >= LOWEST ? [place] : []
}

/** The straight sides of a painted path, and its shape. A thin box is one line, in its middle. */
function readPath(args: unknown, matrix: Matrix, add: AddLine): Shape | null {
  const [paint, [path] = [], box] = args as [number, ArrayLike<number>[]?, ArrayLike<number>?]
  if (paint === NOT_PAINTED || !path) return null
  const point = (x = 0, y = 0) =>
    [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]] as const
  if (box) {
    const [[x1, y1], [x2, y2]] = [point(box[0], box[1]), point(box[2], box[3])]
    if (Math.abs(x1 - x2) < THIN || Math.abs(y1 - y2) < THIN) {
      add(x1, y1, x2, y2, false)
      return shapeOf([x1, x2], [y1, y2], { weight: 0, isBox: false, straight: 0, isOutlined: false })
    }
  }
  const isOutlined = !FILLED.includes(paint)
  let bent = 0
  let sides = 0
  let straight = 0
  const xs: number[] = []
  const ys: number[] = []
  let start = point()
  let last = start
  const to = (next: readonly [number, number]) => {
    add(last[0], last[1], next[0], next[1], !isOutlined)
    sides += 1
    const [over, along] = [Math.abs(last[0] - next[0]), Math.abs(last[1] - next[1])]
    if (over > THIN && along > THIN) bent += 1
    else straight += Math.max(over, along)
    last = next
  }
  for (let at = 0; at < path.length; ) {
    const command = path[at]
    if (command === MOVE) {
      start = point(path[at + 1], path[at + 2])
      last = start
      xs.push(last[0])
      ys.push(last[1])
      at += 3
    } else if (command === LINE) {
      to(point(path[at + 1], path[at + 2]))
      xs.push(last[0])
      ys.push(last[1])
      at += 3
    } else if (command === CURVE || command === QUADRATIC) {
      // One point or two that it bends to, before the one where it ends.
      const end = command === CURVE ? at + 5 : at + 3
      last = point(path[end], path[end + 1])
      bent += 1
      xs.push(last[0])
      ys.push(last[1])
      at = end + 2
    } else if (command === CLOSE) {
      to(start)
      at += 1
    } else break
  }
  if (box) {
    // The box holds what a bent side reaches out to.
    const [[x1, y1], [x2, y2]] = [point(box[0], box[1]), point(box[2], box[3])]
    xs.push(x1, x2)
    ys.push(y1, y2)
  }
  const isBox = bent === 0 && sides > 2
  return shapeOf(xs, ys, { weight: isBox ? 1 : bent, isBox, straight, isOutlined })
}

function shapeOf(
  xs: readonly number[],
  ys: readonly number[],
  looks: Omit<Shape, keyof PicturePlace>,
): Shape | null {
  if (xs.length === 0) return null
  return { x: smallest(xs), right: largest(xs), top: smallest(ys), bottom: largest(ys), ...looks }
}

function toMatrix(value: unknown): Matrix | null {
  const numbers = value as ArrayLike<number> | null
  return numbers?.length === 6 ? (Array.from(numbers) as unknown as Matrix) : null
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

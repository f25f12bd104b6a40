import { largest, smallest } from '../../../../src-core/basics/extremes'
import { PAGE_PARTS, type ScannedPage } from '../../../../src-core/document/model'
import type { DrawnPage } from '../../scan/draw-pages'
import type { ReadLine } from '../../scan/read-pictures'
import type { ReadScan } from '../../scan/read-scans'
import type { PlacedPage, PlacedText } from './placed-text'

/** A page read from its picture: its words as any page has them, and where they are on the picture. */
export interface PlacedScan {
  readonly placed: PlacedPage
  readonly scanned: ScannedPage
}

/** Words that Tesseract is less sure of, from 0 to 100, are uncertain. */
export const UNSURE = 60
/** What is no letter and no digit is dirt where it is less sure than this. */
const DIRT = 60
/** What no word is, however sure Tesseract is: a fold, the edge of a sheet, a rule between columns. */
const NEVER_WORDS = /^[_|~^`'".,:;\\[\]{}]+$/
/** A line whose words are all less sure is no line: a stamp, a signature, a logo. */
const ILLEGIBLE = 30
/** Small letters are so high, in parts of a font's size: 0.45 in Times, 0.52 in Arial. */
const X_HEIGHT = 0.48
/** Sizes that differ less from that of most letters, in parts of it, are measured wrongly. */
const SAME_SIZE = 0.13
const POINTS = 72

type Word = ReadLine['words'][number]

interface SizedLine {
  readonly words: readonly Word[]
  readonly line: ReadLine
  /** In points. */
  readonly size: number
}

/** Places the words of pages that were read from their pictures. They are placed together, since a paper has few sizes. */
export function placeWords(pages: readonly ReadScan[]): PlacedScan[] {
  const sized = pages.map(({ drawn, read }) =>
    read.lines.flatMap((line): SizedLine[] => {
      const words = line.words.filter(word => !isDirt(word))
      return words.length === 0 ? [] : [{ words, line, size: sizeOf(line, drawn.dpi) }]
    }),
  )
  const usual = usualSize(sized.flat())
  return pages.map(({ number, drawn, read }, index) => {
    const lines = sized[index] ?? []
    const legible = lines.filter(isLegible)
    const scale = POINTS / drawn.dpi
    return {
      placed: {
        number,
        width: drawn.width * scale,
        height: drawn.height * scale,
        texts: legible.flatMap(line => placeLine(line, scale, usual)),
        across: lines
          .filter(line => !isLegible(line))
          .map(({ words }) => words.map(({ text }) => text).join(' ')),
      },
      scanned: {
        number,
        words: legible.flatMap(({ words }) =>
          words.map(({ text, bbox }) => ({ text, box: boxOnPage(bbox, drawn, read.angle) })),
        ),
      },
    }
  })
}

function isDirt({ text, confidence }: Word): boolean {
  if (text.trim() === '' || NEVER_WORDS.test(text)) return true
  return confidence < DIRT && !/[\p{L}\p{N}]/u.test(text)
}

function isLegible({ words }: SizedLine): boolean {
  return words.some(({ confidence }) => confidence >= ILLEGIBLE)
}

/** The size of a line's letters by the height of its small ones: what stands above and below them is measured less well. */
function sizeOf({ rowAttributes: { rowHeight, ascenders, descenders } }: ReadLine, dpi: number): number {
  return (Math.max(1, rowHeight - ascenders - descenders) * POINTS) / dpi / X_HEIGHT
}

/** The size that half of all letters do not reach. */
function usualSize(lines: readonly SizedLine[]): number {
  const weighed = lines
    .map(({ words, size }) => ({ size, letters: words.reduce((sum, { text }) => sum + text.length, 0) }))
    .sort((one, other) => one.size - other.size)
  const half = weighed.reduce((sum, { letters }) => sum + letters, 0) / 2
  let passed = 0
  for (const { size, letters } of weighed) {
    passed += letters
    if (passed >= half) return size
  }
  return 10
}

function placeLine({ words, line, size: measured }: SizedLine, scale: number, usual: number): PlacedText[] {
  const isUsual = Math.abs(measured - usual) < usual * SAME_SIZE
  const size = Math.round((isUsual ? usual : measured) * 2) / 2
  return words.map(({ text, confidence, bbox }) => ({
    text,
    x: bbox.x0 * scale,
    y: baseAt(line, (bbox.x0 + bbox.x1) / 2) * scale,
    width: (bbox.x1 - bbox.x0) * scale,
    size,
    bold: false,
    italic: false,
    artifact: false,
    spaced: true,
    ...(confidence < UNSURE && { unsure: true }),
  }))
}

/** How far down the line stands that its letters stand on. */
function baseAt({ baseline: { x0, y0, x1, y1 } }: ReadLine, x: number): number {
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y0
}

/** A box of the straightened picture on the page as it is: the one around its corners, turned back about the middle. */
function boxOnPage(
  { x0, y0, x1, y1 }: Word['bbox'],
  { width, height }: Pick<DrawnPage, 'width' | 'height'>,
  angle: number,
): ScannedPage['words'][number]['box'] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corners = [x0, x1].flatMap(x => [y0, y1].map(y => ({ x: x - width / 2, y: y - height / 2 })))
  const xs = corners.map(({ x, y }) => (x * cos + y * sin) / width + 0.5)
  const ys = corners.map(({ x, y }) => (y * cos - x * sin) / height + 0.5)
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * PAGE_PARTS)
  const [left, top] = [part(smallest(xs)), part(smallest(ys))]
  return [left, top, part(largest(xs)) - left, part(largest(ys)) - top]
}

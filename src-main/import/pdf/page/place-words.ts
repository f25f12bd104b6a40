import { largest, smallest } from '../../../../src-core/basics/extremes'
import { PAGE_PARTS, type ScannedPage } from '../../../../src-core/document/model'
import type { DrawnPage } from '../../scan/draw-pages'
import type { ReadLine } from '../../scan/read-pictures'
import type { ReadScan } from '../../scan/read-scans'
import { smallHeight } from '../../scan/small-height'
import type { Quarter } from '../../scan/turn-page'
import type { PlacedPage, PlacedText } from './placed-text'

/** A page read from its picture: its words as any page has them, and where they are on the picture. */
export interface PlacedScan {
  readonly placed: PlacedPage
  readonly scanned: ScannedPage
}

/** Words that Tesseract is less sure of, from 0 to 100, are uncertain. */
const UNSURE = 60
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
  readonly isLegible: boolean
}

/** Places the words of pages that were read from their pictures. They are placed together, since a paper has few sizes. */
export function placeWords(pages: readonly ReadScan[]): PlacedScan[] {
  const sized = pages.map(({ drawn, read }) =>
    read.lines.flatMap((line): SizedLine[] => {
      const words = withBullet(line).filter(word => !isDirt(word))
      const size = sizeOf(line, drawn.dpi)
      const high = piecesBeside(words, line)
      const own = words.filter(word => !high.has(word))
      return [
        { words: own, line, size, isLegible: own.some(({ confidence }) => confidence >= ILLEGIBLE) },
        { words: [...high], line, size, isLegible: false },
      ].filter(({ words: some }) => some.length > 0)
    }),
  )
  const usual = usualSize(sized.flat())
  return pages.map(({ number, drawn, quarter, read }, index) => {
    const lines = sized[index] ?? []
    const legible = lines.filter(({ isLegible }) => isLegible)
    const scale = POINTS / drawn.dpi
    return {
      placed: {
        number,
        width: drawn.width * scale,
        height: drawn.height * scale,
        texts: legible.flatMap(line => placeLine(line, scale, usual)),
        across: lines
          .filter(({ isLegible }) => !isLegible)
          .map(({ words }) => words.map(({ text }) => text).join(' ')),
      },
      scanned: {
        number,
        words: legible.flatMap(({ words }) =>
          words.map(({ text, bbox }) => ({ text, box: boxOnPage(bbox, drawn, read.angle, quarter) })),
        ),
      },
    }
  })
}

function isDirt({ text, confidence }: Word): boolean {
  if (text.trim() === '' || NEVER_WORDS.test(text)) return true
  return confidence < DIRT && !/[\p{L}\p{N}]/u.test(text)
}

/** What Tesseract takes a bullet for; one is lower than the small letters, about as wide as high, and stands apart. */
const LIKE_BULLET = /^[eocas®©¢*°]$/u
const LOW = 0.92
const SQUARE = 1.4

/** The words of a line, a bullet before them as such. */
function withBullet(line: ReadLine): readonly Word[] {
  const [first, next, ...others] = line.words
  if (!first || !next || !LIKE_BULLET.test(first.text)) return line.words
  const small = smallHeight(line)
  const [width, height] = sidesOf(first)
  const isDot = Math.max(width, height) < small * LOW && Math.max(width / height, height / width) < SQUARE
  if (!isDot || next.bbox.x0 - first.bbox.x1 < small) return line.words
  return [{ ...first, text: '•', confidence: next.confidence }, next, ...others]
}

/** Pieces of a logo are so many times as high as small letters, and read as few letters. */
const HIGH = 2.8
const FEW_LETTERS = 3

/** What stands beside a line's words and is far higher than they are: pieces of a logo, but no letter that opens a paragraph. */
function piecesBeside(words: readonly Word[], line: ReadLine): Set<Word> {
  const most = smallHeight(line) * HIGH
  const high = words.filter(
    (word, index) =>
      word.text.length <= FEW_LETTERS &&
      sidesOf(word)[1] > most &&
      !(index === 0 && /^\p{Lu}$/u.test(word.text)),
  )
  const letters = (some: readonly Word[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return new Set(letters(high) * 2 < letters(words) ? high : [])
}

function sidesOf({ bbox: { x0, x1, y0, y1 } }: Word): [width: number, height: number] {
  return [Math.max(1, x1 - x0), Math.max(1, y1 - y0)]
}

/** The size of a line's letters by the height of its small ones: what stands above and below them is measured less well. */
function sizeOf(line: ReadLine, dpi: number): number {
  return (smallHeight(line) * POINTS) / dpi / X_HEIGHT
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
  quarter: Quarter,
): ScannedPage['words'][number]['box'] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corners = [x0, x1].flatMap(x => [y0, y1].map(y => ({ x: x - width / 2, y: y - height / 2 })))
  const turned = corners.map(({ x, y }) => ({
    x: (x * cos + y * sin) / width + 0.5,
    y: (y * cos - x * sin) / height + 0.5,
  }))
  const asItIs = turned.map(corner => turnBack(corner, quarter))
  const [xs, ys] = [asItIs.map(({ x }) => x), asItIs.map(({ y }) => y)]
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * PAGE_PARTS)
  const [left, top] = [part(smallest(xs)), part(smallest(ys))]
  return [left, top, part(largest(xs)) - left, part(largest(ys)) - top]
}

/** A place of a page that was turned clockwise on the page as it is, both in parts of its width and height. */
function turnBack({ x, y }: { x: number; y: number }, quarter: Quarter): { x: number; y: number } {
  if (quarter === 1) return { x: y, y: 1 - x }
  if (quarter === 2) return { x: 1 - x, y: 1 - y }
  if (quarter === 3) return { x: 1 - y, y: x }
  return { x, y }
}

import { HYPHEN, LetterList, type Letters, LINE, lettersOfCharacter, WORD } from './letters'

/** A rectangle in the space of a PDF's page: points from its origin, upwards. */
export interface Rectangle {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** A sign where a page prints it. */
export interface Glyph {
  readonly code: number
  readonly box: Rectangle
  /** How often a quarter turn against the clock its line is turned on the page. */
  readonly turns: number
}

/** A printed line: its signs, and the part of the page it takes, as turned back to run from left to right. */
interface PrintedLine {
  readonly turns: number
  bottom: number
  top: number
  right: number
}

/** What a page prints, ready for finding words on it. */
export interface PrintedPage {
  readonly glyphs: readonly Glyph[]
  readonly letters: Letters
  /** The glyph of each letter. */
  readonly glyphOf: Int32Array
  /** The line of each glyph; of signs that are no letters the one they stand on. */
  readonly lineOf: Int32Array
  readonly lines: readonly PrintedLine[]
}

/** Signs further apart than so many heights of the line stand in other columns or cells. */
const FAR = 2
/** How far back, in heights, the next sign of a line may begin. */
const BACK = 0.5

/** Lays out what a page prints, in its own order, as lines and letters. */
export function printedPage(glyphs: readonly Glyph[]): PrintedPage {
  const list = new LetterList()
  const lines: PrintedLine[] = []
  const lineOf = new Int32Array(glyphs.length)
  let line: PrintedLine | null = null
  let between = 0
  /** Signs that are no letters and stand before the first letter of their line. */
  let ahead: number[] = []
  for (const [index, { code, box, turns }] of glyphs.entries()) {
    const letters = lettersOfCharacter(code)
    const turned = turn(box, turns)
    const isOnLine = line !== null && goesOn(line, turned, turns, letters === '')
    if (line && isOnLine) line.right = Math.max(line.right, turned.right)
    if (letters === '') {
      between |= isHyphen(code) ? WORD | HYPHEN : WORD
      if (!isOnLine) ahead.push(index)
      lineOf[index] = Math.max(0, lines.length - 1)
      continue
    }
    if (!line || !isOnLine) {
      line = { turns, bottom: turned.bottom, top: turned.top, right: turned.right }
      lines.push(line)
      between |= WORD | LINE
      for (const sign of ahead) lineOf[sign] = lines.length - 1
    } else {
      line.bottom = Math.min(line.bottom, turned.bottom)
      line.top = Math.max(line.top, turned.top)
    }
    ahead = []
    lineOf[index] = lines.length - 1
    list.add(letters, index, between)
    between = 0
  }
  const { units, before, from } = list.finish()
  return { glyphs, letters: { units, before }, glyphOf: from, lineOf, lines }
}

/** Whether a sign goes on with a line: letters stand on it, and others, such as commas and quotes, at least near it. */
function goesOn(line: PrintedLine, box: Rectangle, turns: number, isSign: boolean): boolean {
  const shared = Math.min(line.top, box.top) - Math.max(line.bottom, box.bottom)
  const height = line.top - line.bottom
  return (
    line.turns === turns &&
    shared > (isSign ? -0.25 * height : 0.4 * Math.min(height, box.top - box.bottom)) &&
    box.left > line.right - BACK * height &&
    box.left < line.right + FAR * Math.max(height, box.top - box.bottom)
  )
}

/** Hyphens of all kinds, and the signs that PDFium puts for one that breaks a word. */
function isHyphen(code: number): boolean {
  return [0x2d, 0xad, 0x2010, 0x2011, 0x2212, 0x02, 0xfffe].includes(code)
}

/** A rectangle turned back by so many quarter turns, so that its line runs from left to right. */
export function turn({ left, bottom, right, top }: Rectangle, turns: number): Rectangle {
  if (turns === 1) return { left: bottom, right: top, bottom: -right, top: -left }
  if (turns === 2) return { left: -right, right: -left, bottom: -top, top: -bottom }
  if (turns === 3) return { left: -top, right: -bottom, bottom: left, top: right }
  return { left, bottom, right, top }
}

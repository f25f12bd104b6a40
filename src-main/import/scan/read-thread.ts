import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { type Box, widened } from './boxes'
import { doubtfulParts, withPart } from './doubtful-parts'
import type { DrawnPage } from './draw-pages'
import { findTwoColumns } from './find-columns'
import { findLetters, findMissed, newLines } from './find-missed'
import type { PictureToRead, ReadLine, ThreadAnswer } from './read-pictures'
import { withBrackets } from './with-brackets'
import { type LetteredLine, withSpaces } from './with-spaces'

/** What is used of Tesseract as tesseract.js builds it, without what that has for browsers and downloads. */
interface Engine {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => Tesseract
}

interface Tesseract {
  Init(folder: null, languages: string, mode: number): number
  SetVariable(name: string, value: string): boolean
  /** Takes the picture at `/input`, turned by this angle, in radians. Answers 1 where it is none. */
  SetImageFile(orientation: number, angle: number): number
  FindLines(): number
  /** How much the lines of the picture lean, in radians. */
  GetGradient(): number
  /** Has only a part of the picture read. */
  SetRectangle(left: number, top: number, width: number, height: number): void
  Recognize(monitor: null): number
  GetJSONText(): string
}

const load = createRequire(import.meta.url)
/** Of several builds, one that every machine runs alike: the same scan is read alike everywhere. */
const BUILD = 'tesseract.js-core/tesseract-core-simd-lstm'
const LANGUAGES = ['nld', 'eng']
/** Tesseract's number for its neural network alone. */
const NETWORK = 1
/** Lines that lean less, in radians, are read as they are. */
const STRAIGHT = 0.002
/** Parts are read once more with so much around them, in inches, as letters at an edge are read badly. */
const AROUND = 0.02

let starting: Promise<{ readonly engine: Engine; readonly tesseract: Tesseract }> | null = null

async function start() {
  const nothing = () => undefined
  const engine: Engine = await load(BUILD)({ TesseractProgress: nothing, print: nothing, printErr: nothing })
  for (const language of LANGUAGES) {
    const folder = dirname(load.resolve(`@tesseract.js-data/${language}/package.json`))
    const packed = await readFile(join(folder, '4.0.0_best_int', `${language}.traineddata.gz`))
    engine.FS.writeFile(`${language}.traineddata`, gunzipSync(packed))
  }
  const tesseract = new engine.TessBaseAPI()
  if (tesseract.Init(null, LANGUAGES.join('+'), NETWORK) !== 0)
    throw new Error('Text recognition could not be started.')
  return { engine, tesseract }
}

async function read({ picture, width, height, dpi }: PictureToRead): Promise<ThreadAnswer> {
  starting ??= start()
  const { engine, tesseract } = await starting
  tesseract.SetVariable('user_defined_dpi', String(dpi))
  engine.FS.writeFile('/input', picture)
  const take = (angle: number) => {
    if (tesseract.SetImageFile(1, angle) === 1) throw new Error('The picture of the page cannot be read.')
  }
  take(0)
  tesseract.FindLines()
  const angle = tesseract.GetGradient()
  const leans = Math.abs(angle) > STRAIGHT
  if (leans) take(angle)
  const turned = leans ? angle : 0
  const page = { width, height, dpi, pixels: picture.subarray(picture.length - width * height) }
  const lines = readColumns(tesseract, width)
  return { json: JSON.stringify(readOnceMore(tesseract, page, turned, lines)), angle: turned }
}

/** The lines of the page; where they were read across two columns, those of each column. */
function readColumns(tesseract: Tesseract, width: number): ReadLine[] {
  const whole = readLines(tesseract)
  let lines = whole
  for (const { at, top, bottom } of findTwoColumns(whole, width)) {
    const inside = ({ bbox }: ReadLine) => bbox.y0 >= top && bbox.y1 <= bottom
    const sides = [
      [0, at],
      [at, width],
    ] as const
    const apart = sides.flatMap(([left, right]) => {
      tesseract.SetRectangle(left, top, right - left, bottom - top)
      return readLines(tesseract)
    })
    lines = [...lines.filter(line => !inside(line)), ...apart]
  }
  return lines
}

/** The lines of a page that was turned by an angle, with what was passed over, or is read better on its own. */
function readOnceMore(
  tesseract: Tesseract,
  page: DrawnPage,
  angle: number,
  lines: readonly ReadLine[],
): ReadLine[] {
  const letters = findLetters(page, angle)
  const missed = findMissed(letters, lines, page.dpi).flatMap(box => readPart(tesseract, page, box))
  const found = [...lines, ...newLines(missed, lines)]
  const parts = doubtfulParts(found)
  const surer = found.flatMap(line => {
    const part = parts.get(line)
    const read = part && readPart(tesseract, page, widened(part.box, page.dpi * AROUND))
    return part && read ? withPart(line, part, read) : [line]
  })
  return surer.map(line => withBrackets(line, letters))
}

/** The lines within a box of a page, as far as it lies on that. */
function readPart(tesseract: Tesseract, { width, height }: DrawnPage, { x0, y0, x1, y1 }: Box): ReadLine[] {
  const [left, top] = [Math.max(0, Math.round(x0)), Math.max(0, Math.round(y0))]
  const [right, bottom] = [Math.min(width, Math.round(x1)), Math.min(height, Math.round(y1))]
  if (right <= left || bottom <= top) return []
  tesseract.SetRectangle(left, top, right - left, bottom - top)
  return readLines(tesseract)
}

/** The lines of what is to be read, as Tesseract tells them; they are checked by whoever asked. */
function readLines(tesseract: Tesseract): ReadLine[] {
  tesseract.Recognize(null)
  const page: { blocks: { paragraphs: { lines: LetteredLine[] }[] }[] | null } = JSON.parse(
    tesseract.GetJSONText(),
  )
  const lines = (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(block => block.lines))
  return lines.map(withSpaces)
}

parentPort?.on('message', (asked: PictureToRead) => {
  read(asked).then(
    answer => parentPort?.postMessage(answer),
    error => parentPort?.postMessage({ error: String(error) } satisfies ThreadAnswer),
  )
})

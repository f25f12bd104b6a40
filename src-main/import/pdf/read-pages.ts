import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api'
import { append } from '../../../src-core/basics/append'
import { CallError } from '../../../src-core/contract/errors'
import type { ScannedPage } from '../../../src-core/document/model'
import type { FileToDecode } from '../decoding/decoder'
import { damagedFile } from '../decoding/file-errors'
import { findPictures, mayDraw } from './find-pictures'
import { drawnBoxes } from './page/drawn-boxes'
import { withoutDropCaps } from './page/drop-caps'
import { FontStyles } from './page/font-styles'
import { holdsForm, readFields } from './page/form-fields'
import { withoutLineNumbers, withoutMarginLetters } from './page/line-numbers'
import { placeWords } from './page/place-words'
import type { PlacedPage } from './page/placed-text'
import { readPage } from './page/read-page'
import { type PicturePlace, type Rules, readRules } from './page/read-rules'
import { connectedLines, ruledGrids } from './page/ruled-grids'
import { besidePlace, reachOfText } from './page/text-beside'
import { type TextLine, textLines } from './page/text-lines'
import { withoutWatermarks } from './page/watermarks'

/** What stands on the pages of a PDF; lists by page begin with the first. */
export interface ReadPages {
  readonly pages: readonly TextLine[][]
  /** Words that are no part of the running text, such as a stamp in the margin. */
  readonly across: readonly { readonly page: number; readonly text: string }[]
  /** Where pictures stand beside the text. */
  readonly pictures: readonly PicturePlace[][]
  /** The pages that were read from their pictures. */
  readonly scans: readonly ScannedPage[]
}

/** The same while it is being read. */
interface Reading {
  readonly pages: TextLine[][]
  readonly across: { readonly page: number; readonly text: string }[]
  readonly pictures: PicturePlace[][]
}

/**
 * Reads the pages of a PDF, those that are pictures too where the file's order says so. Throws `damaged` where none can be
 * read, and `empty-document` where there is no text, or where there are pictures that are not to be read now.
 */
export async function readPages(document: PDFDocumentProxy, file: FileToDecode): Promise<ReadPages> {
  const { scan, name } = file
  const total = document.numPages
  const reading: Reading = { pages: [], across: [], pictures: [] }
  const isText = scan?.pages !== 'all'
  const { scanned, unreadable } = isText ? await readTexts(document, reading, file) : NOTHING_READ
  const hasText = reading.pages.flat().length > 0
  if (!hasText && unreadable) throw damaged(name, unreadable)
  const chosen = chosenPages(scan, total)
  const numbers = hasText ? ordered([...scanned, ...chosen]) : everyPage(total)
  if (!hasText && !scan) throw withoutText(name, total)
  if (scan?.atOnce === 0 && numbers.length > 0) throw withoutText(name, numbers.length)
  const read = scan && numbers.length > 0 ? await readPictures(reading, numbers, file, scan.atOnce) : []
  const isChosen = new Set(chosen)
  const scans = read.map(one => (isChosen.has(one.number) ? { ...one, chosen: true as const } : one))
  if (reading.pages.flat().length === 0) throw withoutText(name, total)
  return { ...reading, pictures: withoutRepeated(reading.pictures), scans }
}

/** The pages that somebody wants to be read from their pictures, though they may have text. */
function chosenPages(scan: FileToDecode['scan'], total: number): readonly number[] {
  if (!scan || scan.pages === 'without-text') return []
  return scan.pages === 'all' ? everyPage(total) : scan.pages.filter(number => number <= total)
}

function everyPage(total: number): number[] {
  return Array.from({ length: total }, (_, index) => index + 1)
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

const NOTHING_READ = { scanned: [], unreadable: null }
const NOTHING_DRAWN: Rules = { across: [], down: [], pictures: [], shapes: [] }

/** Reads what text the file has; answers the numbers of the pages that seem to have theirs in a picture. */
async function readTexts(
  document: PDFDocumentProxy,
  { pages, across, pictures }: Reading,
  { scan, onProgress }: FileToDecode,
): Promise<{ scanned: readonly number[]; unreadable: unknown }> {
  const fonts = new FontStyles()
  const watermarks = new Set<string>()
  const counted = new Set<number>()
  const scanned: number[] = []
  const isForm = await holdsForm(document)
  let hasText = false
  let unreadable: unknown = null
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number)
      const fields = isForm ? await readFields(page) : []
      const asPrinted = await readPage(page, number, fonts, fields)
      const text = withoutLineNumbers(withoutMarginLetters(withoutWatermarks(asPrinted, watermarks)), counted)
      const placed = withoutDropCaps(text)
      const drawn = await readDrawn(page, placed)
      const grids = ruledGrids(connectedLines(drawn))
      const lines = textLines(placed, {
        grids,
        boxes: drawnBoxes(drawn.shapes, connectedLines(withoutEdges(drawn)), placed),
      })
      const found = findPictures(placed, drawn, grids, lines)
      pages.push(besidePictures(lines, found))
      hasText ||= placed.texts.length > 0
      if (isPicture(placed, drawn.pictures)) scanned.push(number)
      pictures[number - 1] = found
      append(
        across,
        placed.across.map(text => ({ page: number, text })),
      )
      page.cleanup()
    } catch (error) {
      // A page that is beyond repair must not cost the others.
      unreadable ??= error
      pages.push([])
    }
    // Where all are pictures, nothing is done yet; where they are read now, that is what takes long.
    if (hasText && !scan?.atOnce) onProgress(number, document.numPages)
  }
  return { scanned, unreadable }
}

/** Lines that know of the pictures beside them, which leave them less room. */
function besidePictures(lines: readonly TextLine[], pictures: readonly PicturePlace[]): TextLine[] {
  const text = lines.filter(({ row, box }) => !row && !box)
  return pictures.reduce<TextLine[]>(
    (all, place) => {
      const reach = reachOfText(place, text)
      return reach === null ? all : besidePlace(all, place, reach)
    },
    [...lines],
  )
}

async function readDrawn(page: PDFPageProxy, placed: PlacedPage): Promise<Rules> {
  return mayDraw(placed) ? readRules(page, placed.quarter) : NOTHING_DRAWN
}

/** Lines that are drawn as such. */
function withoutEdges({ across, down }: Rules): Pick<Rules, 'across' | 'down'> {
  return { across: across.filter(({ isEdge }) => !isEdge), down: down.filter(({ isEdge }) => !isEdge) }
}

/** A page with fewer letters may have them from a stamp. */
const FEW_LETTERS = 60
/** The part of such a page that pictures take up at least. */
const MOST_OF_PAGE = 0.5

/** Whether a page has next to no text, and pictures on most of it. */
function isPicture({ texts, width, height }: PlacedPage, pictures: readonly PicturePlace[]): boolean {
  if (texts.reduce((sum, { text }) => sum + text.length, 0) >= FEW_LETTERS) return false
  const area = pictures.reduce((sum, { x, right, top, bottom }) => sum + (right - x) * (bottom - top), 0)
  return area > width * height * MOST_OF_PAGE
}

/** Reads these pages from their pictures, in the place of whatever text they had. */
async function readPictures(
  { pages, across, pictures }: Reading,
  numbers: readonly number[],
  { bytes, onProgress }: FileToDecode,
  atOnce: number,
): Promise<ScannedPage[]> {
  const { readScans } = await import('../scan/read-scans')
  let done = 0
  const onPage = () => {
    done += 1
    onProgress(done, numbers.length)
  }
  const drawn = await readScans(bytes, numbers, atOnce, onPage).catch(error => {
    // Pictures that are beyond repair must not cost the text.
    if (pages.flat().length > 0) return []
    throw error
  })
  const scans = placeWords(drawn)
  // Nothing is kept of a page's own text, which may be why its picture was to be read.
  const read = new Set(scans.map(({ placed }) => placed.number))
  const others = across.filter(({ page }) => !read.has(page))
  across.splice(0)
  append(across, others)
  for (const { placed } of scans) {
    pages[placed.number - 1] = textLines(placed)
    pictures[placed.number - 1] = []
    append(
      across,
      placed.across.map(text => ({ page: placed.number, text })),
    )
  }
  // A page that could not be read has no lines.
  for (let index = 0; index < pages.length; index += 1) pages[index] ??= []
  return scans.map(({ scanned }) => scanned)
}

/** Without what stands at the same place of several pages: a letterhead. */
function withoutRepeated(pictures: readonly (readonly PicturePlace[])[]): PicturePlace[][] {
  const keyOf = (place: PicturePlace) =>
    [place.x, place.right, place.top, place.bottom].map(Math.round).join()
  const counted = new Map<string, number>()
  for (const place of pictures.flat()) counted.set(keyOf(place), (counted.get(keyOf(place)) ?? 0) + 1)
  return Array.from(pictures, places => (places ?? []).filter(place => counted.get(keyOf(place)) === 1))
}

function damaged(name: string, cause: unknown): CallError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return damagedFile(name, reason, cause)
}

function withoutText(name: string, pages: number): CallError {
  return new CallError(
    'empty-document',
    `${name} holds no text: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`} in which none was recognised.`,
    { fault: { kind: 'pictures', count: pages } },
  )
}

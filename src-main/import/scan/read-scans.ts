import pMap from 'p-map'
import { type DrawnPage, openForDrawing, toPgm } from './draw-pages'
import { liesSideways } from './lies-sideways'
import { PictureReaders, type ReadPicture } from './read-pictures'
import { type Quarter, turnPage } from './turn-page'
import { withEvenLight } from './with-even-light'
import { withoutDrawings } from './without-drawings'
import { withoutGrain } from './without-grain'
import { withoutLeaders } from './without-leaders'

/** A page as it was drawn and read, by its number from 1. */
export interface ReadScan {
  readonly number: number
  /** The picture that was read. */
  readonly drawn: Omit<DrawnPage, 'pixels'>
  /** How far the page was turned for it. */
  readonly quarter: Quarter
  readonly read: ReadPicture
}

/** What Tesseract was taught with, in dots per inch. */
const DPI = 300
/** Letters of a word that Tesseract is so sure of, from 0 to 100, are read. */
const SURE = 80
/** A page is read the right way up where it is sure of so many of the letters: upside down, of hardly one in ten. */
const READ_WELL = 0.5

/**
 * Reads pages of a PDF, by their numbers from 1, from their pictures: several at once, turned upright, straightened, in Dutch
 * and English. A page that cannot be drawn or read is left out; throws where no page can.
 */
export async function readScans(
  bytes: Uint8Array,
  numbers: readonly number[],
  atOnce: number,
  onPage: () => void,
): Promise<ReadScan[]> {
  const drawer = await openForDrawing(bytes)
  const readers = new PictureReaders()
  let unreadable: unknown = null
  // Who put one page into the scanner the wrong way up mostly did so with the others.
  let isFlipped = false
  const readTurned = async (page: DrawnPage, quarter: Quarter) => {
    const turned = withoutLeaders(withoutDrawings(turnPage(page, quarter)))
    const { width, height, dpi } = turned
    const read = await readers.read({ picture: toPgm(turned), width, height, dpi: Math.round(dpi) })
    return { drawn: { width, height, dpi }, quarter, read }
  }
  const readOne = async (number: number): Promise<ReadScan | null> => {
    try {
      const page = withoutGrain(withEvenLight(drawer.draw(number, DPI)))
      let best: Omit<ReadScan, 'number'> | null = null
      for (const quarter of directions(liesSideways(page), isFlipped)) {
        const turned = await readTurned(page, quarter)
        if (!best || sureLetters(turned.read).sure > sureLetters(best.read).sure) best = turned
        const { sure, all } = sureLetters(best.read)
        if (sure >= all * READ_WELL) break
      }
      if (best && sureLetters(best.read).sure > 0) isFlipped = best.quarter > 1
      return best && { number, ...best }
    } catch (error) {
      // A page that is beyond repair must not cost the others.
      unreadable ??= error
      return null
    } finally {
      onPage()
    }
  }
  try {
    const pages = await pMap(numbers, readOne, { concurrency: atOnce })
    const read = pages.filter(page => page !== null)
    if (read.length === 0 && unreadable) throw unreadable
    return read
  } finally {
    await readers.close()
  }
}

/** How a page may have to be turned, the likeliest first; which side is up, only reading tells. */
function directions(isSideways: boolean, isFlipped: boolean): Quarter[] {
  const ways: readonly [Quarter, Quarter] = isSideways ? [1, 3] : [0, 2]
  const likely = isFlipped ? ways.toReversed() : ways
  return isSideways ? [...likely, 0] : [...likely]
}

/** How many letters were read, and how many of them in words that are surely right. */
function sureLetters({ lines }: ReadPicture): { readonly sure: number; readonly all: number } {
  const count = { sure: 0, all: 0 }
  for (const { words } of lines)
    for (const { text, confidence } of words) {
      if (!/\p{L}/u.test(text)) continue
      count.all += text.length
      if (confidence >= SURE) count.sure += text.length
    }
  return count
}

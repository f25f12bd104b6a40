import pMap from 'p-map'
import { type DrawnPage, openForDrawing, toPgm } from './draw-pages'
import { PictureReaders, type ReadPicture } from './read-pictures'
import { withoutGrain } from './without-grain'
import { withoutLeaders } from './without-leaders'

/** A page as it was drawn and read, by its number from 1. */
export interface ReadScan {
  readonly number: number
  readonly drawn: Omit<DrawnPage, 'pixels'>
  readonly read: ReadPicture
}

/** What Tesseract was taught with, in dots per inch. */
const DPI = 300

/**
 * Reads pages of a PDF, by their numbers from 1, from their pictures: several at once, straightened, in Dutch and
 * English. A page that cannot be drawn or read is left out; throws where no page can.
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
  const readOne = async (number: number): Promise<ReadScan | null> => {
    try {
      const drawn = drawer.draw(number, DPI)
      const { width, height, dpi } = drawn
      const read = await readers.read({
        picture: toPgm(withoutLeaders(withoutGrain(drawn))),
        width,
        dpi: Math.round(dpi),
      })
      return { number, drawn: { width, height, dpi }, read }
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

import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api'
import { PAGE_PARTS, type ScannedPage } from '../../src-core/document/model'
import type { PlacedWords } from './find-passage'

/** How far letters reach below and above the line they stand on, in parts of their size. */
const BELOW = 0.25
const ABOVE = 0.85

/** A page's words and where it prints them, in the order of the file. Throws what pdf.js says is wrong with the page. */
export async function placedWords(pdf: PDFDocumentProxy, number: number): Promise<PlacedWords[]> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pointAt = (x: number, y: number) => {
    const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y)
    return { left: left / viewport.width, top: top / viewport.height }
  }
  return items
    .filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
    .map(({ str, transform, width }) => {
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform as number[]
      const length = Math.hypot(a, b) || 1
      const one = pointAt(x - c * BELOW, y - d * BELOW)
      const other = pointAt(x + (a / length) * width + c * ABOVE, y + (b / length) * width + d * ABOVE)
      const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)]
      const box = { left, top, width: Math.abs(one.left - other.left), height: Math.abs(one.top - other.top) }
      return { words: str, box }
    })
}

/** The words that were read from the picture of a page, and where it has them. */
export function scannedWords({ words }: ScannedPage): PlacedWords[] {
  return words.map(({ text, box: [left, top, width, height] }) => ({
    words: text,
    box: {
      left: left / PAGE_PARTS,
      top: top / PAGE_PARTS,
      width: width / PAGE_PARTS,
      height: height / PAGE_PARTS,
    },
  }))
}

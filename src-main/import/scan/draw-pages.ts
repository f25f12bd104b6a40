import { openPdfium } from '../decoding/open-pdfium'

/** A page as a picture of grey pixels, row by row. */
export interface DrawnPage {
  readonly width: number
  readonly height: number
  /** 0 is black, 255 white. */
  readonly pixels: Uint8Array
  readonly dpi: number
}

/** A PDF whose pages can be drawn. */
export interface PageDrawer {
  /** Draws a page, from 1, as a picture of so many dots per inch, fewer where it is too large. Throws where it cannot. */
  draw(number: number, dpi: number): DrawnPage
}

/** The most pixels of a page, 48 MB of them as Tesseract holds them: a sheet of A3 at 300 dots per inch has 17 million. */
const MOST_PIXELS = 24e6

/** What PDFium calls a bitmap with a byte for each pixel, and drawing without colours. */
const [GREY, WITHOUT_COLOURS] = [1, 8]
const WHITE = 0xffffffff
const POINTS = 72

/** Opens a PDF for drawing. Throws where it is no PDF to PDFium. */
export async function openForDrawing(bytes: Uint8Array): Promise<PageDrawer> {
  const { pdfium, document } = await openPdfium(bytes)
  const { malloc, free } = pdfium.wasmExports
  return {
    draw(number, wanted) {
      const page = pdfium._FPDF_LoadPage(document, number - 1)
      if (!page) throw new Error(`There is no page ${number}.`)
      const [across, down] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
      const dpi = Math.min(wanted, POINTS * Math.sqrt(MOST_PIXELS / (across * down)))
      const width = Math.max(1, Math.round((across * dpi) / POINTS))
      const height = Math.max(1, Math.round((down * dpi) / POINTS))
      const place = malloc(width * height)
      if (!place) throw new Error('There is no memory for the page.')
      const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, place, width)
      try {
        pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
        pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITHOUT_COLOURS)
        // The memory may have grown, and moved, while the page was drawn.
        return { width, height, dpi, pixels: pdfium.HEAPU8.slice(place, place + width * height) }
      } finally {
        pdfium._FPDFBitmap_Destroy(bitmap)
        free(place)
        pdfium._FPDF_ClosePage(page)
      }
    },
  }
}

/** A drawn page as a file: PGM, which every program for pictures reads. */
export function toPgm({ width, height, pixels }: DrawnPage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.byteLength + pixels.byteLength)
  file.set(head)
  file.set(pixels, head.byteLength)
  return file
}

import { PAGE_PARTS, type ScannedPage } from '../../../src-core/document/model'
import {
  type Glyph,
  type PrintedPage,
  printedPage,
  type Rectangle,
  turn,
} from '../../../src-core/export/marked-pdf/printed-page'
import type { PdfiumDocument } from '../decoding/open-pdfium'

/** A PDF of which can be asked what its pages print, by their numbers from 1. */
export interface PrintedPdf {
  readonly pages: number
  /** What a page prints; null where it cannot be loaded. */
  read(number: number): PrintedPage | null
  /** All letters that a page prints, in its order; none as for `read`. */
  lettersOn(number: number): string
  /** How many annotations a page has. */
  annotations(number: number): number
  /** How a page is shown; null where it cannot be loaded. */
  shown(number: number): ShownPage | null
}

/** A page as it is shown: turned as it says, and without what is cut off. */
export interface ShownPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** How often a line that is shown upright is turned a quarter against the clock in the page's own space. */
  readonly turns: number
  /** A place in points from its upper left corner, in the page's own space. */
  placeOf(left: number, top: number, width: number, height: number): Rectangle
}

const SPACE = 0x20
/** PDFium asks for places on a page that is shown in whole pixels: so many of them make a point. */
const FINE = 100

/** Lets PDFium tell what pages print; of scanned pages the words that were read from their pictures. */
export function printedPdf(
  { pdfium, document }: PdfiumDocument,
  scans: readonly ScannedPage[] = [],
): PrintedPdf {
  const scanned = new Map(scans.map(page => [page.number, page]))
  const place = pdfium.wasmExports.malloc(4 * Float64Array.BYTES_PER_ELEMENT)
  // Made anew each time: the memory may have grown, and moved.
  const doubles = () => new Float64Array(pdfium.HEAPU8.buffer, place, 4)
  const floats = () => new Float32Array(pdfium.HEAPU8.buffer, place, 4)

  function withPage<T>(number: number, use: (page: number) => T): T | null {
    const page = pdfium._FPDF_LoadPage(document, number - 1)
    if (!page) return null
    try {
      return use(page)
    } finally {
      pdfium._FPDF_ClosePage(page)
    }
  }

  function readGlyphs(page: number): Glyph[] {
    const text = pdfium._FPDFText_LoadPage(page)
    const glyphs: Glyph[] = []
    const count = Math.max(0, pdfium._FPDFText_CountChars(text))
    for (let index = 0; index < count; index += 1) {
      let code = pdfium._FPDFText_GetUnicode(text, index)
      const low = isHigh(code) && index + 1 < count ? pdfium._FPDFText_GetUnicode(text, index + 1) : 0
      if (low >= 0xdc00 && low <= 0xdfff) code = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000
      const turns = quarterTurns(pdfium._FPDFText_GetCharAngle(text, index))
      const isMade = pdfium._FPDFText_IsGenerated(text, index) === 1
      glyphs.push({ code, turns, box: isMade ? NOTHING : boxOf(text, index, turns) })
      if (code > 0xffff && low !== 0) index += 1
    }
    pdfium._FPDFText_ClosePage(text)
    return glyphs
  }

  /** As wide as a sign is set, and as high as it is drawn. */
  function boxOf(text: number, index: number, turns: number): Rectangle {
    const size = Float64Array.BYTES_PER_ELEMENT
    pdfium._FPDFText_GetCharBox(text, index, place, place + size, place + 2 * size, place + 3 * size)
    const [left = 0, right = 0, bottom = 0, top = 0] = doubles()
    const drawn = { left, right, bottom, top }
    if (pdfium._FPDFText_GetLooseCharBox(text, index, place) !== 1) return drawn
    const [setLeft = 0, setTop = 0, setRight = 0, setBottom = 0] = floats()
    const set = turn(
      {
        left: Math.min(setLeft, setRight),
        right: Math.max(setLeft, setRight),
        bottom: Math.min(setTop, setBottom),
        top: Math.max(setTop, setBottom),
      },
      turns,
    )
    const upright = turn(drawn, turns)
    const isDrawn = upright.top > upright.bottom
    const box = {
      left: set.left,
      right: set.right,
      bottom: isDrawn ? upright.bottom : set.bottom,
      top: isDrawn ? upright.top : set.top,
    }
    return turn(box, (4 - turns) % 4)
  }

  /** Loading a page takes long, and what it is shown as is asked again and again. */
  const known = new Map<number, ShownPage>()

  function shownAs(page: number): ShownPage {
    const [width, height] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
    const [across, down] = [Math.round(width * FINE), Math.round(height * FINE)]
    const corner = (x: number, y: number) => {
      const second = place + Float64Array.BYTES_PER_ELEMENT
      pdfium._FPDF_DeviceToPage(page, 0, 0, across, down, 0, x, y, place, second)
      const [ownX = 0, ownY = 0] = doubles()
      return [ownX, ownY] as const
    }
    const [origin, right, below] = [corner(0, 0), corner(across, 0), corner(0, down)]
    const own = (x: number, y: number) => {
      const [alongX, alongY] = [x / width, y / height]
      return [0, 1].map(
        axis =>
          (origin[axis] ?? 0) +
          ((right[axis] ?? 0) - (origin[axis] ?? 0)) * alongX +
          ((below[axis] ?? 0) - (origin[axis] ?? 0)) * alongY,
      ) as [number, number]
    }
    return {
      width,
      height,
      turns: pdfium._FPDFPage_GetRotation(page),
      placeOf(left, top, wide, high) {
        const [one, other] = [own(left, top), own(left + wide, top + high)]
        return {
          left: Math.min(one[0], other[0]),
          right: Math.max(one[0], other[0]),
          bottom: Math.min(one[1], other[1]),
          top: Math.max(one[1], other[1]),
        }
      },
    }
  }

  /** The signs of words that were read from a picture: each word's box in as many parts as it has signs. */
  function scannedGlyphs(page: number, { words }: ScannedPage): Glyph[] {
    const shown = shownAs(page)
    const { turns } = shown
    const [across, down] = [shown.width / PAGE_PARTS, shown.height / PAGE_PARTS]
    return words.flatMap(({ text, box: [left, top, width, height] }) => {
      const signs = [...text]
      const each = width / Math.max(1, signs.length)
      const glyphs = signs.map((sign, index): Glyph => {
        const from = (left + index * each) * across
        const box = shown.placeOf(from, top * down, each * across, height * down)
        return { code: sign.codePointAt(0) ?? SPACE, box, turns }
      })
      return [...glyphs, { code: SPACE, box: NOTHING, turns }]
    })
  }

  const lettersOf = new Map<number, string>()
  function read(number: number): PrintedPage | null {
    const scan = scanned.get(number)
    const glyphs = withPage(number, page => (scan ? scannedGlyphs(page, scan) : readGlyphs(page)))
    const printed = glyphs && printedPage(glyphs)
    lettersOf.set(number, printed?.letters.units ?? '')
    return printed
  }

  return {
    pages: pdfium._FPDF_GetPageCount(document),
    read,
    lettersOn: number => lettersOf.get(number) ?? read(number)?.letters.units ?? '',
    annotations: number => withPage(number, page => pdfium._FPDFPage_GetAnnotCount(page)) ?? 0,
    shown(number) {
      const before = known.get(number)
      if (before) return before
      const shown = withPage(number, shownAs)
      if (shown) known.set(number, shown)
      return shown
    },
  }
}

const NOTHING: Rectangle = { left: 0, bottom: 0, right: 0, top: 0 }

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** An angle in radians with the clock, as PDFium tells it, as quarter turns against the clock, the nearest of them. */
function quarterTurns(angle: number): number {
  const turns = Math.round(-angle / (Math.PI / 2))
  return Number.isFinite(turns) ? ((turns % 4) + 4) % 4 : 0
}

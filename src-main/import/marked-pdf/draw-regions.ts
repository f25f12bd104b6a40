import { crc32, deflateSync } from 'node:zlib'
import { groupBy } from '../../../src-core/basics/group-by'
import { PAGE_PARTS } from '../../../src-core/document/model'
import type { Region } from '../../../src-core/regions/region'
import { openPdfium, type PDFium } from '../decoding/open-pdfium'

/** Dots per inch of a picture, and the most of its pixels: enough for print, and little enough for a report of many. */
const [DPI, MOST_PIXELS] = [150, 2_000_000]
const POINTS = 72

/** What PDFium calls a bitmap of four bytes a pixel without transparency, and red before blue in it. */
const [WITHOUT_ALPHA, RED_FIRST] = [3, 16]
const WHITE = 0xffffffff

/** A picture of a region, as PNG; its sides in pixels, and how wide the region is on paper in points. */
export interface DrawnRegion {
  readonly png: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
  readonly points: number
}

/** Draws regions of a PDF’s pages; null for one whose page is not there or that cannot be drawn. Throws where it is no PDF to PDFium. */
export async function drawRegions(
  bytes: Uint8Array,
  regions: readonly Pick<Region, 'page' | 'box'>[],
): Promise<(DrawnRegion | null)[]> {
  const opened = await openPdfium(bytes)
  const { pdfium, document } = opened
  const drawn = new Map<(typeof regions)[number], DrawnRegion | null>()
  try {
    // A page is taken apart once for all of its regions: of a drawing, that takes longer than to draw one of them.
    for (const [number, own] of groupBy(regions, ({ page }) => page)) {
      const page = pdfium._FPDF_LoadPage(document, number - 1)
      if (!page) continue
      try {
        for (const region of own) drawn.set(region, drawOn(pdfium, page, region))
      } finally {
        pdfium._FPDF_ClosePage(page)
      }
    }
    return regions.map(region => drawn.get(region) ?? null)
  } finally {
    opened.close()
  }
}

function drawOn(pdfium: PDFium, page: number, { box }: Pick<Region, 'box'>): DrawnRegion | null {
  const { malloc, free } = pdfium.wasmExports
  const [left, top, wide, high] = box.map(parts => parts / PAGE_PARTS) as [number, number, number, number]
  const [across, down] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
  const points = wide * across
  const scale = Math.min(DPI / POINTS, Math.sqrt(MOST_PIXELS / (points * high * down)))
  const width = Math.max(1, Math.round(points * scale))
  const height = Math.max(1, Math.round(high * down * scale))
  const place = malloc(width * height * 4)
  if (!place) return null
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, WITHOUT_ALPHA, place, width * 4)
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium._FPDF_RenderPageBitmap(
      bitmap,
      page,
      Math.round(-left * across * scale),
      Math.round(-top * down * scale),
      Math.round(across * scale),
      Math.round(down * scale),
      0,
      RED_FIRST,
    )
    // The memory may have grown, and moved, while the page was drawn.
    const pixels = pdfium.HEAPU8.subarray(place, place + width * height * 4)
    return { png: toPng(pixels, width, height), width, height, points }
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap)
    free(place)
  }
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** Pixels of four bytes, of which the last says nothing, as PNG: eight bits of red, green and blue. */
export function toPng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc(height * (width * 3 + 1))
  let to = 0
  for (let row = 0; row < height; row += 1) {
    // No filter: pages are white for the most part, which packs well as it is.
    rows[to++] = 0
    for (let from = row * width * 4; from < (row + 1) * width * 4; from += 4) {
      rows[to++] = pixels[from] ?? 0
      rows[to++] = pixels[from + 1] ?? 0
      rows[to++] = pixels[from + 2] ?? 0
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(content.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

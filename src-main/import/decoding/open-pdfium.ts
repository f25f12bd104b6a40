import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** What PDFium can do and the types of its package do not tell: places in points, as 32 or 64 bits at an address. */
interface Places {
  _FPDF_DocumentHasValidCrossReferenceTable(document: number): number
  /** -1 for a document that is not encrypted. */
  _FPDF_GetSecurityHandlerRevision(document: number): number
  /** How often the page is turned a quarter with the clock before it is shown. */
  _FPDFPage_GetRotation(page: number): number
  _FPDFPage_GetAnnotCount(page: number): number
  _FPDFPage_GetAnnot(page: number, index: number): number
  _FPDFPage_CloseAnnot(annotation: number): void
  _FPDFAnnot_GetSubtype(annotation: number): number
  /** The file at a place on a page; 0 where there is none. */
  _FPDFAnnot_GetFileAttachment(annotation: number): number
  _FPDFDoc_GetAttachmentCount(document: number): number
  _FPDFDoc_GetAttachment(document: number, index: number): number
  /** Writes a file's name as UTF-16 and a zero where there is room for it; how many bytes that takes. */
  _FPDFAttachment_GetName(file: number, place: number, bytes: number): number
  /** Where a point of the page as it is shown, in pixels from its upper left corner, is in its own space; two doubles. */
  _FPDF_DeviceToPage(
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turns: number,
    across: number,
    down: number,
    x: number,
    y: number,
  ): number
  /** UTF-32, or a half of UTF-16. */
  _FPDFText_GetUnicode(text: number, index: number): number
  /** Whether PDFium put it there itself, such as a space between words. */
  _FPDFText_IsGenerated(text: number, index: number): number
  /** With the clock, in radians. */
  _FPDFText_GetCharAngle(text: number, index: number): number
  /** Around what is drawn: four doubles. */
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number
  /** As wide as the sign is set, as high as its font: left, top, right and bottom as floats. */
  _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number
}

export type PDFium = Awaited<ReturnType<typeof start>>

/** A document that PDFium has open. */
export interface PdfiumDocument {
  readonly pdfium: PDFium
  /** By which PDFium knows it. */
  readonly document: number
  /** Gives its memory back; another may be opened by the same PDFium. */
  close(): void
}

/** Why PDFium could not open a file: 4 for its password, other numbers for damage. */
export class PdfiumError extends Error {
  constructor(readonly reason: number) {
    super(`PDFium cannot open it (${reason}).`)
  }
}

/** PDFium's number for a file that asks for a password. */
export const ASKS_PASSWORD = 4

async function start() {
  const { PDFiumModule } = await import('@hyzyla/pdfium')
  const program = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  // Given its program, it looks for none: it would fetch it.
  const wasmBinary = new Uint8Array(await readFile(program)).buffer
  const pdfium = await PDFiumModule({ wasmBinary, locateFile: () => '' })
  pdfium._FPDF_InitLibraryWithConfig({})
  return pdfium as typeof pdfium & Places
}

/**
 * Opens a PDF with PDFium, one that runs or a new one. That is a program of its own in WebAssembly: what a hostile file
 * makes of it stays in its memory, as it would not with a library of the machine. Throws `PdfiumError` where it is no PDF to it.
 */
export async function openPdfium(bytes: Uint8Array, running?: PDFium): Promise<PdfiumDocument> {
  const pdfium = running ?? (await start())
  const { malloc, free } = pdfium.wasmExports
  const copy = malloc(bytes.byteLength)
  pdfium.HEAPU8.set(bytes, copy)
  const document = pdfium._FPDF_LoadMemDocument(copy, bytes.byteLength, 0)
  if (!document) throw new PdfiumError(pdfium._FPDF_GetLastError())
  return {
    pdfium,
    document,
    close() {
      pdfium._FPDF_CloseDocument(document)
      free(copy)
    },
  }
}

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { shorten } from '../../../src-core/basics/shorten'
import { CallError } from '../../../src-core/contract/errors'
import { type Attachments, MOST_NAMED } from '../../../src-core/document/model'
import { openPdfium, type PDFium, type PdfiumDocument } from '../decoding/open-pdfium'

/** What every file that is attached says of itself, and what PDFium is not asked without. */
const SIGN = '/EmbeddedFile'
/** How the settings end that Acrobat Distiller leaves in what it makes: nobody attached them. */
const SETTINGS = '.joboptions'
/** A name with more UTF-16 units is not read; one that is read is cut after fewer. */
const [LONGEST_READ, LONGEST] = [4096, 80]
/** Pages and places on one that are looked at for files; more have theirs in the list of all files. */
const [MOST_PAGES, MOST_PLACES] = [100, 1000]
/** PDFium's number for a file at a place on a page. */
const FILE_ATTACHMENT = 17

/**
 * The files that are attached to a PDF, to all of it or to places on its pages; null where there are none. Nothing of what they hold is
 * read: pdf.js would unpack all of it. Files that cannot be told cost no paper.
 */
export async function readAttachments(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<Attachments | null> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(SIGN)) return null
  const opened = await openPdfium(bytes).catch(() => null)
  if (!opened) return null
  const found = attachedFiles(opened)
  opened.close()
  if (found.count === 0) return null
  return { ...found, ...((await isPortfolio(pdf)) && { isPortfolio: true }) }
}

/** How many files are attached that somebody meant to send, and the names of the first. */
function attachedFiles(opened: PdfiumDocument): Pick<Attachments, 'count' | 'names'> {
  const { pdfium, document } = opened
  const count = Math.max(0, pdfium._FPDFDoc_GetAttachmentCount(document))
  const ofAll: string[] = []
  for (let index = 0; index < Math.min(count, MOST_NAMED); index += 1)
    ofAll.push(nameOf(pdfium, pdfium._FPDFDoc_GetAttachment(document, index)))
  const seen = [...ofAll, ...filesOnPages(opened)]
  const meant = seen.filter(name => !name.endsWith(SETTINGS))
  const names = meant.filter(name => name !== '').slice(0, MOST_NAMED)
  return { count: count - ofAll.length + meant.length, names }
}

/** A file that only holds others, which has no text to be read. */
export function emptyPortfolio(name: string, count: number): CallError {
  return new CallError(
    'empty-document',
    `${name} is a portfolio: its page is only a cover, and ${count === 1 ? 'a file is' : `${count} files are`} attached to it. Save these with a PDF reader and import them.`,
    { fault: { kind: 'portfolio', count } },
  )
}

async function isPortfolio(pdf: PDFDocumentProxy): Promise<boolean> {
  const metadata = await pdf.getMetadata().catch(() => null)
  const { IsCollectionPresent } = (metadata?.info ?? {}) as { IsCollectionPresent?: unknown }
  return IsCollectionPresent === true
}

/** The names of files at places on pages. */
function filesOnPages({ pdfium, document }: PdfiumDocument): string[] {
  const names: string[] = []
  const pages = Math.min(pdfium._FPDF_GetPageCount(document), MOST_PAGES)
  for (let index = 0; index < pages; index += 1) {
    const page = pdfium._FPDF_LoadPage(document, index)
    if (!page) continue
    const places = Math.min(pdfium._FPDFPage_GetAnnotCount(page), MOST_PLACES)
    for (let at = 0; at < places; at += 1) {
      const place = pdfium._FPDFPage_GetAnnot(page, at)
      if (pdfium._FPDFAnnot_GetSubtype(place) === FILE_ATTACHMENT) {
        const file = pdfium._FPDFAnnot_GetFileAttachment(place)
        if (file) names.push(nameOf(pdfium, file))
      }
      pdfium._FPDFPage_CloseAnnot(place)
    }
    pdfium._FPDF_ClosePage(page)
  }
  return names
}

/** What a file is called, as one can show it; empty where it has no name. */
function nameOf(pdfium: PDFium, file: number): string {
  const bytes = file ? pdfium._FPDFAttachment_GetName(file, 0, 0) : 0
  if (bytes <= 2 || bytes > LONGEST_READ * 2) return ''
  const { malloc, free } = pdfium.wasmExports
  const place = malloc(bytes)
  pdfium._FPDFAttachment_GetName(file, place, bytes)
  const name = Buffer.from(pdfium.HEAPU8.slice(place, place + bytes - 2)).toString('utf16le')
  free(place)
  return cleanName(name)
}

/** A name without its folders and without signs that none would see, or that turn the others round; cut where it is long. */
function cleanName(name: string): string {
  const [last = ''] = name.normalize('NFC').split(/[/\\]/).slice(-1)
  return shorten(
    last
      .replace(/\s+/gu, ' ')
      .replace(/[\p{C}\u2028\u2029]/gu, '')
      .trim(),
    LONGEST,
  )
}

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { CallError } from '../../../src-core/contract/errors'
import type { FileToDecode } from '../decoding/decoder'
import { damagedFile, withPassword } from '../decoding/file-errors'
import { CharacterMaps, loadPdfjs, StandardFonts } from './load-pdfjs'

/** In place of a page to put fonts on. Without its type: pdf.js asks for a whole document and uses this set alone. */
const NO_PAGE: object = { ownerDocument: { fonts: new Set() } }

/** Opens a PDF for reading its text: no scripts, no forms, no pictures, nothing from outside. Throws `CallError`. */
export async function openPdf({ name, bytes, limits }: FileToDecode): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs()
  try {
    const document = await pdfjs.getDocument({
      // pdf.js takes its input away.
      data: new Uint8Array(bytes),
      CMapReaderFactory: CharacterMaps,
      StandardFontDataFactory: StandardFonts,
      useSystemFonts: false,
      // Else it would trace the outlines of all letters.
      disableFontFace: false,
      ...NO_PAGE,
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: 1,
      verbosity: 0,
    }).promise
    if (document.numPages > limits.pages) {
      throw new CallError('too-large', `${name} has more than ${limits.pages} pages.`, {
        fault: { kind: 'pages', count: limits.pages },
      })
    }
    return document
  } catch (cause) {
    throw cause instanceof CallError ? cause : openingFailed(name, cause)
  }
}

function openingFailed(name: string, cause: unknown): CallError {
  const kind = cause instanceof Error ? cause.name : ''
  if (kind === 'PasswordException') {
    return withPassword(name)
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  return damagedFile(name, reason, cause)
}

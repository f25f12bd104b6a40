import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'

/** The most pixels of a picture in a page; a larger one is left out. */
const LARGEST_IMAGE = 32 * 1024 * 1024

/** An open PDF and its worker. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy
  close(): void
}

/**
 * Opens a PDF to be shown: in a worker, and without its scripts, forms and addresses. The bytes are taken away. Throws
 * what pdf.js says is wrong with it.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const [pdfjs, { default: Worker }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs?worker'),
  ])
  const thread = new Worker()
  const worker = pdfjs.PDFWorker.create({ port: thread })
  const close = () => {
    worker.destroy()
    thread.terminate()
  }
  try {
    const document = await pdfjs.getDocument({
      data: bytes,
      worker,
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: false,
      disableAutoFetch: true,
      maxImageSize: LARGEST_IMAGE,
      verbosity: 0,
    }).promise
    return { document, close }
  } catch (error) {
    close()
    throw error
  }
}

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { useEffect, useState } from 'react'
import type { Failure } from '../../src-core/contract/errors'
import { type OpenPdf, openPdf } from './open-pdf'
import { failureOf, readSource } from './read-source'

/** A document's PDF: on its way, open, or failed. */
export type PdfState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly state: 'failed'; readonly failure: Failure }

/** Opens the PDF a document was imported from, and closes it when another is asked for or the pane goes. */
export function usePdf(id: string): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'opening' })
  useEffect(() => {
    let opened: OpenPdf | null = null
    let isGone = false
    const open = async () => {
      const source = await readSource(id)
      if (isGone) return
      if (!source.ok) return setState({ state: 'failed', failure: source.error })
      const pdf = await openPdf(source.value)
      if (isGone) return pdf.close()
      opened = pdf
      setState({ state: 'open', pdf: pdf.document })
    }
    setState({ state: 'opening' })
    open().catch(error => {
      if (!isGone) setState({ state: 'failed', failure: failureOf(error) })
    })
    return () => {
      isGone = true
      opened?.close()
    }
  }, [id])
  return state
}

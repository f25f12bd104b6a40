import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'

/** The words of a page, a line each. Throws what pdf.js says is wrong with it. */
export async function readPageWords(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  return items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}

/** What the annotations on a page say, each with who made it. Throws what pdf.js says is wrong with it. */
export async function readPageNotes(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const page = await pdf.getPage(number)
  const annotations = await page.getAnnotations()
  return annotations.flatMap(annotation => {
    const said = wordsOf(annotation.contentsObj)
    const by = wordsOf(annotation.titleObj)
    return said === '' ? [] : [by === '' ? said : `${by}: ${said}`]
  })
}

function wordsOf(written: unknown): string {
  return typeof written === 'object' && written !== null && 'str' in written ? String(written.str).trim() : ''
}

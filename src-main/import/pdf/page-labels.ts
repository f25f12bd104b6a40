import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { readPageName } from '../../../src-core/document/pages/page-name'

/** A name with more UTF-16 units is none that is printed on a page. */
const LONGEST = 16
const NONE: readonly string[] = []

/**
 * What a PDF calls its pages, the first first, such as `iv` or `A-1`; an empty text for a name that names no place in a count.
 * Empty where the file says nothing, or no more than its pages' count.
 */
export async function readPageLabels(document: PDFDocumentProxy): Promise<readonly string[]> {
  const labels = await document.getPageLabels().catch(() => null)
  if (!labels) return NONE
  const names = labels.map(label => (isName(label) ? label.trim() : ''))
  const counts = names.every((name, index) => name === '' || name === String(index + 1))
  return counts ? NONE : names
}

function isName(label: unknown): label is string {
  return typeof label === 'string' && label.length <= LONGEST && readPageName(label) !== null
}

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { blockAt } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import { usePlace } from '../paper/use-place'
import { findPassage, type PageBox, type PlacedWords } from './find-passage'
import { placedWords, scannedWords } from './placed-words'

/** The words of one page, and where it prints them. */
export interface PageWords {
  readonly number: number
  readonly placed: readonly PlacedWords[]
}

/** A page’s words and where it prints them; null until they are known. */
export function usePageWords(
  document: StructuredDocument,
  pdf: PDFDocumentProxy,
  number: number,
): PageWords | null {
  const [page, setPage] = useState<PageWords | null>(null)
  useEffect(() => {
    let isGone = false
    // What is wrong with a page is told by the one who draws it.
    const nothing = () => []
    void wordsOn(document, pdf, number)
      .catch(nothing)
      .then(placed => !isGone && setPage({ number, placed }))
    return () => {
      isGone = true
    }
  }, [document, pdf, number])
  return page?.number === number ? page : null
}

/** Where a page prints the paragraph that is being read; empty where it does not, or where that is not sure. */
export function usePassage(document: StructuredDocument, page: PageWords | null): readonly PageBox[] {
  const block = usePlace(useCallback((at: number) => blockAt(document, at), [document]))
  return useMemo(() => {
    if (!block || !page) return []
    const { number } = page
    const start = document.pages.find(one => one.number === number)?.start ?? document.text.length
    const end = document.pages.find(one => one.number > number)?.start ?? document.text.length
    const passage = document.text.slice(Math.max(block.start, start), Math.min(block.end, end))
    return findPassage(page.placed, passage)
  }, [document, block, page])
}

/** A page's words: those that were read from its picture, where they were. */
async function wordsOn(
  { scans }: StructuredDocument,
  pdf: PDFDocumentProxy,
  number: number,
): Promise<PlacedWords[]> {
  const scan = scans?.find(page => page.number === number)
  return scan ? scannedWords(scan) : placedWords(pdf, number)
}

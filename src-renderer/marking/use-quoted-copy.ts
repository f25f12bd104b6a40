import { useEffect } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { plainQuotation, quotePassage } from '../../src-core/document/quotation'
import { passageHtml } from '../../src-core/export/passage-html'
import { readSelection } from '../paper/page-selection'

/** What the browser copies from the paper is what a quotation says: no footnote mark reads as a digit, and no button is in it. */
export function useQuotedCopy(paper: StructuredDocument): void {
  useEffect(() => {
    const copied = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event
      const isTyping =
        target instanceof Element && target.closest('input, textarea, [contenteditable="true"]')
      const passage = isTyping ? null : readSelection(paper)
      if (!data || !passage) return
      data.setData('text/plain', plainQuotation(quotePassage(paper, passage)))
      data.setData('text/html', passageHtml(paper, passage))
      event.preventDefault()
    }
    document.addEventListener('copy', copied)
    return () => document.removeEventListener('copy', copied)
  }, [paper])
}

import { useEffect } from 'react'
import { plainQuotation, quotePassage } from '../../src-core/document/quotation'
import { passageHtml } from '../../src-core/export/markup/passage-html'
import { readSelection, seesWhole } from '../paper/page-selection'
import { usePaper } from '../paper/papers'

/** What the browser copies from the paper is what a quotation says: no footnote mark reads as a digit, and no button is in it. */
export function useQuotedCopy(): void {
  const paper = usePaper()
  useEffect(() => {
    const copied = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event
      const isTyping =
        target instanceof Element && target.closest('input, textarea, [contenteditable="true"]')
      const passage = isTyping ? null : readSelection(paper)
      const open = paper.page?.document
      if (!data || !passage || !open) return
      event.preventDefault()
      if (!seesWhole(paper, passage)) return
      data.setData('text/plain', plainQuotation(quotePassage(open, passage)))
      data.setData('text/html', passageHtml(open, passage))
    }
    document.addEventListener('copy', copied)
    return () => document.removeEventListener('copy', copied)
  }, [paper])
}

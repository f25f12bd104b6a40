import { canSetRight } from '../../src-core/document/corrections/correct-words'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { withWholeWords } from '../../src-core/document/set-right'
import { closePalette, useSelection } from '../marking/selection-state'
import { jumpTo } from '../paper/jump-history'
import { currentPaper } from '../paper/papers'
import { placeInPaper } from '../paper/scroll'
import { useReview } from '../reviewing/review-state'
import { notify } from '../state/actions'
import { nextUnsureWord, unsureWordAt } from './unsure-words'
import { openWording } from './wording-state'

/** Whether a paper has words that text recognition read, and that can so be set right. */
export function hasRecognisedWords(document: StructuredDocument | null): boolean {
  return (document?.scans?.length ?? 0) > 0
}

/**
 * Looks at the words that are selected (UTF-16 offsets), else at the uncertain word one checks, else at the next uncertain one. Says so where
 * what is selected cannot be set right.
 */
export function setWords(passage: TextRange | null = useSelection.getState().passage): void {
  const paper = currentPaper()
  const document = paper?.page?.document
  if (!paper || !document || !hasRecognisedWords(document)) return
  if (passage) {
    const whole = withWholeWords(document, passage)
    closePalette()
    if (canSetRight(document, whole)) openWording(document.id, whole)
    else notify({ kind: 'wording', why: 'not-these' })
    return
  }
  const { isOpen, place } = useReview.getState()
  const chosen = isOpen && place !== null ? unsureWordAt(document, place) : null
  const word = chosen ?? nextUnsureWord(document, (placeInPaper(paper) ?? 0) - 1, 1)
  if (word) goToWords(document, word)
  else notify({ kind: 'wording', why: 'select-first' })
}

/** Goes to words in the paper and looks at them. */
export function goToWords(document: StructuredDocument, { start, end }: TextRange): void {
  jumpTo(start, end)
  openWording(document.id, { start, end })
}

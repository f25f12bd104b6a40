import { anyLanguage } from '../../vocabulary/languages'
import type { Paper } from './kind-rules'
import { saysAsked } from './says-asked'

/** How a letter greets. */
export const SALUTATION = new RegExp(
  String.raw`^(?:${anyLanguage(({ letters }) => letters?.salutation)})\b`,
  'im',
)
/** What closes a letter and nothing else. */
export const FORMULA = new RegExp(`^(?:${anyLanguage(({ letters }) => letters?.formula)})`, 'im')

/**
 * Whether all questions and answers with labels stand in an annex of a letter, behind who signs it, and the letter says nothing of
 * anybody who asked: a decision on a request for documents has some of them behind it.
 */
export function isAnnexOfLetter(paper: Paper): boolean {
  const first = paper.blocks.find(({ label }) => label?.kind === 'question' || label?.kind === 'answer')
  if (!first) return false
  const before = paper.text.slice(0, first.block.start)
  return SALUTATION.test(before) && FORMULA.test(before) && !saysAsked(paper)
}

import { anyLanguage } from '../../vocabulary/languages'
import { headOf, type KindRules, type Paper } from './kind-rules'
import { saysAsked } from './says-asked'

const HEADING = new RegExp(String.raw`\b(?:${anyLanguage(({ letters }) => letters?.heading)})\b`)

const CLOSING = new RegExp(`^(?:${anyLanguage(({ letters }) => letters?.closing)})`, 'im')
/** How a letter greets. */
const SALUTATION = new RegExp(String.raw`^(?:${anyLanguage(({ letters }) => letters?.salutation)})\b`, 'im')
/** What closes a letter and nothing else. */
const FORMULA = new RegExp(`^(?:${anyLanguage(({ letters }) => letters?.formula)})`, 'im')
/** A letterhead's fields. */
const FIELDS = [
  new RegExp(String.raw`^.{0,60}\b(?:${anyLanguage(({ letters }) => letters?.reference)})\b`, 'im'),
  new RegExp(String.raw`^(?:${anyLanguage(({ letters }) => letters?.subject)})\b`, 'im'),
]

/** How much of a letter's end may close it, in UTF-16 units. */
const END = 3000

/** A letter: it greets, or has a letterhead, and signs. It has no turns of its own. */
export const letter: KindRules = {
  kind: 'letter',
  evidence: paper => {
    const head = headOf(paper)
    const greets = SALUTATION.test(head)
    const named = HEADING.test(head)
    // Its notes may stand behind the signature.
    const end = paper.text.slice(0, paper.blocks.at(-1)?.block.end).slice(-END)
    const annexed = isAnnexOfLetter(paper)
    const signs = annexed || CLOSING.test(end)
    const filed = !greets && FIELDS.every(field => field.test(head)) && FORMULA.test(end)
    const clues = [
      ...(greets ? ['it greets'] : []),
      ...(named ? ['the head says “BRIEF VAN”'] : []),
      ...(signs ? ['it is signed'] : []),
      ...(filed ? ['it has the fields of a letterhead'] : []),
    ]
    // A paper that consists of letters is none.
    const several = paper.blocks.filter(({ label }) => label?.kind === 'part').length > 1
    if (several) return { weight: clues.length > 0 ? 0.3 : 0, clues: [...clues, 'it has several parts'] }
    // A letter in which several parties ask is what a committee consults a minister with.
    const parties = paper.blocks.filter(({ label }) => label?.kind === 'party').length
    if (parties > 1)
      return { weight: clues.length > 0 ? 0.5 : 0, clues: [...clues, `${parties} headings of parties`] }
    const weight =
      (greets ? 0.5 : 0) + (named ? 0.4 : 0) + ((greets || named) && signs ? 0.2 : 0) + (filed ? 0.45 : 0)
    // What its annex asks and answers may be what somebody looks for.
    return annexed
      ? { weight, surest: 0.6, clues: [...clues, 'its annexes hold questions and answers'] }
      : { weight, clues }
  },
  turns: () => [],
}

/** Whether a paper greets as a letter does, and closes so. */
export function isSigned(paper: Paper): boolean {
  return SALUTATION.test(headOf(paper)) && FORMULA.test(paper.text.slice(-END))
}

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

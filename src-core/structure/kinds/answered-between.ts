import { anyPattern } from '../../vocabulary/languages'
import { isCourtesy, requests } from '../labels/wording'
import { namedParty } from '../parties/named-party'
import { splitApart } from './italic-exchanges'
import { headOf, type Paper, turnLabel } from './kind-rules'
import type { Stretch } from './stretches'

const ANSWERED = anyPattern(({ parties }) => parties?.answered, 'iu')
/** So many labelled questions with an answer behind them show that all are answered so. */
const ENOUGH = 2

/**
 * Whether so it is with questions of parties that have no label either: what neither asks nor names who does stands behind
 * most paragraphs that ask. Linear.
 */
export function isAnsweredBehind(paper: Paper, stretches: readonly Stretch[]): boolean {
  if (!isAnsweredSomewhere(paper, stretches)) return false
  let asked = 0
  let answered = 0
  for (const { opens, body, section } of stretches) {
    if (opens || !section?.party) continue
    const asking = body.map(({ text }) => (requests(text) && !isCourtesy(text)) || namedParty(text) !== null)
    asked += asking.filter((asks, index) => asks && !isCourtesy(body[index]?.text ?? '')).length
    answered += asking.filter((asks, index) => !asks && asking[index - 1]).length
  }
  return answered >= ENOUGH && answered * 2 >= asked
}

/** Whether a paper says that its questions were answered, and has no part of its own for the answers. */
function isAnsweredSomewhere(paper: Paper, stretches: readonly Stretch[]): boolean {
  return !stretches.some(({ inAnswers }) => inAnswers) && ANSWERED.test(headOf(paper))
}

/**
 * Whether a paper says that its questions were answered, labels those only, and has the answer behind most of them, though no
 * heading says that it is there. Linear.
 */
export function isAnsweredBetween(paper: Paper, stretches: readonly Stretch[]): boolean {
  if (!isAnsweredSomewhere(paper, stretches)) return false
  const labelled = stretches.flatMap(({ opens, body }) => {
    const label = turnLabel(opens ?? undefined)
    return opens && label ? [{ opens, body, label }] : []
  })
  if (labelled.some(({ label }) => label.kind !== 'question')) return false
  const answered = labelled.filter(({ opens, body, label }) => {
    const paragraphs = label.length === undefined ? body : [opens, ...body]
    return splitApart(paragraphs).first < paragraphs.length
  })
  return answered.length >= ENOUGH && answered.length * 2 >= labelled.length
}

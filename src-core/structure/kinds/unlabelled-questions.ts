import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type Paper } from './kind-rules'
import { asksInEurope } from './says-asked'

const ASKED = anyPattern(({ asking }) => asking?.asked, 'i')
const ENDS_ASKING = /\?[”’"'»)\]]*\s*(?:\[?\d{1,3}\s?\]?\)?(?:[, ]+\d{1,3}\)?)*)?\s*$/
/** A note or a closing remark ends the list. */
const CLOSES = new RegExp(
  String.raw`^(?:${anyLanguage(({ asking }) => asking?.behindAsked)}|\[?\d{1,3}\]?\)?\s+\S+,? \d)`,
)

/**
 * The questions of a paper that numbers them only in its layout, which is lost: runs of paragraphs that end where one
 * asks. Empty where the paper does not say that it asks, or hardly does.
 */
export function unlabelledQuestions(paper: Paper): LabelledBlock[][] {
  if (!ASKED.test(headOf(paper)) && !asksInEurope(paper)) return []
  if (paper.blocks.some(({ label }) => label !== null)) return []
  const first = paper.blocks.findIndex(({ text }) => ENDS_ASKING.test(text))
  if (first < 0) return []
  const runs: LabelledBlock[][] = []
  let pending: LabelledBlock[] = []
  for (const labelled of paper.blocks.slice(first)) {
    if (CLOSES.test(labelled.text)) break
    pending.push(labelled)
    if (!ENDS_ASKING.test(labelled.text)) continue
    runs.push(pending)
    pending = []
  }
  const asked = runs.reduce((sum, run) => sum + run.length, 0)
  return runs.length >= 2 && runs.length * 1.5 >= asked ? runs : []
}

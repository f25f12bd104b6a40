import { anyPattern } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type Paper } from './kind-rules'

const SAYS_SO = anyPattern(({ asking }) => asking?.holdsBoth, 'u')
const ASKS = /\?[”"’'»)\]]*\s*(?:\[?\d{1,3}\]?)?$/
const CLOSES = anyPattern(({ asking }) => asking?.closes)
/** So many questions that something answers make such a paper. */
const ENOUGH = 2

/** A question and its answer, neither with a label. */
export interface UnlabelledExchange {
  readonly asked: readonly LabelledBlock[]
  readonly answered: readonly LabelledBlock[]
}

/**
 * The questions and answers of a paper that says it holds both and labels neither: paragraphs that ask, and those up to the
 * next that does. Empty where it does not say so, or where more than a few ask with nothing behind them.
 */
export function unlabelledExchanges(paper: Paper): UnlabelledExchange[] {
  if (!SAYS_SO.test(headOf(paper)) || paper.blocks.some(({ label }) => label !== null)) return []
  const exchanges: { asked: LabelledBlock[]; answered: LabelledBlock[] }[] = []
  for (const labelled of paper.blocks) {
    const text = labelled.text.trim()
    if (CLOSES.test(text) && exchanges.length > 0) break
    const last = exchanges.at(-1)
    if (ASKS.test(text) && last && last.answered.length === 0) last.asked.push(labelled)
    else if (ASKS.test(text)) exchanges.push({ asked: [labelled], answered: [] })
    else last?.answered.push(labelled)
  }
  const answered = exchanges.filter(one => one.answered.length > 0)
  return answered.length >= ENOUGH && answered.length === exchanges.length ? exchanges : []
}

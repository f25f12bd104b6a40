import { anyLanguage } from '../../vocabulary/languages'
import type { LabelledBlock } from './labelled-block'

/** A subject is short, begins with a capital, has a word in lower case, as a file's code has not, and is no sentence. */
const SUBJECT =
  /^(?=\P{Ll}{0,40}\p{Ll}{2})(?!.*\p{Ll}{3}[.?!…] [(\p{Lu}])\p{Lu}[^\n]{2,100}(?<![.?!:;,…–—-])$/u
/** Of what sort the questions below are, and above it in capitals whom they are put to. */
const SORT = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.aboveQuestions)})$`, 'u')
const IN_CAPITALS = /^\p{Lu}[\p{Lu},’' -]{4,120}$/u
/** What stands above it has ended. */
const ENDED = /[.?!\])][”"’'»*]?\s*$/

/**
 * What is asked or spoken about stands on a line of its own above who does, as the British Houses and the French Assembly print it,
 * and is of no turn. What somebody has only begun to say, as when he is interrupted, is a turn's all, and stays in it.
 */
export function withSubjectsAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const closed = new Set<number>()
  blocks.forEach(({ label }, index) => {
    if (!(label?.kind === 'question' && label.from === 'asker') && label?.kind !== 'speech') return
    for (const above of linesAbove(blocks, index)) closed.add(above)
  })
  return blocks.map((labelled, index) =>
    closed.has(index) ? { ...labelled, label: { kind: 'close' } } : labelled,
  )
}

/** The lines above a label that are of no turn: a subject, or the sort of the questions and above it whom they are put to. */
function linesAbove(blocks: readonly LabelledBlock[], label: number): number[] {
  const isLine = (at: number, pattern: RegExp) => {
    const { block, text = '', label: own = null } = blocks[at] ?? {}
    return own === null && block?.kind === 'paragraph' && pattern.test(text.trim())
  }
  const sort = label - 1
  if (isLine(sort, SORT)) {
    const whom = sort - 1
    const first = isLine(whom, IN_CAPITALS) ? whom : sort
    return isEnded(blocks[first - 1]) ? [first, sort] : []
  }
  if (!isLine(label - 1, SUBJECT)) return []
  if (isEnded(blocks[label - 2])) return [label - 1]
  // Above a question its rubric may stand over its subject.
  const isAsked = blocks[label]?.label?.kind === 'question'
  return isAsked && isLine(label - 2, SUBJECT) && isEnded(blocks[label - 3]) ? [label - 2, label - 1] : []
}

/** Whether a block holds words that have ended, and not only whose words follow. */
function isEnded(labelled: LabelledBlock | undefined): boolean {
  if (!labelled || !ENDED.test(labelled.text)) return false
  const { label, text } = labelled
  if (label === null || label.kind === 'close') return true
  return 'length' in label && label.length !== undefined && label.length < text.trim().length
}

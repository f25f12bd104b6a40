import type { LabelledBlock } from './labelled-block'

/** A subject is short, begins with a capital, has a word in lower case, as a file's code has not, and is no sentence. */
const SUBJECT = /^(?=\P{Ll}{0,40}\p{Ll}{2})\p{Lu}[^\n]{2,100}(?<![.?!:;,…–—-])$/u
/** What stands above it has ended. */
const ENDED = /[.?!\])][”"’'»]?\s*$/

/**
 * What is asked or spoken about stands on a line of its own above who does, as the British Houses and the French Assembly print it,
 * and is of no turn. What somebody has only begun to say, as when he is interrupted, is a turn's all, and stays in it.
 */
export function withSubjectsAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  return blocks.map((labelled, index) => {
    const next = blocks[index + 1]?.label
    if (!(next?.kind === 'question' && next.from === 'asker') && next?.kind !== 'speech') return labelled
    const { block, text, label } = labelled
    const stands = label === null && block.kind === 'paragraph' && SUBJECT.test(text.trim())
    return stands && isEnded(blocks[index - 1]) ? { ...labelled, label: { kind: 'close' } } : labelled
  })
}

/** Whether a block holds words that have ended, and not only whose words follow. */
function isEnded(labelled: LabelledBlock | undefined): boolean {
  if (!labelled || !ENDED.test(labelled.text)) return false
  const { label, text } = labelled
  if (label === null || label.kind === 'close') return true
  return 'length' in label && label.length !== undefined && label.length < text.trim().length
}

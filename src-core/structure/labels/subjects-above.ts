import type { LabelledBlock } from './labelled-block'

/** A subject is short, begins with a capital, has a word in lower case, as a file's code has not, and is no sentence. */
const SUBJECT = /^(?=\P{Ll}{0,40}\p{Ll}{2})\p{Lu}[^\n]{2,100}(?<![.?!:;,])$/u
/** What stands above it has ended. */
const ENDED = /[.?!:\])][”’"'»]?\s*$/

/** What is asked about stands on a line of its own above who asks it, as the British Houses print it, and is of no turn. */
export function withSubjectsAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  return blocks.map((labelled, index) => {
    const next = blocks[index + 1]?.label
    if (!(next?.kind === 'question' && next.from === 'asker') && next?.kind !== 'speech') return labelled
    const { block, text, label } = labelled
    const stands = label === null && block.kind === 'paragraph' && SUBJECT.test(text.trim())
    const before = blocks[index - 1]
    if (!stands || !before || !ENDED.test(before.text)) return labelled
    return { ...labelled, label: { kind: 'close' } }
  })
}

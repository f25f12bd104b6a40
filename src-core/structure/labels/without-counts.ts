import { isGuessed } from './label'
import type { LabelledBlock } from './labelled-block'

/**
 * Behind who speaks first, what only a number would make a question is a list in what is said; before it, where nothing asks,
 * the number of an item on the agenda.
 */
export function withoutCounts(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const first = blocks.findIndex(({ label }) => label?.kind === 'speech')
  if (first < 0) return blocks
  const lastAsking = blocks.slice(0, first).findLastIndex(({ text }) => text.includes('?'))
  return blocks.map((labelled, index) =>
    index <= lastAsking || !isGuessed(labelled.label)
      ? labelled
      : { ...labelled, label: null, ...asParagraph(labelled) },
  )
}

function asParagraph({ block }: LabelledBlock): Pick<LabelledBlock, 'block'> {
  return { block: block.kind === 'label' ? { ...block, kind: 'paragraph' } : block }
}

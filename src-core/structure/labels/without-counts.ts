import { isGuessed } from './label'
import type { LabelledBlock } from './labelled-block'

/** Behind who speaks first, what only a number would make a question is a list in what is said. */
export function withoutCounts(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const first = blocks.findIndex(({ label }) => label?.kind === 'speech')
  return first < 0
    ? blocks
    : blocks.map((labelled, index) =>
        index > first && isGuessed(labelled.label) ? { ...labelled, label: null } : labelled,
      )
}

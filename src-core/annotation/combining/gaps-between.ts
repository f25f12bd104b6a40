import type { TextRange } from '../../document/model'

/** The stretches between passages that none of them covers, in the order of the text; UTF-16 offsets. Near-linear. */
export function gapsBetween(passages: readonly TextRange[]): TextRange[] {
  const sorted = [...passages].sort((one, other) => one.start - other.start)
  const gaps: TextRange[] = []
  let end = sorted[0]?.start ?? 0
  for (const passage of sorted) {
    if (passage.start > end) gaps.push({ start: end, end: passage.start })
    end = Math.max(end, passage.end)
  }
  return gaps
}

import type { TextRange } from '../../src-core/document/model'

/** A run of text in which the same inline formats hold throughout. */
export interface Segment<T> extends TextRange {
  readonly inlines: readonly T[]
}

/** Cuts a range at the borders of its inlines, which may nest and overlap; together the segments cover the range. */
export function cutSegments<T extends TextRange>(
  { start, end }: TextRange,
  inlines: readonly T[],
): Segment<T>[] {
  const here = inlines.filter(inline => inline.start < end && inline.end > start)
  const borders = new Set([start, end])
  for (const inline of here) {
    borders.add(Math.max(start, inline.start))
    borders.add(Math.min(end, inline.end))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    return { start: from, end: to, inlines: here.filter(inline => inline.start <= from && inline.end >= to) }
  })
}

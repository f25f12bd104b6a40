import { lastStartingAtOrBefore } from '../../document/locate'
import type { TextRange } from '../../document/model'

/** What holds for a range of text: how it looks, where it leads, that it is the mark of a note, or that it reads otherwise. */
export type Span = TextRange &
  (
    | { readonly kind: 'bold' | 'italic' | 'struck' | 'mark' }
    | { readonly kind: 'shade' | 'line' | 'link' | 'right'; readonly value: string }
  )

/** A stretch of text in which the same holds throughout; a mark of a note is one piece, and so are words that were set right. */
export interface Piece extends TextRange {
  readonly active: ReadonlyMap<Span['kind'], Span>
}

/** Moves a border out of what cannot be cut: the mark of a note, words that were set right, and a character of two UTF-16 units. */
export type Snap = (at: number, side: 'start' | 'end') => number

/** Where borders may be in a text with these marks, which are in its order. */
export function snapper(text: string, marks: readonly TextRange[]): Snap {
  return (at, side) => {
    const mark = marks[lastStartingAtOrBefore(marks, at)]
    if (mark && mark.start < at && at < mark.end) return mark[side]
    const isInside = isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
    return isInside ? (side === 'start' ? at - 1 : at + 1) : at
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/**
 * Cuts a range at the borders of its spans, which may nest and overlap, and at other points; together the pieces are the
 * range. Spans and points lie in it. O(n log n).
 */
export function cutPieces(
  range: TextRange,
  spans: readonly Span[],
  points: readonly number[],
  snap: Snap,
): Piece[] {
  const snapped = spans.map(span => ({
    ...span,
    start: Math.max(range.start, snap(span.start, 'start')),
    end: Math.min(range.end, snap(span.end, 'end')),
  }))
  const opening = snapped.toSorted((one, other) => one.start - other.start)
  const closing = snapped.toSorted((one, other) => one.end - other.end)
  const borders = [
    ...new Set([range.start, range.end, ...points, ...snapped.flatMap(({ start, end }) => [start, end])]),
  ].sort((one, other) => one - other)
  const open = new Map<Span['kind'], Set<Span>>()
  const pieces: Piece[] = []
  let [next, last] = [0, 0]
  for (const [index, start] of borders.entries()) {
    for (let span = closing[last]; span && span.end <= start; span = closing[++last])
      open.get(span.kind)?.delete(span)
    for (let span = opening[next]; span && span.start <= start; span = opening[++next]) {
      const here = open.get(span.kind) ?? new Set()
      open.set(span.kind, here.add(span))
    }
    const end = borders[index + 1]
    if (end !== undefined) pieces.push({ start, end, active: topOf(open) })
  }
  return pieces
}

/** Of each kind the first that is open: what lies over one another holds once. */
function topOf(open: ReadonlyMap<Span['kind'], ReadonlySet<Span>>): Map<Span['kind'], Span> {
  const top = new Map<Span['kind'], Span>()
  for (const [kind, spans] of open)
    for (const span of spans) {
      top.set(kind, span)
      break
    }
  return top
}

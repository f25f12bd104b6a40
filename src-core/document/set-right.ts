import { lastStartingAtOrBefore } from './locate'
import type { SetRight, TextRange } from './model'

interface Paper {
  readonly text: string
  readonly setRight?: readonly SetRight[] | undefined
}

const NONE: readonly SetRight[] = []

/** The words set right that a passage touches, in order; UTF-16 offsets, `end` exclusive. An empty passage touches none. Found by halving. */
export function setRightIn(
  { setRight = NONE }: Pick<Paper, 'setRight'>,
  { start, end }: TextRange,
): readonly SetRight[] {
  if (setRight.length === 0 || start >= end) return NONE
  const at = lastStartingAtOrBefore(setRight, start)
  const first = (setRight[at]?.end ?? 0) > start ? at : at + 1
  return setRight.slice(first, lastStartingAtOrBefore(setRight, end - 1) + 1)
}

/** The words set right that a UTF-16 offset is inside of, or null; at their edges it is not. */
export function setRightAround(
  { setRight = NONE }: Pick<Paper, 'setRight'>,
  offset: number,
): SetRight | null {
  const found = setRight[lastStartingAtOrBefore(setRight, offset - 1)]
  return found && offset > found.start && offset < found.end ? found : null
}

/** A passage that has every word whole that was set right: no part of one is a part of what was read. UTF-16 offsets. */
export function withWholeWords(paper: Pick<Paper, 'setRight'>, { start, end }: TextRange): TextRange {
  if (start >= end) return { start, end }
  return {
    start: setRightAround(paper, start)?.start ?? start,
    end: setRightAround(paper, end)?.end ?? end,
  }
}

/** The text of a passage as the page shows it, footnote marks included; UTF-16 offsets, `end` exclusive. */
export function shownText(paper: Paper, passage: TextRange): string {
  let shown = ''
  let from = passage.start
  for (const { start, end, words } of setRightIn(paper, passage)) {
    shown += paper.text.slice(from, Math.max(from, start)) + words
    from = end
  }
  return from < passage.end ? shown + paper.text.slice(from, passage.end) : shown
}

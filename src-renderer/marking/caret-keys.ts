import { rangeBetween, stepCaret } from '../../src-core/annotation/caret-steps'
import { ownValue } from '../../src-core/basics/own-value'
import type { PaperPage } from '../paper/paper-page'
import type { PaperView } from '../paper/paper-view'
import { type KeyPress, keyOf } from '../ui/key-of'
import { caretBox, lineEdge, offsetOnLine, revealCaret } from './caret-layout'

/** What a key does to the caret. */
export interface CaretMove {
  readonly at: number
  /** What was passed over, to be said: UTF-16 offsets. */
  readonly over: { readonly start: number; readonly end: number }
  /** Whether the next line up or down keeps to the column this one began in. */
  readonly keepsColumn: boolean
}

type Step = KeyPress & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>

const DIRECTIONS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -1,
  End: 1,
  PageUp: -1,
  PageDown: 1,
}

/** Where a key moves the caret from an offset; null for keys that do not. `column` is the x of lines gone through. */
export function caretMove(
  paper: PaperView,
  offset: number,
  event: Step,
  column: number | null,
): CaretMove | null {
  const key = keyOf(event)
  const direction = ownValue(DIRECTIONS, key)
  const { page } = paper
  if (direction === undefined || !page) return null
  const byMore = event.ctrlKey || event.metaKey || event.altKey
  const step = (unit: Parameters<typeof stepCaret>[2]) => stepCaret(page.document, offset, unit, direction)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return passed(offset, step(byMore ? 'word' : 'character'))
    case 'Home':
    case 'End':
      return passed(offset, byMore ? step('document') : lineEdge(page, offset, direction))
    case 'PageUp':
    case 'PageDown':
      return alongLines(paper, page, offset, direction, linesInView(paper, offset), column)
    default:
      if (byMore) return arrived(page, step('block'))
      return alongLines(paper, page, offset, direction, 1, column)
  }
}

/** A step over characters or words: what was passed is said. */
function passed(from: number, at: number): CaretMove {
  return { at, over: rangeBetween(from, at), keepsColumn: false }
}

/** A step to another paragraph: what one arrives at is said. */
function arrived({ document }: PaperPage, at: number): CaretMove {
  return { at, over: { start: at, end: stepCaret(document, at, 'block-edge', 1) }, keepsColumn: false }
}

function alongLines(
  paper: PaperView,
  page: PaperPage,
  offset: number,
  direction: -1 | 1,
  count: number,
  column: number | null,
): CaretMove {
  const x = column ?? caretBox(page, offset)?.x ?? 0
  let at = offset
  for (let line = 0; line < count; line++) {
    revealCaret(paper, at)
    const next = offsetOnLine(paper, at, direction, x)
    if (next === at) break
    at = next
  }
  if (at === offset) at = stepCaret(page.document, offset, 'block-edge', direction)
  const over = { start: lineEdge(page, at, -1), end: lineEdge(page, at, 1) }
  return { at, over, keepsColumn: true }
}

function linesInView({ pane, page }: PaperView, offset: number): number {
  const box = page && caretBox(page, offset)
  if (!box || !pane) return 1
  return Math.max(1, Math.floor((pane.clientHeight * 0.75) / (box.bottom - box.top)))
}

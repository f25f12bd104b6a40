import { foldText } from '../../src-core/document/fold-text'
import type { TextRange } from '../../src-core/document/model'

/** A rectangle on a page, in parts of its width and height from the top left corner. */
export interface PageBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Words where a page prints them. */
export interface PlacedWords {
  readonly words: string
  readonly box: PageBox
}

/** With fewer letters than this a passage is too likely to be found where it is not. */
const FEWEST_LETTERS = 8

/**
 * Where a page prints a passage, or a part of it in UTF-16 offsets of the passage, line by line. Compared by letters and
 * digits alone, since import joins lines and takes out hyphens. Empty where the page does not have the passage, or has it
 * more than once: better no place than a wrong one.
 */
export function findPassage(
  placed: readonly PlacedWords[],
  passage: string,
  part: TextRange = { start: 0, end: passage.length },
): PageBox[] {
  const wanted = lettersOf(passage)
  if (wanted.length < FEWEST_LETTERS) return []
  let page = ''
  const ranges = placed.map(({ words, box }) => {
    const start = page.length
    page += lettersOf(words)
    return { start, end: page.length, box }
  })
  const at = page.indexOf(wanted)
  if (at < 0 || page.indexOf(wanted, at + 1) >= 0) return []
  const from = at + lettersOf(passage.slice(0, part.start)).length
  // A part without a letter or digit is shown by what follows it.
  const to = Math.max(from + 1, at + lettersOf(passage.slice(0, part.end)).length)
  const found = ranges.filter(({ start, end }) => start < to && end > Math.max(from, start))
  return joinLines(found.map(({ box }) => box))
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** One box for what stands side by side. */
function joinLines(boxes: readonly PageBox[]): PageBox[] {
  const lines: PageBox[] = []
  for (const box of boxes) {
    const last = lines.at(-1)
    if (last && isBeside(last, box)) lines[lines.length - 1] = around(last, box)
    else lines.push(box)
  }
  return lines
}

function isBeside(one: PageBox, other: PageBox): boolean {
  const shared = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
  return shared > Math.min(one.height, other.height) / 2
}

function around(one: PageBox, other: PageBox): PageBox {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)]
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  }
}

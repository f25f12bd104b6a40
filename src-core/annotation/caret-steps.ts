import type { Block, StructuredDocument, TextRange } from '../document/model'
import { setRightAround } from '../document/set-right'
import { blockIndexAt, characterAt, wordsIn } from '../document/text-units'

/** How far one key moves the caret in a paper. */
export type CaretUnit = 'character' | 'word' | 'block-edge' | 'block' | 'turn' | 'document'

/** Back to the start of the paper, or forward to its end. */
export type CaretDirection = -1 | 1

/** What steps over a paper need of it. */
export type Steppable = Pick<StructuredDocument, 'text' | 'blocks' | 'turns' | 'setRight'>

/**
 * Where a caret at a UTF-16 offset goes by one unit: never out of the text, never between blocks, never inside a
 * character. A word forward ends after the word and a word back before it, so that extending takes words whole.
 */
export function stepCaret(
  document: Steppable,
  offset: number,
  unit: CaretUnit,
  direction: CaretDirection,
): number {
  const { blocks } = document
  const index = blockIndexAt(blocks, offset)
  const block = blocks[index]
  if (!block) return 0
  const at = Math.min(Math.max(offset, block.start), block.end)
  switch (unit) {
    case 'character':
      return stepCharacter(document, index, at, direction)
    case 'word':
      return stepWord(document, index, at, direction)
    case 'block-edge':
      return direction === 1 ? block.end : block.start
    case 'block':
      return stepBlock(blocks, index, at, direction)
    case 'turn':
      return stepTurn(document, at, direction)
    case 'document':
      return direction === 1 ? (blocks.at(-1)?.end ?? 0) : (blocks[0]?.start ?? 0)
  }
}

function stepCharacter(document: Steppable, index: number, at: number, direction: CaretDirection) {
  const { text, blocks } = document
  const block = blocks[index]
  if (!block) return at
  if (direction === 1) {
    if (at >= block.end) return blocks[index + 1]?.start ?? at
    return outOfWords(document, Math.min(block.end, characterAt(text, at).end), 1)
  }
  if (at <= block.start) return blocks[index - 1]?.end ?? at
  return outOfWords(document, Math.max(block.start, characterAt(text, at - 1).start), -1)
}

/** Words that were set right are stepped over as one: the letters that show are not those of the text. */
function outOfWords(document: Steppable, at: number, direction: CaretDirection): number {
  const inside = setRightAround(document, at)
  return (direction === 1 ? inside?.end : inside?.start) ?? at
}

function stepWord(document: Steppable, index: number, at: number, direction: CaretDirection): number {
  const { text, blocks } = document
  for (let here = index; blocks[here]; here += direction) {
    const words = wordsIn(text, blocks[here] as Block)
    const word =
      direction === 1 ? words.find(({ end }) => end > at) : words.findLast(({ start }) => start < at)
    if (word) return outOfWords(document, direction === 1 ? word.end : word.start, direction)
  }
  return direction === 1 ? (blocks.at(-1)?.end ?? at) : (blocks[0]?.start ?? at)
}

/** Like a word processor's Ctrl with an arrow up or down: the start of this paragraph, or of the next one. */
function stepBlock(blocks: readonly Block[], index: number, at: number, direction: CaretDirection): number {
  const block = blocks[index]
  if (!block) return at
  if (direction === 1) return blocks[index + 1]?.start ?? block.end
  return at > block.start ? block.start : (blocks[index - 1]?.start ?? block.start)
}

function stepTurn({ blocks, turns }: Steppable, at: number, direction: CaretDirection): number {
  const turn =
    direction === 1 ? turns.find(({ start }) => start > at) : turns.findLast(({ start }) => start < at)
  if (turn) return turn.start
  return direction === 1 ? (blocks.at(-1)?.end ?? at) : (blocks[0]?.start ?? at)
}

/** The range between an anchor and a caret, whichever comes first. */
export function rangeBetween(anchor: number, caret: number): TextRange {
  return anchor < caret ? { start: anchor, end: caret } : { start: caret, end: anchor }
}

import { trimPassage } from '../annotation/trim-passage'
import { lastStartingAtOrBefore } from '../document/locate'
import type { StructuredDocument, TextRange } from '../document/model'

/** Hidden turns with nothing between them that shows. */
export interface HiddenStretch {
  /** The turns it has a part of, by id, in their order. */
  readonly turns: readonly string[]
  /** Its first block, by its index in the document. */
  readonly block: number
}

/** Text that is hidden, in UTF-16 units, and the stretch it belongs to, by index. */
export interface HiddenRange extends TextRange {
  readonly stretch: number
}

/** What of a paper does not show while turns are hidden. */
export interface HiddenTurns {
  /** The turns, by id. */
  readonly turns: ReadonlySet<string>
  readonly stretches: readonly HiddenStretch[]
  /** In the order of the text: blocks next to each other in one. */
  readonly ranges: readonly HiddenRange[]
  /** For each block of the document 1 where it is hidden. */
  readonly blocks: Uint8Array
}

/** Nothing is hidden. */
export const NOTHING_HIDDEN: HiddenTurns = {
  turns: new Set(),
  stretches: [],
  ranges: [],
  blocks: new Uint8Array(0),
}

/**
 * Hides turns of a paper. What belongs to no turn shows, such as the headings of chapters and the notes at its foot. Linear in its
 * blocks and turns.
 */
export function hideTurns(
  { blocks, sections, turns }: Pick<StructuredDocument, 'blocks' | 'sections' | 'turns'>,
  hidden: ReadonlySet<string>,
): HiddenTurns {
  if (hidden.size === 0) return NOTHING_HIDDEN
  const headings = new Set(sections.flatMap(({ heading }) => heading ?? []))
  const stretches: { turns: string[]; block: number }[] = []
  const ranges: HiddenRange[] = []
  const isHidden = new Uint8Array(blocks.length)
  let at = 0
  let isOpen = false
  let isNext = false
  for (const [index, block] of blocks.entries()) {
    while ((turns[at]?.end ?? Number.POSITIVE_INFINITY) <= block.start) at += 1
    const turn = turns[at]
    const isIn = turn !== undefined && turn.start <= block.start && hidden.has(turn.id)
    // Notes stand at the foot of the page: they end no stretch, and are in none.
    if (block.kind === 'footnote') isNext = false
    else if (!isIn || headings.has(block.id)) isOpen = isNext = false
    else {
      isHidden[index] = 1
      if (!isOpen) stretches.push({ turns: [], block: index })
      const here = stretches.at(-1)?.turns
      if (here?.at(-1) !== turn.id) here?.push(turn.id)
      const last = isNext ? ranges.at(-1) : undefined
      if (last && isOpen) ranges[ranges.length - 1] = { ...last, end: block.end }
      else ranges.push({ start: block.start, end: block.end, stretch: stretches.length - 1 })
      isOpen = isNext = true
    }
  }
  return { turns: hidden, stretches, ranges, blocks: isHidden }
}

/** The hidden text that a passage touches, in order; UTF-16 offsets, `end` exclusive. Costs what it finds. */
export function hiddenIn(
  { ranges }: Pick<HiddenTurns, 'ranges'>,
  { start, end }: TextRange,
): readonly HiddenRange[] {
  const first = Math.max(0, lastStartingAtOrBefore(ranges, start))
  const here = ranges.slice(first, lastStartingAtOrBefore(ranges, end - 1) + 1)
  return here[0] && here[0].end <= start ? here.slice(1) : here
}

/** The ids of the turns in the stretches that a passage touches: what is shown so that one sees all of it. */
export function turnsHiddenIn(hidden: HiddenTurns, passage: TextRange): readonly string[] {
  const stretches = new Set(hiddenIn(hidden, passage).map(({ stretch }) => stretch))
  return [...new Set([...stretches].flatMap(at => hidden.stretches[at]?.turns ?? []))]
}

/**
 * A passage without hidden text at its ends: whoever selects begins and ends in what shows. Null where nothing of it shows.
 */
export function withoutHiddenEnds(
  text: string,
  hidden: Pick<HiddenTurns, 'ranges'>,
  passage: TextRange,
): TextRange | null {
  const inside = hiddenIn(hidden, passage)
  if (inside.length === 0) return passage
  const isBlank = (start: number, end: number) => text.slice(start, end).trim() === ''
  let { start, end } = passage
  for (const range of inside) {
    if (!isBlank(start, range.start)) break
    start = Math.max(start, range.end)
  }
  for (const range of [...inside].reverse()) {
    if (!isBlank(range.end, end)) break
    end = Math.min(end, range.start)
  }
  return start < end ? trimPassage(text, { start, end }) : null
}

/**
 * The offset, or where it is hidden the nearest one that shows behind it, or before it, or where none is there on the other side;
 * null where nothing shows. UTF-16 offsets.
 */
export function nearestShown(
  { blocks }: Pick<StructuredDocument, 'blocks'>,
  hidden: HiddenTurns,
  offset: number,
  side: 'behind' | 'before' = 'behind',
): number | null {
  const at = Math.max(0, lastStartingAtOrBefore(blocks, offset))
  const shows = (index: number) =>
    index < blocks.length && hidden.blocks[index] !== 1 && blocks[index]?.kind !== 'footnote'
  if (hidden.blocks[at] !== 1) return offset
  const find = (step: 1 | -1) => {
    for (let index = at; index >= 0 && index < blocks.length; index += step)
      if (shows(index)) return (step === 1 ? blocks[index]?.start : blocks[index]?.end) ?? null
    return null
  }
  const [first, other] = side === 'behind' ? ([1, -1] as const) : ([-1, 1] as const)
  return find(first) ?? find(other)
}

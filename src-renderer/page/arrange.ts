import type {
  Block,
  Inline,
  Section,
  SetRight,
  StructuredDocument,
  Trace,
  Turn,
} from '../../src-core/document/model'
import { setRightIn } from '../../src-core/document/set-right'

/** A block with the inlines and traces of a draft that lie in it. */
export interface PlacedBlock {
  readonly block: Block
  readonly inlines: readonly Inline[]
  readonly traces: readonly Trace[]
  /** What was set right of its words. */
  readonly setRight: readonly SetRight[]
}

/** Blocks of one turn, or blocks outside every turn. */
export interface Passage {
  readonly turn: Turn | null
  readonly blocks: readonly PlacedBlock[]
}

/** What lies between two headings: the unit the page lays out on its own. */
export interface Part {
  readonly id: string
  readonly section: Section | null
  readonly heading: PlacedBlock | null
  readonly passages: readonly Passage[]
}

export interface Arrangement {
  readonly parts: readonly Part[]
  readonly footnotes: readonly PlacedBlock[]
}

/** Arranges a document for the page: parts by heading, passages by turn, footnotes apart. Linear in its size. */
export function arrange(document: StructuredDocument): Arrangement {
  const placed = placeInlines(document)
  const sections = new Map(
    document.sections.flatMap(section => (section.heading ? [[section.heading, section]] : [])),
  )
  const parts: {
    id: string
    section: Section | null
    heading: PlacedBlock | null
    passages: { turn: Turn | null; blocks: PlacedBlock[] }[]
  }[] = []
  let turnIndex = 0
  for (const one of placed) {
    const { block } = one
    if (block.kind === 'footnote') continue
    const section = sections.get(block.id) ?? null
    if (section || parts.length === 0)
      parts.push({ id: block.id, section, heading: section ? one : null, passages: [] })
    if (section) continue
    while ((document.turns[turnIndex]?.end ?? Number.POSITIVE_INFINITY) <= block.start) turnIndex += 1
    const candidate = document.turns[turnIndex]
    const turn = candidate && candidate.start <= block.start ? candidate : null
    const passages = parts.at(-1)?.passages ?? []
    const last = passages.at(-1)
    if (last && last.turn === turn) last.blocks.push(one)
    else passages.push({ turn, blocks: [one] })
  }
  return { parts, footnotes: placed.filter(({ block }) => block.kind === 'footnote') }
}

function placeInlines(document: StructuredDocument): PlacedBlock[] {
  const { blocks, inlines, traces = [] } = document
  const inlinesIn = takeInOrder(inlines)
  const tracesIn = takeInOrder(traces)
  return blocks.map(block => ({
    block,
    inlines: inlinesIn(block.start, block.end),
    // What is not in the text may have stood at a block's end.
    traces: tracesIn(block.start, block.end + 1),
    setRight: setRightIn(document, block),
  }))
}

/** What begins in one range after the other, of things in the order of the text. */
function takeInOrder<T extends { readonly start: number }>(all: readonly T[]) {
  let from = 0
  return (start: number, end: number): readonly T[] => {
    while ((all[from]?.start ?? Number.POSITIVE_INFINITY) < start) from += 1
    let to = from
    while ((all[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1
    return all.slice(from, to)
  }
}

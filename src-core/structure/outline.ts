import type { Block, Section } from '../document/model'
import { type Label, readLabel } from './labels'

/** What a block of the running text is, as far as its own words tell. */
export interface LabelledBlock {
  readonly block: Block
  readonly text: string
  readonly label: Label | null
}

/** The sections that headings open: parts hold parties, a heading holds what follows to the next of its rank. */
export function findSections(blocks: readonly LabelledBlock[], end: number): Section[] {
  const sections: Section[] = []
  const open: { section: Section; rank: number }[] = []
  const closeTo = (rank: number, at: number) => {
    for (let top = open.at(-1); top && top.rank >= rank; top = open.at(-1)) {
      top.section.end = at
      open.pop()
    }
  }
  for (const { block, label } of blocks) {
    const rank = headingRank(block, label)
    if (rank === null) continue
    closeTo(rank, Math.max(0, block.start - 1))
    const section: Section = {
      id: `s${sections.length + 1}`,
      heading: block.id,
      party: label?.kind === 'party' ? label.party : null,
      start: block.start,
      end,
      parent: open.at(-1)?.section.id ?? null,
    }
    sections.push(section)
    open.push({ section, rank })
  }
  return sections
}

function headingRank(block: Block, label: Label | null): number | null {
  if (label?.kind === 'part') return 0
  if (label?.kind === 'party') return 1
  return block.kind === 'heading' ? 1 + (block.level ?? 1) : null
}

/** Reads a block's label where its kind allows one. */
export function labelOf(block: Block, text: string): Label | null {
  return block.kind === 'label' || block.kind === 'heading' ? readLabel(text) : null
}

import type { Section } from '../../document/model'
import type { LabelledBlock } from './labelled-block'

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
    const rank = headingRank({ block, label })
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

function headingRank({ block, label }: Pick<LabelledBlock, 'block' | 'label'>): number | null {
  if (label?.kind === 'part') return 0
  if (label?.kind === 'party') return 1
  return block.kind === 'heading' && label === null ? 1 + (block.level ?? 1) : null
}

import type { Section } from '../../document/model'
import type { Label } from '../labels/label'
import type { LabelledBlock } from '../labels/labelled-block'
import type { Paper } from './kind-rules'

/** The blocks from one label or heading up to the next. */
export interface Stretch {
  /** The label that opens it; null where a heading or nothing does. */
  readonly opens: LabelledBlock | null
  readonly body: readonly LabelledBlock[]
  /** The innermost section it is in. */
  readonly section: Section | null
  /** Whether it is in a part of the paper that holds answers only. */
  readonly inAnswers: boolean
  /** Whether a heading above it says that answers stand between the questions. */
  readonly holdsBoth: boolean
}

/** Cuts a paper at its labels and headings. */
export function cutStretches({ blocks, sections }: Paper): Stretch[] {
  const byHeading = new Map(sections.map(section => [section.heading, section]))
  const stretches: (Stretch & { body: LabelledBlock[] })[] = []
  let section: Section | null = null
  let inAnswers = false
  let partHoldsBoth = false
  let holdsBoth = false
  const open = (opens: LabelledBlock | null) => {
    const stretch = { opens, body: [] as LabelledBlock[], section, inAnswers, holdsBoth }
    stretches.push(stretch)
    return stretch
  }
  open(null)
  for (const labelled of blocks) {
    const { label } = labelled
    const opened = byHeading.get(labelled.block.id)
    if (opened) {
      section = withParty(opened, sections)
      if (label?.kind === 'part') {
        inAnswers = label.answers
        partHoldsBoth = label.both ?? false
      }
      if (label?.kind === 'part' || label?.kind === 'party')
        holdsBoth = partHoldsBoth || (label.both ?? false)
      open(null)
    } else if (opensTurn(label)) open(labelled)
    else if (label?.kind === 'close') open(null).body.push(labelled)
    else stretches.at(-1)?.body.push(labelled)
  }
  return stretches.filter(({ opens, body }) => opens !== null || body.length > 0)
}

/** A heading within a party's part is still that party's. */
function withParty(section: Section, sections: readonly Section[]): Section {
  for (let at: Section | undefined = section; at; at = sections.find(({ id }) => id === at?.parent))
    if (at.party !== null) return { ...section, party: at.party }
  return section
}

function opensTurn(label: Label | null): boolean {
  return (
    label?.kind === 'question' ||
    label?.kind === 'answer' ||
    label?.kind === 'speech' ||
    label?.kind === 'notice'
  )
}

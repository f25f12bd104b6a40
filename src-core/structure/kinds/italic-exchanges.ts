import type { Turn } from '../../document/model'
import type { LabelledBlock } from '../labels/labelled-block'
import { requests } from '../labels/wording'
import { namedParty } from '../people/named-party'
import { makeTurn } from './kind-rules'
import type { Stretch } from './stretches'

/** So many paragraphs in italics that ask, each with others behind it, tell them from answers. */
const ENOUGH = 2
/** The share of the paragraphs in italics that must ask. */
const MOST = 0.6

/** Whether a paper repeats questions in italics and answers each upright, without labels. Linear. */
export function asksInItalics(stretches: readonly Stretch[]): boolean {
  const bodies = stretches.map(({ body }) => body.filter(isParagraph))
  const italics = bodies.flat().filter(({ italic }) => italic)
  const asking = italics.filter(({ text }) => requests(text) || namedParty(text) !== null)
  const answered = bodies.flatMap(body =>
    body.filter(({ italic }, index) => italic && body[index + 1] && !body[index + 1]?.italic),
  )
  return answered.length >= ENOUGH && asking.length >= italics.length * MOST
}

/** How many paragraphs of a question in italics stand before its answer; null where all or none of them are in italics. */
export function italicsEnd(paragraphs: readonly LabelledBlock[]): number | null {
  const end = paragraphs.findIndex(({ italic }) => !italic)
  return end > 0 ? end : null
}

const SURE = { turn: 0.85, start: 0.85, end: 0.85 }

/** A party's part in such a paper: questions in italics, each with its answer; what stands above the first asks nothing. */
export function readItalics({ body, section }: Stretch): Omit<Turn, 'id'>[] {
  const runs: LabelledBlock[][] = []
  for (const labelled of body) {
    const last = runs.at(-1)
    if (last && last[0]?.italic === labelled.italic) last.push(labelled)
    else runs.push([labelled])
  }
  return runs.map((run, index) => {
    if (run[0]?.italic) return makeTurn('question', run, section, SURE, 'in italics, before its answer')
    if (index > 0) return makeTurn('answer', run, section, SURE, 'upright behind a question in italics')
    return makeTurn('statement', run, section, SURE, 'above the first question in italics')
  })
}

function isParagraph({ block }: LabelledBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote'
}

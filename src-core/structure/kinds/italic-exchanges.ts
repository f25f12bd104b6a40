import type { Section, Turn } from '../../document/model'
import type { LabelledBlock } from '../labels/labelled-block'
import { isCourtesy, requests } from '../labels/wording'
import { namedParty } from '../parties/named-party'
import { makeTurn } from './kind-rules'
import { type Split, splitAnswer } from './split-exchange'
import type { Stretch } from './stretches'

/** So many paragraphs printed apart that ask, each with others behind it, tell them from answers. */
const ENOUGH = 2
/** The share of the paragraphs printed apart that must ask. */
const MOST = 0.6

/** Whether a paper prints questions in italics or bold and the answer to each in neither, without labels. Linear. */
export function asksInItalics(stretches: readonly Stretch[]): boolean {
  const bodies = stretches.map(({ body }) => body.filter(isParagraph))
  const printed = bodies.flat().filter(({ apart }) => apart)
  const asking = printed.filter(({ text }) => requests(text) || namedParty(text) !== null)
  const answered = bodies.flatMap(body =>
    body.filter(({ apart }, index) => apart && body[index + 1] && !body[index + 1]?.apart),
  )
  return answered.length >= ENOUGH && asking.length >= printed.length * MOST
}

/** How many paragraphs of a question printed apart stand before its answer; null where all or none of them are. */
export function italicsEnd(paragraphs: readonly LabelledBlock[]): number | null {
  const end = paragraphs.findIndex(({ apart }) => !apart)
  return end > 0 ? end : null
}

/** Splits a question and its answer, the first of which may be printed apart: else their wording alone tells. */
export function splitApart(paragraphs: readonly LabelledBlock[]): Split {
  const first = italicsEnd(paragraphs)
  return first === null ? splitAnswer(paragraphs.map(({ text }) => text)) : { first, certainty: 0.95 }
}

const SURE = { turn: 0.85, start: 0.85, end: 0.85 }

/** A party's part in such a paper: questions printed apart, each with its answer; what stands above the first asks nothing. */
export function readItalics({ body, section }: Stretch): Omit<Turn, 'id'>[] {
  const runs: LabelledBlock[][] = []
  for (const labelled of body) {
    const last = runs.at(-1)
    if (last && last[0]?.apart === labelled.apart) last.push(labelled)
    else runs.push([labelled])
  }
  return runs.flatMap((run, index) => {
    if (run[0]?.apart) return readAsked(run, section)
    if (index > 0)
      return [makeTurn('answer', run, section, SURE, 'plain behind a question in italics or bold')]
    return [makeTurn('statement', run, section, SURE, 'above the first question in italics or bold')]
  })
}

/** What is printed apart asks, but for courtesies above it. */
function readAsked(run: readonly LabelledBlock[], section: Section | null): Omit<Turn, 'id'>[] {
  const asks = run.findIndex(({ text }) => !isCourtesy(text))
  const greeting = asks < 0 ? run : run.slice(0, asks)
  const asked = asks < 0 ? [] : run.slice(asks)
  return [
    ...(greeting.length > 0 ? [makeTurn('statement', greeting, section, SURE, 'only greets')] : []),
    ...(asked.length > 0
      ? [makeTurn('question', asked, section, SURE, 'in italics or bold, before its answer')]
      : []),
  ]
}

function isParagraph({ block }: LabelledBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote'
}

import type { Section, Turn } from '../document/model'
import type { LabelledBlock } from './outline'
import { isCourtesy, splitExchange } from './split-exchange'

/** A stretch of blocks between two labels or headings. */
interface Stretch {
  /** The label that opens it; null where a heading or nothing does. */
  readonly opens: LabelledBlock | null
  readonly body: LabelledBlock[]
  readonly section: Section | null
}

/**
 * The questions and answers of a paper. Labels say where most begin; where an answer runs on into the next question,
 * their wording decides, with a certainty.
 */
export function findTurns(blocks: readonly LabelledBlock[], sections: readonly Section[]): Turn[] {
  const stretches = cut(blocks, sections)
  const labelledQuestions = stretches.some(stretch => stretch.opens?.label?.kind === 'question')
  const turns: Turn[] = []
  let waiting: Turn[] = []
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1]
    const label = stretch.opens?.label
    const answerFollows = next?.opens?.label?.kind === 'answer' && next.section === stretch.section
    if (label?.kind === 'answer') {
      const split = labelledQuestions
        ? { answers: stretch.body.length, certainty: 1 }
        : splitExchange(
            stretch.body.map(({ text }) => text),
            answerFollows,
          )
      const answer = makeTurn(turns, 'answer', stretch, stretch.body.slice(0, split.answers), split.certainty)
      link(answer, label.numbers, waiting, turns)
      turns.push(answer)
      waiting = []
      const rest = stretch.body.slice(split.answers)
      if (rest.length > 0) waiting = addQuestion(turns, { ...stretch, opens: null }, rest, split.certainty)
    } else if (label?.kind === 'question') {
      const question = makeTurn(turns, 'question', stretch, stretch.body, 1)
      turns.push(question)
      waiting.push(question)
    } else if (answerFollows || stretch.section?.party) {
      waiting = addQuestion(turns, stretch, stretch.body, 1)
    }
  })
  return turns
}

/** Adds what is asked before an answer; courtesies that only open a party's part are statements of their own. */
function addQuestion(
  turns: Turn[],
  stretch: Stretch,
  body: readonly LabelledBlock[],
  certainty: number,
): Turn[] {
  let courtesies = 0
  while (courtesies < body.length - 1 && isCourtesy(body[courtesies]?.text ?? '')) courtesies += 1
  if (courtesies > 0)
    turns.push(
      makeTurn(turns, 'statement', { ...stretch, opens: null }, body.slice(0, courtesies), certainty),
    )
  const asked = body.slice(courtesies)
  if (asked.length === 0) return []
  const question = makeTurn(turns, 'question', stretch, asked, certainty)
  turns.push(question)
  return [question]
}

function makeTurn(
  turns: readonly Turn[],
  role: Turn['role'],
  { opens, section }: Stretch,
  body: readonly LabelledBlock[],
  certainty: number,
): Turn {
  const first = opens ?? body[0]
  const last = body.at(-1) ?? opens
  const label = opens?.label
  return {
    id: `t${turns.length + 1}`,
    role,
    label: opens?.text ?? null,
    numbers: label?.kind === 'question' || label?.kind === 'answer' ? [...label.numbers] : [],
    party: role === 'answer' ? null : (section?.party ?? null),
    speaker: null,
    start: first?.block.start ?? 0,
    end: last?.block.end ?? 0,
    answers: [],
    certainty,
  }
}

/** Ties an answer to its questions: those of its numbers, else those that wait for one; unnumbered ones take its number. */
function link(
  answer: Turn,
  numbers: readonly number[],
  waiting: readonly Turn[],
  turns: readonly Turn[],
): void {
  const numbered = turns.filter(
    turn => turn.role === 'question' && turn.label !== null && turn.numbers.some(n => numbers.includes(n)),
  )
  const questions = numbered.length > 0 ? numbered : waiting
  answer.answers.push(...questions.map(question => question.id))
  if (numbers.length === 0) answer.numbers.push(...questions.flatMap(question => question.numbers))
  for (const question of questions) if (question.numbers.length === 0) question.numbers.push(...numbers)
}

function cut(blocks: readonly LabelledBlock[], sections: readonly Section[]): Stretch[] {
  const byHeading = new Map(sections.map(section => [section.heading, section]))
  const stretches: Stretch[] = [{ opens: null, body: [], section: null }]
  for (const labelled of blocks) {
    const { block, label } = labelled
    const section = byHeading.get(block.id)
    const current = stretches.at(-1)?.section ?? null
    if (section) stretches.push({ opens: null, body: [], section })
    else if (label?.kind === 'question' || label?.kind === 'answer') {
      stretches.push({ opens: labelled, body: [], section: current })
    } else stretches.at(-1)?.body.push(labelled)
  }
  return stretches.filter(({ opens, body }) => opens !== null || body.length > 0)
}

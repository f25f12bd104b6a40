import { append } from '../../basics/append'
import { linkAnswers } from '../../document/link-answers'
import type { Section, Turn } from '../../document/model'
import { linkParties, linkReport } from '../answers/link-parties'
import { restates } from '../answers/restates'
import type { LabelledBlock } from '../labels/labelled-block'
import { isCourtesy, requests } from '../labels/wording'
import { namedParty, partyWithin } from '../parties/named-party'
import { isAnsweredBehind, isAnsweredBetween } from './answered-between'
import { AskedBefore } from './asked-before'
import { consultationEvidence } from './consultation-evidence'
import { asksInItalics, readItalics, splitApart } from './italic-exchanges'
import { type KindRules, makeTurn, numberTurns, ownText, type Sureness, turnLabel } from './kind-rules'
import { RepeatedQuestions } from './repeated-questions'
import { isAnsweredReport, isReport, readReport } from './report-of-parties'
import { splitAnswer, splitBehind } from './split-exchange'
import { cutStretches, type Stretch } from './stretches'
import { withRestatedNumbers } from './with-restated-numbers'
import { withoutSignature } from './without-signature'

type Unnumbered = Omit<Turn, 'id'>

/** Parties put their questions to the government in writing, which answers between them or in a part of its own. */
export const writtenConsultation: KindRules = {
  kind: 'written-consultation',
  evidence: consultationEvidence,
  turns: paper => {
    const stretches = withRestatedNumbers(cutStretches(paper)).map(stretch => ({
      ...stretch,
      body: withoutSignature(stretch.body),
    }))
    if (isReport(paper) || isAnsweredReport(paper))
      return linkReport(numberTurns(readReport(paper, stretches)), paper.text)
    const labelledQuestions = stretches.some(
      ({ opens }) => turnLabel(opens ?? undefined)?.kind === 'question',
    )
    const restates = stretches.some(
      ({ opens, inAnswers }) => inAnswers && (turnLabel(opens ?? undefined)?.numbers.length ?? 0) > 0,
    )
    const between = labelledQuestions && isAnsweredBetween(paper, stretches)
    const inline = stretches.some(({ opens, inAnswers }) => isAnswer(opens) && !inAnswers)
    const byParty = stretches.some(({ inAnswers, section }) => inAnswers && section?.party)
    const prose = !inline && !labelledQuestions
    const italics = prose && asksInItalics(stretches)
    // Answers that are printed, below no label and in no part of theirs, stand behind what was asked.
    const behind = prose && isAnsweredBehind(paper, stretches)
    const turns: Unnumbered[] = []
    const before = new AskedBefore(turns)
    let repeated: RepeatedQuestions | null = null
    // What a letter that answers repeated last, before a label of its answer.
    let pending: Unnumbered | undefined
    // Who puts the labelled questions below: `De leden van de VVD-fractie hebben de volgende vragen.`
    let asking: string | null = null
    for (const [index, stretch] of stretches.entries()) {
      const next = stretches[index + 1]
      const answered = isAnswer(next?.opens ?? null) && next?.section?.id === stretch.section?.id
      if (stretch.inAnswers) repeated ??= new RepeatedQuestions(turns, stretches.slice(0, index))
      const known = repeated
      const asked = stretch.inAnswers && known ? stretch.body.map(({ text }) => known.questionOf(text)) : []
      const again = asked.findIndex(one => one !== undefined)
      if (known && isAnswer(stretch.opens) && (pending || again >= 0)) {
        const own = { ...stretch, body: stretch.body.slice(0, again < 0 ? undefined : again) }
        const answers = readAnswer(own, answered, labelledQuestions)
        for (const answer of answers) if (pending) known.tie(answer, pending)
        append(turns, answers)
      } else if (isAnswer(stretch.opens)) append(turns, readAnswer(stretch, answered, labelledQuestions))
      else if (stretch.opens && stretch.inAnswers) append(turns, readRestated(stretch, stretch.opens, before))
      else if (stretch.opens && (stretch.holdsBoth || between) && !inline)
        append(turns, readBoth(stretch, stretch.opens))
      else if (stretch.opens) turns.push(labelledTurn(stretch, asking))
      // Where each question is repeated, or each party has a heading, nothing else answers: the rest is a letter's head.
      else if (again < 0 && stretch.inAnswers && isLettersHead(stretch, restates, byParty)) continue
      else if (stretch.inAnswers) {
        const others = (body: readonly LabelledBlock[]) => readAnswersPart({ ...stretch, body })
        append(turns, known?.read(stretch.body, stretch.section, others) ?? others(stretch.body))
      } else if (answered) append(turns, readQuestion(stretch.body, stretch.section, 0.97))
      else if (stretch.section?.party) {
        if (italics && stretch.body.some(({ apart }) => apart)) append(turns, readItalics(stretch))
        else if (prose && (stretch.holdsBoth || behind)) append(turns, readReport(paper, [stretch], behind))
        else append(turns, readContribution(stretch, inline))
      }
      pending = restated(stretch, before) ?? asked.findLast(one => one !== undefined)
      asking = whoAsks(stretch, asking)
    }
    const numbered = linkAnswers(numberTurns(turns))
    const linked = prose ? linkReport(numbered, paper.text) : linkParties(numbered, paper.text)
    return repeated?.link(linked, turns) ?? linked
  },
}

/** Whether a stretch of the part of answers only opens the letter: it is of no party, and names none. */
function isLettersHead({ section, body }: Stretch, restates: boolean, byParty: boolean): boolean {
  if (section?.party) return false
  return restates || (byParty && !body.some(({ text }) => namedParty(text) !== null))
}

function isAnswer(opens: LabelledBlock | null): boolean {
  return turnLabel(opens ?? undefined)?.kind === 'answer'
}

function labelledTurn({ opens, body, section }: Stretch, asking: string | null): Unnumbered {
  const label = turnLabel(opens ?? undefined)
  const certainty = label?.certainty ?? 0.9
  const role = label?.kind ?? 'statement'
  const turn = makeTurn(role, opens ? [opens, ...body] : body, section, {
    turn: certainty,
    start: certainty,
    end: 0.97,
  })
  return role === 'question' ? { ...turn, party: turn.party ?? asking } : turn
}

/** A labelled question and the answer behind it, where a heading says that both stand below it and no answer has a label. */
function readBoth(stretch: Stretch, opens: LabelledBlock): Unnumbered[] {
  const { body, section } = stretch
  const inline = ownText(opens)
  const { first, certainty } = splitApart([...(inline === null ? [] : [opens]), ...body])
  const asked = body.slice(0, inline === null ? first : first - 1)
  const question = labelledTurn({ ...stretch, body: asked }, null)
  const answered = body.slice(asked.length)
  if (answered.length === 0) return [question]
  const sure = { turn: certainty, start: certainty, end: 0.95 }
  const answer = makeTurn('answer', answered, section, sure, 'behind a labelled question')
  // Where the one ends and the other begins is the same guess.
  const edges = { start: question.edges.start, end: certainty }
  return [
    { ...question, edges },
    { ...answer, numbers: [...question.numbers], party: question.party },
  ]
}

/** The party that a stretch without a label names last, while nothing is answered; below another heading none asks yet. */
function whoAsks({ opens, body, inAnswers }: Stretch, before: string | null): string | null {
  if (inAnswers) return null
  if (opens) return before
  return body.map(({ text }) => namedParty(text)).findLast(party => party !== null) ?? null
}

/** A labelled answer, and the question that goes on behind it without a label of its own. */
function readAnswer(stretch: Stretch, asksNext: boolean, labelledQuestions: boolean): Unnumbered[] {
  const { opens, body, section } = stretch
  if (!opens) return []
  const { first, certainty } =
    labelledQuestions || stretch.inAnswers
      ? { first: body.length, certainty: 0.98 }
      : splitBehind(
          ownText(opens),
          body.map(({ text }) => text),
          asksNext,
        )
  const start = turnLabel(opens)?.certainty ?? 0.95
  const answer = makeTurn(
    'answer',
    [opens, ...body.slice(0, first)],
    section,
    {
      turn: 0.99,
      start,
      end: certainty,
    },
    labelledQuestions || stretch.inAnswers ? undefined : 'ends where the wording begins to ask',
  )
  const rest = body.slice(first)
  return rest.length > 0 ? [answer, ...readQuestion(rest, section, certainty)] : [answer]
}

/** What is asked before an answer; courtesies that only open a party's part are a statement of their own. */
function readQuestion(body: readonly LabelledBlock[], section: Section | null, start: number): Unnumbered[] {
  const courtesies = countCourtesies(body)
  const sure = (turn: number): Sureness => ({ turn, start, end: 0.97 })
  const asked = body.slice(courtesies)
  const turns: Unnumbered[] = []
  if (courtesies > 0)
    turns.push(makeTurn('statement', body.slice(0, courtesies), section, sure(0.9), 'only greets'))
  if (asked.length > 0)
    turns.push(makeTurn('question', asked, section, sure(Math.max(0.6, start)), 'stands before an answer'))
  return turns
}

/** How many paragraphs at the start only greet; the last paragraph asks whatever it says. */
function countCourtesies(body: readonly LabelledBlock[]): number {
  let count = 0
  while (count < body.length - 1 && isCourtesy(body[count]?.text ?? '')) count += 1
  return count
}

/** A party's part without answers in it: a question ends with each paragraph that asks for something. */
function readContribution({ body, section }: Stretch, inline: boolean): Unnumbered[] {
  const turns: Unnumbered[] = []
  let courtesies = countCourtesies(body)
  if (body.length === 1 && isCourtesy(body[0]?.text ?? '')) courtesies = 1
  const sure = { turn: 0.75, start: 0.75, end: 0.75 }
  if (courtesies > 0)
    turns.push(
      makeTurn('statement', body.slice(0, courtesies), section, { ...sure, turn: 0.9 }, 'only greets'),
    )
  let pending: LabelledBlock[] = []
  let listed = false
  const ask = () => {
    turns.push(
      makeTurn('question', pending, section, sure, 'a paragraph of a party’s part that asks for something'),
    )
    pending = []
    listed = false
  }
  for (const labelled of body.slice(courtesies)) {
    if (listed && labelled.block.kind !== 'list-item') ask()
    pending.push(labelled)
    // What is asked goes on in a list behind a colon.
    if (labelled.block.kind === 'heading' || !requests(labelled.text)) continue
    if (/:\s*$/.test(labelled.text)) listed = true
    else ask()
  }
  if (listed) ask()
  if (pending.length > 0)
    turns.push(
      makeTurn(
        'statement',
        pending,
        section,
        { ...sure, turn: inline ? 0.6 : 0.7 },
        'paragraphs of a party’s part that ask for nothing',
      ),
    )
  return turns
}

/** A question that the answer's letter repeats, and the answer behind it; what was asked before in the paper is not asked anew. */
function readRestated({ body, section }: Stretch, opens: LabelledBlock, before: AskedBefore): Unnumbered[] {
  const label = turnLabel(opens)
  const party = label?.party ?? section?.party ?? null
  const numbers = [...(label?.numbers ?? [])]
  const inline = label?.length !== undefined
  const texts = [...(inline ? [opens.text] : []), ...body.map(({ text }) => text)]
  const { first, certainty } = splitAnswer(texts)
  const answered = body.slice(inline ? first - 1 : first)
  const asked = [opens, ...body.slice(0, body.length - answered.length)]
  const known = before.find(numbers, party) !== undefined
  const sure = { turn: certainty, start: certainty, end: 0.95 }
  const question = makeTurn('question', asked, section, sure, 'repeated before its answer')
  if (answered.length === 0) return known ? [] : [question]
  const answer = makeTurn('answer', answered, section, sure, 'behind a question that is repeated')
  return [...(known ? [] : [question]), { ...answer, numbers, party }]
}

/** The question that a label in the letter of answers repeats, for an answer that a label without a number opens below it. */
function restated({ opens, section, inAnswers }: Stretch, before: AskedBefore): Unnumbered | undefined {
  const label = turnLabel(opens ?? undefined)
  if (!inAnswers || label?.kind !== 'question') return undefined
  return before.find(label.numbers, label.party ?? section?.party ?? null)
}

/** The government's part: an answer begins under each party's heading and where a paragraph names who asked. */
function readAnswersPart({ body, section }: Stretch): Unnumbered[] {
  const runs: LabelledBlock[][] = []
  for (const labelled of body) {
    const last = runs.at(-1)
    if (!last || restates(labelled.text)) runs.push([labelled])
    else last.push(labelled)
  }
  let party = section?.party ?? null
  return runs.map(run => {
    const opening = run[0]?.text ?? ''
    const named = namedParty(opening) ?? (restates(opening) ? partyWithin(opening) : null)
    const turn = makeTurn(
      'answer',
      run,
      section,
      {
        turn: 0.9,
        start: named || section?.party ? 0.8 : 0.7,
        end: 0.8,
      },
      named ? 'names who asked, in the part of the answers' : 'begins a stretch of the part of the answers',
    )
    // Those who asked last go on: `Deze leden vragen ook of …`.
    party = named ?? party
    return { ...turn, party }
  })
}

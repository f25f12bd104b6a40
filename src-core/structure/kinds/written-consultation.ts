import { append } from '../../basics/append'
import { linkAnswers } from '../../document/link-answers'
import type { Section, Turn } from '../../document/model'
import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type KindRules, makeTurn, numberTurns, type Sureness, turnLabel } from './kind-rules'
import { splitExchange } from './split-exchange'
import { cutStretches, type Stretch } from './stretches'
import { isCourtesy, requests } from './wording'

type Unnumbered = Omit<Turn, 'id'>

const SAYS_SO =
  /schriftelijk overleg|vragen en opmerkingen (?:voor te leggen|vanuit de fracties|van de leden)|inbreng(?:en)? van de (?:leden|fractie)/i

/** Parties put their questions to the government in writing, which answers between them or in a part of its own. */
export const writtenConsultation: KindRules = {
  kind: 'written-consultation',
  evidence: paper => {
    const parties = paper.blocks.filter(({ label }) => label?.kind === 'party').length
    if (parties === 0) return 0
    return Math.min(0.98, 0.4 + parties / 10 + (SAYS_SO.test(headOf(paper)) ? 0.5 : 0))
  },
  turns: paper => {
    const stretches = cutStretches(paper)
    const labelledQuestions = stretches.some(
      ({ opens }) => turnLabel(opens ?? undefined)?.kind === 'question',
    )
    const inline = stretches.some(({ opens, inAnswers }) => isAnswer(opens) && !inAnswers)
    const turns: Unnumbered[] = []
    stretches.forEach((stretch, index) => {
      const next = stretches[index + 1]
      const answered = isAnswer(next?.opens ?? null) && next?.section?.id === stretch.section?.id
      if (isAnswer(stretch.opens)) append(turns, readAnswer(stretch, answered, labelledQuestions))
      else if (stretch.opens) turns.push(labelledTurn(stretch))
      else if (stretch.inAnswers) append(turns, readAnswersPart(stretch))
      else if (answered) append(turns, readQuestion(stretch.body, stretch.section, 0.97))
      else if (stretch.section?.party) append(turns, readContribution(stretch, inline))
    })
    return linkParties(linkAnswers(numberTurns(turns)))
  },
}

function isAnswer(opens: LabelledBlock | null): boolean {
  return turnLabel(opens ?? undefined)?.kind === 'answer'
}

function labelledTurn({ opens, body, section }: Stretch): Unnumbered {
  const label = turnLabel(opens ?? undefined)
  const certainty = label?.certainty ?? 0.9
  const role = label?.kind ?? 'statement'
  return makeTurn(role, opens ? [opens, ...body] : body, section, {
    turn: certainty,
    start: certainty,
    end: 0.97,
  })
}

/** A labelled answer, and the question that goes on behind it without a label of its own. */
function readAnswer(stretch: Stretch, asksNext: boolean, labelledQuestions: boolean): Unnumbered[] {
  const { opens, body, section } = stretch
  if (!opens) return []
  const { first, certainty } =
    labelledQuestions || stretch.inAnswers
      ? { first: body.length, certainty: 0.98 }
      : splitExchange(
          body.map(({ text }) => text),
          asksNext,
        )
  const start = turnLabel(opens)?.certainty ?? 0.95
  const answer = makeTurn('answer', [opens, ...body.slice(0, first)], section, {
    turn: 0.99,
    start,
    end: certainty,
  })
  const rest = body.slice(first)
  return rest.length > 0 ? [answer, ...readQuestion(rest, section, certainty)] : [answer]
}

/** What is asked before an answer; courtesies that only open a party's part are a statement of their own. */
function readQuestion(body: readonly LabelledBlock[], section: Section | null, start: number): Unnumbered[] {
  const courtesies = countCourtesies(body)
  const sure = (turn: number): Sureness => ({ turn, start, end: 0.97 })
  const asked = body.slice(courtesies)
  const turns: Unnumbered[] = []
  if (courtesies > 0) turns.push(makeTurn('statement', body.slice(0, courtesies), section, sure(0.9)))
  if (asked.length > 0) turns.push(makeTurn('question', asked, section, sure(Math.max(0.6, start))))
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
    turns.push(makeTurn('statement', body.slice(0, courtesies), section, { ...sure, turn: 0.9 }))
  let pending: LabelledBlock[] = []
  for (const labelled of body.slice(courtesies)) {
    pending.push(labelled)
    // What is asked goes on in a list behind a colon.
    if (labelled.block.kind === 'heading' || !requests(labelled.text) || /:\s*$/.test(labelled.text)) continue
    turns.push(makeTurn('question', pending, section, sure))
    pending = []
  }
  if (pending.length > 0)
    turns.push(makeTurn('statement', pending, section, { ...sure, turn: inline ? 0.6 : 0.7 }))
  return turns
}

const NAME = String.raw`[\p{Lu}\d][\p{L}\d+/-]*(?:(?: (?:voor|van|de|der|het))* [\p{Lu}\d][\p{L}\d+/-]*)*`
const RESTATES = new RegExp(
  String.raw`^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?(?:[Vv]ragen |[Hh]ebben )?(?:[Dd]e|[Hh]et) (?:leden|lid) (?:van de )?(?:fractie van (?:de |het )?(?<named>${NAME})|(?<party>[\p{L}\d+/-]+(?: \p{Lu}[\p{L}\d]+)*)-fractie|(?<member>\p{Lu}[\p{L} -]{2,30}?) (?:vraagt|merkt|heeft))`,
  'u',
)

/** The government's part: an answer begins under each party's heading and where a paragraph names who asked. */
function readAnswersPart({ body, section }: Stretch): Unnumbered[] {
  const runs: LabelledBlock[][] = []
  for (const labelled of body) {
    const last = runs.at(-1)
    if (!last || RESTATES.test(labelled.text)) runs.push([labelled])
    else last.push(labelled)
  }
  return runs.map(run => {
    const restated = RESTATES.exec(run[0]?.text ?? '')
    const turn = makeTurn('answer', run, section, {
      turn: 0.9,
      start: restated || section?.party ? 0.8 : 0.7,
      end: 0.8,
    })
    const { named, party, member } = restated?.groups ?? {}
    return { ...turn, party: named ?? party ?? (member ? `Lid ${member}` : (section?.party ?? null)) }
  })
}

/** Answers in a part of their own answer their party's questions: all of them, since they are not numbered. */
function linkParties(turns: readonly Turn[]): Turn[] {
  return turns.map(turn => {
    if (turn.role !== 'answer' || turn.label !== null) return turn
    const questions =
      turn.party === null
        ? []
        : turns.filter(({ role, party }) => role === 'question' && party === turn.party)
    return {
      ...turn,
      party: questions.length > 0 ? null : turn.party,
      answers: questions.map(({ id }) => id),
    }
  })
}

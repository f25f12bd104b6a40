import { linkAnswers } from '../../document/link-answers'
import type { Turn } from '../../document/model'
import { readNumbers } from '../../document/read-numbers'
import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import { DATE } from '../../vocabulary/shape/fact-words'
import type { LabelledBlock } from '../labels/labelled-block'
import { splitApart } from './italic-exchanges'
import {
  headOf,
  type KindRules,
  makeTurn,
  numberTurns,
  ownText,
  type Paper,
  SURE,
  turnLabel,
} from './kind-rules'
import { labelsThatAsk } from './labels-that-ask'
import { splitAnswer, splitBehind } from './split-exchange'
import { cutStretches, type Stretch } from './stretches'
import { unlabelledExchanges } from './unlabelled-exchanges'
import { unlabelledQuestions } from './unlabelled-questions'
import { withoutSignature } from './without-signature'

const MEMBERS_ASK = anyPattern(({ asking }) => asking?.membersAsk)
const SAYS_ANSWERED = anyPattern(({ asking }) => asking?.saysAnswered, 'u')
const ANSWER_WORD = anyPattern(({ asking }) => asking?.answer, 'i')

/** Who asks a European institution says so, and who answers for it is named above the answer. */
const IN_EUROPE = anyPattern(({ facts }) => facts?.europeanQuestion, 'i')

type Unnumbered = Omit<Turn, 'id'>

/**
 * The turns of a paper whose questions are labelled, whether its answers are or not. Where no answer has a label, each
 * question is followed by its answer, and wording tells where it begins.
 */
export const readExchanges: KindRules['turns'] = paper => {
  const runs = unlabelledQuestions(paper)
  if (runs.length > 0) {
    // Their order is all that is left of their numbers.
    const sure = { turn: 0.85, start: 0.85, end: 0.85 }
    return numberTurns(
      runs.map((run, index) => ({
        ...makeTurn('question', run, null, sure, 'paragraphs up to one that asks, their numbers lost'),
        numbers: [index + 1],
      })),
    )
  }
  const exchanges = unlabelledExchanges(paper)
  if (exchanges.length > 0) {
    const guess = { turn: 0.6, start: 0.6, end: 0.6 }
    const rule =
      'a paragraph that asks, or those behind it, in a paper of questions and answers without labels'
    return linkAnswers(
      numberTurns(
        exchanges.flatMap(({ asked, answered }) => [
          makeTurn('question', asked, null, guess, rule),
          makeTurn('answer', answered, null, guess, rule),
        ]),
      ),
    )
  }
  const given = cutStretches(paper)
  const cut = labelsThatAsk(given)
  const stretches = signedOff(cut)
  const labelled = stretches.some(({ opens }) => turnLabel(opens ?? undefined)?.kind === 'answer')
  const asked = stretches.some(({ opens }) => turnLabel(opens ?? undefined)?.kind === 'question')
  const unlabelledAnswers = !labelled && (cut !== given || answersWithoutLabel(paper))
  const answered = answeredNumbers(stretches)
  const turns =
    labelled && !asked
      ? readUnlabelledQuestions(stretches)
      : stretches.flatMap((stretch, index) =>
          readStretch(stretch, unlabelledAnswers || isUnanswered(stretch, stretches[index + 1], answered)),
        )
  return linkAnswers(numberTurns(answersOfSpeakers(turns)))
}

/** The stretches of a paper, the last without who signs it: that answers nothing. */
function signedOff(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, index) =>
    index === stretches.length - 1 ? { ...stretch, body: withoutSignature(stretch.body) } : stretch,
  )
}

/** The numbers of all labelled answers; null where some have none, so that nobody knows what they answer. */
function answeredNumbers(stretches: readonly Stretch[]): ReadonlySet<number> | null {
  const answers = stretches.flatMap(({ opens }) => {
    const label = turnLabel(opens ?? undefined)
    return label?.kind === 'answer' ? [label.numbers] : []
  })
  return answers.length > 0 && answers.every(numbers => numbers.length > 0) ? new Set(answers.flat()) : null
}

/** Whether nothing answers a numbered question, in a paper whose other answers are labelled. */
function isUnanswered(
  { opens }: Stretch,
  next: Stretch | undefined,
  answered: ReadonlySet<number> | null,
): boolean {
  const label = turnLabel(opens ?? undefined)
  if (!answered || label?.kind !== 'question' || label.numbers.length === 0) return false
  return (
    turnLabel(next?.opens ?? undefined)?.kind !== 'answer' &&
    !label.numbers.some(number => answered.has(number))
  )
}

/** Who speaks first after a question that names who asks answers it. */
function answersOfSpeakers(turns: readonly Unnumbered[]): Unnumbered[] {
  return turns.map((turn, index) => {
    const before = turns[index - 1]
    return turn.role === 'speech' && before?.role === 'question' && before.speaker !== null
      ? { ...turn, role: 'answer', party: null }
      : turn
  })
}

function readStretch(stretch: Stretch, unlabelledAnswers: boolean): Unnumbered[] {
  const { opens, section } = stretch
  if (!opens) return []
  const body = withoutClosing(stretch.body)
  if (opens.label?.kind === 'notice')
    return [
      {
        ...makeTurn('statement', [opens, ...body], null, SURE, 'heading of a notice'),
        label: opens.text.trim(),
      },
    ]
  const label = turnLabel(opens)
  if (!label) return []
  const sure = { turn: label.certainty, start: label.certainty, end: 0.98 }
  if (label.kind !== 'question' || !unlabelledAnswers)
    return [makeTurn(label.kind === 'speech' ? 'speech' : label.kind, [opens, ...body], section, sure)]
  return splitQuestion(opens, body, stretch, label.length !== undefined)
}

/** Labelled answers whose questions stand before them without a label: paragraphs that end in a question mark. */
function readUnlabelledQuestions(stretches: readonly Stretch[]): Unnumbered[] {
  return stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1]
    const answerNumbers = turnLabel(next?.opens ?? undefined)?.numbers
    const { opens, section } = stretch
    const body = withoutClosing(stretch.body)
    const { first, certainty } = opens
      ? splitBehind(
          ownText(opens),
          body.map(({ text }) => text),
          answerNumbers !== undefined,
        )
      : { first: leadingText(body), certainty: 0.8 }
    const asked = answerNumbers === undefined ? [] : body.slice(first)
    const answered = answerNumbers === undefined ? body : body.slice(0, first)
    const sure = { turn: 0.85, start: certainty, end: 0.95 }
    const questions =
      asked.length === answerNumbers?.length
        ? asked.map((one, at) => ({
            ...makeTurn(
              'question',
              [one],
              section,
              sure,
              'as many questions before an answer as it has numbers',
            ),
            numbers: [answerNumbers[at] ?? 0],
          }))
        : asked.length > 0
          ? [makeTurn('question', asked, section, sure, 'asks before a labelled answer')]
          : []
    if (!opens) return questions
    const start = turnLabel(opens)?.certainty ?? 0.9
    return [
      makeTurn(
        'answer',
        [opens, ...answered],
        section,
        { turn: start, start, end: certainty },
        'ends where the wording begins to ask',
      ),
      ...questions,
    ]
  })
}

/** How many paragraphs stand before the run of questions at the end. */
function leadingText(body: readonly LabelledBlock[]): number {
  let first = body.length
  while (first > 0 && /\?/.test(body[first - 1]?.text ?? '')) first -= 1
  return first
}

/** A labelled question and the answer without a label behind it. */
function splitQuestion(
  opens: LabelledBlock,
  body: readonly LabelledBlock[],
  { section }: Stretch,
  inline: boolean,
): Unnumbered[] {
  const asked = inline ? [opens, ...body] : body
  if (asked.length === 0) return [makeTurn('question', [opens], section, SURE)]
  const { first, certainty } = splitApart(asked)
  const question = inline ? asked.slice(0, first) : [opens, ...asked.slice(0, first)]
  const answer = asked.slice(first)
  const start = turnLabel(opens)?.certainty ?? 0.9
  const turn = makeTurn(
    'question',
    question,
    section,
    { turn: start, start, end: certainty },
    'ends where the wording stops asking',
  )
  if (answer.length === 0) return [turn]
  return [
    turn,
    {
      ...makeTurn(
        'answer',
        answer,
        section,
        { turn: certainty, start: certainty, end: 0.95 },
        'begins where the wording stops asking',
      ),
      numbers: answeredTogether(answer[0]?.text ?? ''),
    },
  ]
}

const TOGETHER = eachLanguage(({ asking }) => asking?.answeredTogether, '')

/** The numbers of the questions that an answer without a label says it answers together; none where it does not. */
function answeredTogether(text: string): number[] {
  const numbers = TOGETHER.exec(text)?.groups?.['numbers']
  return numbers === undefined ? [] : readNumbers(numbers)
}

/** Whether most questions have more than one paragraph, and end without asking. */
export function answersWithoutLabel(paper: Paper): boolean {
  if (onlyAsks(paper)) return false
  const questions = signedOff(cutStretches(paper)).filter(
    ({ opens }) => turnLabel(opens ?? undefined)?.kind === 'question',
  )
  const answered = questions.filter(({ opens, body }) => {
    const label = turnLabel(opens ?? undefined)
    const asked = [
      ...(label?.length === undefined ? [] : [opens?.text ?? '']),
      ...withoutClosing(body).map(({ text }) => text),
    ]
    return asked.length > 1 && splitAnswer(asked).first < asked.length
  })
  return questions.length > 0 && answered.length * 2 >= questions.length
}

/** Whether a paper's head says that members ask, and says nothing of answers. */
function onlyAsks(paper: Paper): boolean {
  const label = paper.blocks.find(({ label: found }) => found !== null)
  const head = headOf(paper).slice(0, label?.block.start)
  if (SAYS_ANSWERED.test(head)) return false
  return (
    (MEMBERS_ASK.test(head) && !ANSWER_WORD.test(head)) ||
    IN_EUROPE.test(head) ||
    paper.blocks.some(
      ({ label: found }) =>
        found?.kind === 'question' && (found.speaker !== undefined || found.from === 'asker'),
    )
  )
}

/** Whether most questions that name who asks are followed by who answers, as in `Mr. Gummer: I refer …`. */
export function answeredBySpeakers({ blocks }: Paper): boolean {
  const labels = blocks.flatMap(({ label }) =>
    label?.kind === 'question' || label?.kind === 'speech' ? [label] : [],
  )
  const asked = labels.filter(({ kind, speaker }) => kind === 'question' && speaker !== undefined).length
  const answered = labels.filter(
    ({ kind }, index) => kind === 'speech' && labels[index - 1]?.kind === 'question',
  ).length
  return asked > 0 && answered * 2 >= asked
}

const CLOSING = new RegExp(
  String.raw`^(?:${anyLanguage(({ asking }) => asking?.behindQuestions)})(?!\p{L})[^\n]{0,120}:?$`,
  'u',
)

/** Where and when something was signed, and the number of a paper, printed once more above its answer. */
const SIGNED = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L} .'’-]{1,60}, (?:\p{Ll}{1,3} )?${DATE}\.?(?:\s?[—–-].{0,120})?|[A-Z]{1,2}-\d{3,6}\/\d{2,4})$`,
  'u',
)

/** The number of a question to a European institution, behind what such a question is called in any language. */
const NUMBERED_IN_EUROPE = /^\p{Lu}[^\n.?!]{3,100} [EPOHGZ]-\d{6}\/\d{2,4}$/u
/** In which language it is printed: `(English version)`. */
const VERSION = /^\([^()\n]{5,40}\)$/

/** Whether the next question to a European institution begins, or the same in another language. */
function isNextInEurope(text: string, below = ''): boolean {
  return NUMBERED_IN_EUROPE.test(text) || (VERSION.test(text) && NUMBERED_IN_EUROPE.test(below))
}

/** What closes a paper, such as `Toelichting:` behind its last question, is no part of a turn. */
function withoutClosing(body: readonly LabelledBlock[]): LabelledBlock[] {
  const at = body.findIndex(
    ({ text }, index) =>
      CLOSING.test(text.trim()) ||
      SIGNED.test(text.trim()) ||
      isNextInEurope(text.trim(), body[index + 1]?.text.trim()) ||
      // A name in capitals may stand above the office on its own line.
      (!/\p{Ll}/u.test(text) && CLOSING.test(`${text.trim()} ${body[index + 1]?.text.trim() ?? ''}`)),
  )
  return at < 0 ? [...body] : body.slice(0, at)
}

/** Whether questions or answers carry labels at all. */
export function countLabels(paper: Paper): { questions: number; answers: number; notices: number } {
  let questions = 0
  let answers = 0
  let notices = 0
  for (const { label } of paper.blocks) {
    if (label?.kind === 'question') questions += 1
    if (label?.kind === 'answer') answers += 1
    if (label?.kind === 'notice') notices += 1
  }
  return { questions, answers, notices }
}

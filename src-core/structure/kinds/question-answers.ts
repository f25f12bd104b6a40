import { anyPattern } from '../../vocabulary/languages'
import { namedParty } from '../parties/named-party'
import { type Evidence, headOf, type KindRules, type Paper } from './kind-rules'
import { isAnnexOfLetter, isSigned } from './letter'
import { answeredBySpeakers, answersWithoutLabel, countLabels, readExchanges } from './read-exchanges'
import { answersReport } from './report-of-parties'
import { asksNothing, callsItselfGuide, hasAnswers, isThin, saysAsked, saysWhoAsked } from './says-asked'
import { unlabelledExchanges } from './unlabelled-exchanges'
import { unlabelledQuestions } from './unlabelled-questions'

const OF_A_COMMITTEE = anyPattern(({ asking }) => asking?.ofCommittee, 'i')

/** Members ask, whichever committee or court of audit they ask about. */
const OF_MEMBERS = anyPattern(({ asking }) => asking?.ofMembers, 'i')

function isOfCommittee(paper: Paper): boolean {
  const head = headOf(paper)
  return OF_A_COMMITTEE.test(head) && !OF_MEMBERS.test(head)
}

/** What labels that are only numbers count for at most, in a paper that says that somebody asked, and in one that does not. */
const THIN = 0.8
const UNSAID = 0.2
/** How sure anything is at most where nothing is labelled an answer and nobody is said to have asked. */
const NOBODY = 0.6
/** What questions and answers count for that stand in the annex of a letter about something else. */
const ANNEXED = 0.5
const UNLABELLED = 'paragraphs that ask and what follows them, without labels'

/** A weight with what it came from. */
function found(full: number, paper: Paper, ...more: readonly string[]): Evidence {
  const thin = full > 0 && isThin(paper)
  const silent = thin && asksNothing(paper)
  const asked = saysAsked(paper) && !silent
  const { questions, answers } = countLabels(paper)
  const nobody = full > 0 && isAskedByNobody(paper)
  const listed = nobody && callsItselfGuide(paper)
  const weight = thin || listed ? Math.min(full, asked && !nobody ? THIN : UNSAID) : full
  const clues = [
    ...more,
    ...(thin ? ['only numbers make them questions'] : []),
    ...(silent ? ['none of them asks'] : []),
    ...(thin && !asked && !silent ? ['the head does not say that anybody asked'] : []),
    ...(nobody ? ['nothing is labelled an answer, and the head does not say who asked'] : []),
  ]
  const who = isOfCommittee(paper) ? 'the head names a committee' : 'the head names no committee'
  // What the government answers to a report is as much a consultation, and what a letter asks without labelled answers a letter.
  const surest =
    nobody || answersReport(paper) || (answers === 0 && isSigned(paper)) ? { surest: NOBODY } : {}
  return {
    weight,
    ...surest,
    clues: [`${questions} labels of questions, ${answers} of answers`, who, ...clues],
  }
}

function isAskedByNobody(paper: Paper): boolean {
  if (hasAnswers(paper)) return false
  return callsItselfGuide(paper) || (!namesAskers(paper) && !saysWhoAsked(paper))
}

/** The turns of such a paper, none surer than the paper's kind may be. */
const readUnsurely: KindRules['turns'] = paper => {
  const turns = readExchanges(paper)
  if (!isAskedByNobody(paper)) return turns
  const atMost = (certainty: number) => Math.min(NOBODY, certainty)
  return turns.map(turn => ({
    ...turn,
    certainty: atMost(turn.certainty),
    edges: { start: atMost(turn.edges.start), end: atMost(turn.edges.end) },
  }))
}

/** Whether questions are labelled with who asks them or begin with it, or the file itself says that they are questions. */
function namesAskers({ blocks }: Paper): boolean {
  return blocks.some(
    ({ label, text }) =>
      (label?.kind === 'question' && (label.from === 'asker' || label.from === 'format')) ||
      namedParty(text) !== null,
  )
}

/** Members' questions with the answers of the government. */
export const questionAnswers: KindRules = {
  kind: 'question-answers',
  evidence: paper => {
    if (unlabelledExchanges(paper).length > 0)
      return found(isOfCommittee(paper) ? 0.4 : 0.6, paper, UNLABELLED)
    const { questions, answers } = countLabels(paper)
    if (questions + answers === 0) return found(0, paper)
    const answered = answers > 0 || answeredBySpeakers(paper) || answersWithoutLabel(paper)
    if (!answered) return found(0, paper, 'nothing answers')
    if (isAnnexOfLetter(paper)) return found(ANNEXED, paper, 'all in an annex of a letter')
    return found(isOfCommittee(paper) ? 0.5 : Math.min(0.95, 0.6 + (questions + answers) / 10), paper)
  },
  turns: readUnsurely,
}

/** Members' questions that are not answered, or whose answer is put off. */
export const questionsOnly: KindRules = {
  kind: 'questions',
  evidence: paper => {
    const { questions, answers } = countLabels(paper)
    if (unlabelledExchanges(paper).length > 0) return found(0, paper)
    if (unlabelledQuestions(paper).length > 0) return found(0.75, paper, 'paragraphs that only ask')
    if (questions === 0 || answers > 0 || answeredBySpeakers(paper) || answersWithoutLabel(paper))
      return found(0, paper)
    return found(isOfCommittee(paper) ? 0.5 : Math.min(0.9, 0.5 + questions / 8), paper)
  },
  turns: readUnsurely,
}

/** A committee's list of questions, with or without answers. */
export const questionList: KindRules = {
  kind: 'question-list',
  evidence: paper => {
    if (unlabelledExchanges(paper).length > 0)
      return found(isOfCommittee(paper) ? 0.65 : 0.3, paper, UNLABELLED)
    const { questions, answers } = countLabels(paper)
    if (questions + answers < 2) return found(0, paper)
    return found(isOfCommittee(paper) ? Math.min(0.95, 0.6 + questions / 15) : 0.1, paper)
  },
  turns: readUnsurely,
}

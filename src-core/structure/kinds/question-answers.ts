import { headOf, type KindRules, type Paper } from './kind-rules'
import { answeredBySpeakers, answersWithoutLabel, countLabels, readExchanges } from './read-exchanges'
import { unlabelledQuestions } from './unlabelled-questions'

const OF_A_COMMITTEE =
  /lijst van vragen|vragenlijst|\bfeitelijke vragen\b|Algemene Rekenkamer|vaste (?:kamer)?commissie[^.]{0,200} (?:vragen|voorgelegd)|question paper|order paper/i

/** Members ask, whichever committee or court of audit they ask about. */
const OF_MEMBERS =
  /\bvra(?:ag|gen) van (?:het lid|(?:de )?leden(?! van))\b|Vragen gesteld door de leden der Kamer/i

function isOfCommittee(paper: Paper): boolean {
  const head = headOf(paper)
  return OF_A_COMMITTEE.test(head) && !OF_MEMBERS.test(head)
}

/** Members' questions with the answers of the government. */
export const questionAnswers: KindRules = {
  kind: 'question-answers',
  evidence: paper => {
    const { questions, answers } = countLabels(paper)
    if (questions + answers === 0) return 0
    const answered = answers > 0 || answeredBySpeakers(paper) || answersWithoutLabel(paper)
    if (!answered) return 0
    return isOfCommittee(paper) ? 0.5 : Math.min(0.95, 0.6 + (questions + answers) / 10)
  },
  turns: readExchanges,
}

/** Members' questions that are not answered, or whose answer is put off. */
export const questionsOnly: KindRules = {
  kind: 'questions',
  evidence: paper => {
    const { questions, answers } = countLabels(paper)
    if (unlabelledQuestions(paper).length > 0) return 0.75
    if (questions === 0 || answers > 0 || answeredBySpeakers(paper) || answersWithoutLabel(paper)) return 0
    return isOfCommittee(paper) ? 0.5 : Math.min(0.9, 0.5 + questions / 8)
  },
  turns: readExchanges,
}

/** A committee's list of questions, with or without answers. */
export const questionList: KindRules = {
  kind: 'question-list',
  evidence: paper => {
    const { questions, answers } = countLabels(paper)
    if (questions + answers < 2) return 0
    return isOfCommittee(paper) ? Math.min(0.95, 0.6 + questions / 15) : 0.1
  },
  turns: readExchanges,
}

import type { DocumentKind, Reading } from '../../document/model'
import { debate } from './debate'
import { decisionList } from './decision-list'
import type { KindRules, Paper } from './kind-rules'
import { letter } from './letter'
import { motion } from './motion'
import { other } from './other'
import { questionAnswers, questionList, questionsOnly } from './question-answers'
import { writtenConsultation } from './written-consultation'

const RULES: Readonly<Record<DocumentKind, KindRules>> = {
  'written-consultation': writtenConsultation,
  'question-answers': questionAnswers,
  questions: questionsOnly,
  'question-list': questionList,
  debate,
  motion,
  'decision-list': decisionList,
  letter,
  other,
}

/** The kind that was chosen, and all that were weighed, the heaviest first. */
interface DecidedKind {
  readonly rules: KindRules
  readonly certainty: number
  readonly weighed: Reading['kinds']
}

/** What is said of a paper whose words are no language: nothing speaks for any kind. */
export const UNREADABLE: DecidedKind = { rules: other, certainty: 0.3, weighed: [] }

/**
 * The kind a paper is most likely of, with a certainty of 0 to 1 that falls where another kind comes near. `told` is what
 * the paper's format says.
 */
export function decideKind(paper: Paper, told: DocumentKind | undefined): DecidedKind {
  if (told !== undefined && told !== 'other')
    return {
      rules: RULES[told],
      certainty: 1,
      weighed: [{ kind: told, weight: 1, clues: ['the file says so'] }],
    }
  const ranked = Object.values(RULES)
    .map(rules => ({ rules, ...rules.evidence(paper) }))
    .sort((a, b) => b.weight - a.weight)
  const weighed = ranked.map(({ rules, weight, clues }) => ({ kind: rules.kind, weight, clues: [...clues] }))
  const [first, second] = ranked
  if (!first) return { rules: other, certainty: 0.5, weighed }
  const margin = first.weight - (second?.weight ?? 0)
  const certainty = Math.min(0.99, first.surest ?? 1, Math.max(0.3, first.weight * (0.7 + margin)))
  return { rules: first.rules, certainty, weighed }
}

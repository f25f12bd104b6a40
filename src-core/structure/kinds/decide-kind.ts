import type { DocumentKind } from '../../document/model'
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

/** The rules for a kind of paper. */
export function rulesFor(kind: DocumentKind): KindRules {
  return RULES[kind]
}

/**
 * The kind a paper is most likely of, with a certainty of 0 to 1 that falls where another kind comes near. `told` is what
 * the paper's format says.
 */
export function decideKind(
  paper: Paper,
  told: DocumentKind | undefined,
): { rules: KindRules; certainty: number } {
  if (told !== undefined && told !== 'other') return { rules: RULES[told], certainty: 1 }
  const ranked = Object.values(RULES)
    .map(rules => ({ rules, evidence: rules.evidence(paper) }))
    .sort((a, b) => b.evidence - a.evidence)
  const [first, second] = ranked
  if (!first) return { rules: other, certainty: 0.5 }
  const margin = first.evidence - (second?.evidence ?? 0)
  return { rules: first.rules, certainty: Math.min(0.99, Math.max(0.3, first.evidence * (0.7 + margin))) }
}

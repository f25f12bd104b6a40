import type { StructuredDocument, TextRange, Turn } from '../../document/model'
import { questionsOf } from '../../document/questions-of'
import { cabinetSentences } from '../spoken/cabinet-sentences'
import { spokenPattern } from '../spoken/spoken-patterns'
import { type Deadline, readDeadline } from './read-deadline'

/** By what a sentence was taken for a promise. */
export type PromiseRule = 'promises' | 'informs' | 'intends'

/** A sentence that seems to promise something; UTF-16 offsets of the paper’s text, its deadline’s too. */
export interface FoundPromise extends TextRange {
  readonly rule: PromiseRule
  /** How sure it is that it promises, 0 to 1. */
  readonly certainty: number
  /** Who promises, and to whom, as far as the paper says; null where it does not. */
  readonly by: string | null
  readonly to: string | null
  readonly deadline: Deadline | null
}

/** How sure each rule is: of sentences marked by reading, about as many were promises. */
const CERTAINTY: Readonly<Record<PromiseRule, number>> = { promises: 0.95, informs: 0.8, intends: 0.5 }
const RULES: readonly PromiseRule[] = ['promises', 'informs', 'intends']
/** A deadline makes it surer, as far as this. */
const WITH_DEADLINE = 0.1

/** What seems to be promised in a paper, in the order of its text. */
export function findPromises(document: StructuredDocument): FoundPromise[] {
  const { language } = document
  const rules = RULES.map(name => ({ name, pattern: spokenPattern(name, language) }))
  const noPromise = spokenPattern('noPromise', language)
  const found: FoundPromise[] = []
  for (const { turn, start, end } of cabinetSentences(document)) {
    const words = document.text.slice(start, end)
    const rule = rules.find(({ pattern }) => pattern.test(words))?.name
    if (!rule || noPromise.test(words)) continue
    const deadline = readDeadline(words, document.meta.date, document.language)
    const isDated = deadline !== null && deadline.until !== null
    found.push({
      start,
      end,
      rule,
      certainty: Math.min(0.95, CERTAINTY[rule] + (isDated ? WITH_DEADLINE : 0)),
      by: turn?.speaker ?? onlyOne(document.meta.answeredBy),
      to: turn ? whoAsked(document, turn) : null,
      deadline: deadline && { ...deadline, start: start + deadline.start, end: start + deadline.end },
    })
  }
  return found
}

function whoAsked(document: StructuredDocument, turn: Turn): string | null {
  const questions = questionsOf(document, turn.start)
  const askers = new Set(questions.flatMap(({ speaker, party }) => speaker ?? party ?? []))
  return askers.size > 0 ? [...askers].join(', ') : document.meta.askedBy.join(', ') || null
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null
}

import type { StructuredDocument, TextRange, Turn } from '../../document/model'
import { questionsOf } from '../../document/questions-of'
import { cabinetSentences } from '../spoken/cabinet-sentences'
import { certaintyOf } from '../spoken/measured'
import { spokenPattern } from '../spoken/spoken-patterns'
import { type Deadline, readDeadline } from './read-deadline'

/** By what a sentence was taken for a promise. */
export type PromiseRule = 'promises' | 'informs' | 'intends' | 'announces' | 'planned'

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

/** The plainest first: a sentence counts by the first that it says. */
const RULES: readonly PromiseRule[] = ['promises', 'informs', 'intends', 'announces', 'planned']
/** Rules that take much for a promise that is none. */
const LOOSE: ReadonlySet<PromiseRule> = new Set(['announces', 'planned'])

/** What seems to be promised in a paper, in the order of its text. */
export function findPromises(document: StructuredDocument): FoundPromise[] {
  const { language } = document
  const rules = RULES.map(name => ({ name, pattern: spokenPattern(name, language) }))
  const mayPromise = (paragraph: string) => rules.some(({ pattern }) => pattern.mayStandIn(paragraph))
  const noPromise = spokenPattern('noPromise', language)
  const noAnnouncement = spokenPattern('noAnnouncement', language)
  const found: FoundPromise[] = []
  for (const { turn, start, end } of cabinetSentences(document, mayPromise)) {
    const words = document.text.slice(start, end)
    const rule = rules.find(({ pattern }) => pattern.test(words))?.name
    if (!rule || noPromise.test(words)) continue
    if (LOOSE.has(rule) && noAnnouncement.test(words)) continue
    const deadline = readDeadline(words, document.meta.date, document.language)
    if (rule === 'planned' && !deadline?.until) continue
    found.push({
      start,
      end,
      rule,
      certainty: certaintyOf(rule),
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

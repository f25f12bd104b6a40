import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import type { Judgement } from '../answers/judgement'
import { placeJudgements, shownWords } from '../answers/place-judgements'
import { evenSpaces } from '../basics/even-spaces'
import { groupBy } from '../basics/group-by'
import { partyAt, turnSaying } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { quotePassage } from '../document/quotation'
import { citePassageIn } from './citing/cite'
import { styleOf } from './citing/styles'
import { chosenDocuments, type ExportSource } from './collect-entries'
import { type RenderOptions, settleOptions } from './render-options'
import { exportWords } from './words'

/** What one analyst judges of an answer, with all that an export says of it. */
export interface ExportJudgement {
  readonly judgement: Judgement
  readonly author: string
  /** The words of the answer that show it; as they were kept where they are not in it any more. */
  readonly words: string | null
}

/** A judged answer of a paper. */
export interface JudgedAnswer {
  readonly document: StructuredDocument
  readonly turn: Turn
  readonly citation: string
  /** As it is cited below a heading that names its paper. */
  readonly underPaper: string
  readonly judgements: readonly ExportJudgement[]
}

type Papers = Pick<ExportSource, 'documents' | 'analysts'>

/** What is judged of the answers of papers, by the paper and then by the turn’s id. */
export type JudgementsOf = (document: StructuredDocument, turn: Turn | null) => readonly ExportJudgement[]

/** Tells what is judged of each answer; every paper is looked at once. */
export function judgementsIn({ documents, analysts }: Papers): JudgementsOf {
  const names = new Map(analysts.map(({ id, name }) => [id, name]))
  const placed = new Map(
    documents.flatMap(({ document, judgements = [] }) =>
      judgements.length === 0 ? [] : [[document, placeJudgements(document, judgements).byTurn] as const],
    ),
  )
  return (document, turn) =>
    ((turn && placed.get(document)?.get(turn.id)) ?? []).map(judgement => {
      const place = turn && shownWords(document, turn, judgement)
      const kept = judgement.words?.quote.exact ?? null
      return {
        judgement,
        author: names.get(judgement.author) ?? judgement.author,
        words: place ? quotePassage(document, place).text : kept,
      }
    })
}

/** The answer an annotation begins in, or null. */
export function answerOf(document: StructuredDocument, annotation: Annotation): Turn | null {
  const turn = stands(document, annotation) ? turnSaying(document, annotation.start) : null
  return turn?.role === 'answer' ? turn : null
}

/**
 * The judged answers that an export tells of beside its annotations, paper by paper, in their order: none where it holds
 * annotations of some themes or words only or ones that are named, and those of its parties where it is of some.
 */
export function judgedAnswers(source: ExportSource, options: RenderOptions): JudgedAnswer[] {
  const { filter } = options
  const isOfSome = filter.themes.length > 0 || filter.untagged || filter.text.trim() !== ''
  if (isOfSome || filter.ids !== undefined) return []
  const chosen = settleOptions(options)
  const style = styleOf(chosen.citationStyle, source.styles ?? [])
  const parties = new Set(filter.parties)
  const judged = judgementsIn(source)
  return chosenDocuments(source, options).flatMap(({ document }) =>
    document.turns.flatMap(turn => {
      const judgements = judged(document, turn)
      if (judgements.length === 0) return []
      const party = parties.size > 0 ? partyAt(document, turn.start) : null
      if (parties.size > 0 && !(party !== null && parties.has(party))) return []
      const { full, underHeading } = citePassageIn(style, document, turn, chosen)
      return [{ document, turn, citation: full, underPaper: underHeading || full, judgements }]
    }),
  )
}

/** Judged answers by the papers they stand in, so that a list names each paper once. */
export function answersByPaper(
  answers: readonly JudgedAnswer[],
): { readonly title: string; readonly answers: readonly JudgedAnswer[] }[] {
  return [...groupBy(answers, ({ document }) => document.id).values()].map(own => ({
    title: own[0]?.document.meta.title ?? '',
    answers: own,
  }))
}

/** A judgement in words, on one line: its status, its kind, the reason, and what shows it. */
export function tellJudgement(
  { judgement: { status, kind, reason }, words, author }: ExportJudgement,
  language: RenderOptions['language'],
): string {
  const told = exportWords(language)
  const verdict = [told.statuses[status], ...(kind === null ? [] : [told.replyKinds[kind]])].join(', ')
  const why = reason.trim() === '' ? '' : `: ${reason.trim()}`
  return evenSpaces(`${verdict} (${author})${why}${words === null ? '' : ` – “${words.trim()}”`}`)
}

/** What is judged of an answer, in one line for what stands in it; null where nothing is. */
export function tellJudgements(
  judgements: readonly ExportJudgement[],
  language: RenderOptions['language'],
): string | null {
  if (judgements.length === 0) return null
  return `${exportWords(language).judgement}: ${judgements.map(one => tellJudgement(one, language)).join('; ')}`
}

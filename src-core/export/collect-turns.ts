import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import type { Judgement } from '../answers/judgement'
import { addTo } from '../basics/group-by'
import { themesMeant } from '../codebook/theme-tree'
import { turnSaying } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { answersByQuestion } from '../document/questions-of'
import { type AnnotationFilter, EVERYTHING } from '../query/filter'
import { turnTest } from '../turns/filter-turns'
import { turnRows } from '../turns/list-turns'
import type { TurnFilter } from '../turns/turn-filter'
import { chosenDocuments, type ExportEntry, type ExportSource } from './collect-entries'
import { type ExportJudgement, judgementsIn } from './judged-answers'
import type { RenderOptions } from './render-options'

/** A turn of a paper with the annotations that begin in it. */
export interface ExportTurn {
  readonly document: StructuredDocument
  readonly turn: Turn
  /** Its place among the turns of its paper, from 0. */
  readonly index: number
  /** The printed numbers of the questions it answers, or of the answers to it. */
  readonly linked: readonly number[]
  readonly entries: readonly ExportEntry[]
  /** Of an answer: what analysts judge of it. */
  readonly judgements: readonly ExportJudgement[]
}

/** The turns an export holds, paper by paper, in their order: all of them, or those with an annotation that passes the filter. */
export function collectTurns(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: Pick<RenderOptions, 'documentId' | 'filter' | 'turns'>,
): ExportTurn[] {
  const here = new Map<Turn, ExportEntry[]>()
  for (const entry of entries) {
    const { document, annotation } = entry
    const turn = stands(document, annotation) ? turnSaying(document, annotation.start) : null
    if (turn) addTo(here, turn, entry)
  }
  const isFiltered = !letsThroughAll(options.filter)
  const asked = options.turns && {
    ...options.turns,
    themes: [...themesMeant(options.turns.themes, source.themes, source.themeGroups ?? [])],
  }
  const judged = judgementsIn(source)
  return chosenDocuments(source, options).flatMap(({ document, annotations, judgements = [] }) => {
    const passes = asked && turnsPassing(document, annotations, judgements, asked)
    const { turns } = document
    const byId = new Map(turns.map(turn => [turn.id, turn]))
    const answersTo = answersByQuestion(turns)
    return turns.flatMap((turn, index) => {
      const own = here.get(turn) ?? []
      if (isFiltered && own.length === 0) return []
      if (passes && !passes.has(turn.id)) return []
      const others =
        turn.answers.length > 0 ? turn.answers.flatMap(id => byId.get(id) ?? []) : answersTo.get(turn.id)
      const linked = [...new Set((others ?? []).flatMap(({ numbers }) => numbers))]
      return [{ document, turn, index, linked, entries: own, judgements: judged(document, turn) }]
    })
  })
}

/** The turns of a paper that a filter of turns lets through, by id. */
function turnsPassing(
  document: StructuredDocument,
  annotations: readonly Annotation[],
  judgements: readonly Judgement[],
  filter: TurnFilter,
): ReadonlySet<string> {
  const { rows } = turnRows(document, annotations, judgements)
  const byId = new Map(rows.map(row => [row.turn, row]))
  const passes = turnTest(filter)
  return new Set(rows.filter(row => passes(row, byId)).map(({ turn }) => turn))
}

/** Whether a filter lets everything through. */
export function letsThroughAll({ themes, untagged, parties, text, ids }: AnnotationFilter): boolean {
  const { themes: all } = EVERYTHING
  return (
    themes.length === all.length &&
    !untagged &&
    parties.length === 0 &&
    text.trim() === '' &&
    ids === undefined
  )
}

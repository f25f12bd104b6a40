import { stands } from '../annotation/stands'
import { addTo } from '../basics/group-by'
import { turnAt } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { answersByQuestion } from '../document/questions-of'
import { EVERYTHING } from '../query/filter'
import { chosenDocuments, type ExportEntry, type ExportSource } from './collect-entries'
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
}

/** The turns an export holds, paper by paper, in their order: all of them, or those with an annotation that passes the filter. */
export function collectTurns(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: Pick<RenderOptions, 'documentId' | 'filter'>,
): ExportTurn[] {
  const here = new Map<Turn, ExportEntry[]>()
  for (const entry of entries) {
    const { document, annotation } = entry
    const turn = stands(document, annotation) ? turnAt(document, annotation.start) : null
    if (turn) addTo(here, turn, entry)
  }
  const isFiltered = !letsThroughAll(options.filter)
  return chosenDocuments(source, options).flatMap(({ document }) => {
    const { turns } = document
    const byId = new Map(turns.map(turn => [turn.id, turn]))
    const answersTo = answersByQuestion(turns)
    return turns.flatMap((turn, index) => {
      const own = here.get(turn) ?? []
      if (isFiltered && own.length === 0) return []
      const others =
        turn.answers.length > 0 ? turn.answers.flatMap(id => byId.get(id) ?? []) : answersTo.get(turn.id)
      const linked = [...new Set((others ?? []).flatMap(({ numbers }) => numbers))]
      return [{ document, turn, index, linked, entries: own }]
    })
  })
}

/** Who asks or answers: the speaker where the paper tells, else whom its head names for all its questions or answers. */
export function whoSpeaks({ meta, kind }: StructuredDocument, { role, speaker }: Turn): readonly string[] {
  if (speaker !== null) return [speaker]
  if (role === 'answer') return meta.answeredBy
  // In other papers each party asks its own.
  return role === 'question' && (kind === 'questions' || kind === 'question-answers') ? meta.askedBy : []
}

/** Whether a filter lets everything through. */
export function letsThroughAll({ themes, untagged, parties, text }: typeof EVERYTHING): boolean {
  const { themes: all } = EVERYTHING
  return themes.length === all.length && !untagged && parties.length === 0 && text.trim() === ''
}

import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import type { Judgement } from '../answers/judgement'
import { placeJudgements } from '../answers/place-judgements'
import { partyAt, turnSaying } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { openingWords } from '../document/outline'
import { answersByQuestion } from '../document/questions-of'
import { type ListedTurn, LONGEST_OPENING, type PaperTurns, type TurnRow } from './turn-row'
import { whoSpeaks } from './who-speaks'

const known = new WeakMap<StructuredDocument, readonly ListedTurn[]>()

/** What a paper alone tells of its turns, in their order; worked out once. Near-linear in them. */
export function listTurns(document: StructuredDocument): readonly ListedTurn[] {
  const before = known.get(document)
  if (before) return before
  const byId = new Map(document.turns.map(turn => [turn.id, turn]))
  const answersTo = answersByQuestion(document.turns)
  const listed = document.turns.map((turn, index) => {
    const partners =
      turn.role === 'answer'
        ? turn.answers.flatMap(id => byId.get(id) ?? [])
        : (answersTo.get(turn.id) ?? []).filter(({ role }) => role === 'answer')
    const own = whoSpeaks(document, turn)
    const others = [...new Set(partners.flatMap(partner => whoSpeaks(document, partner)))]
    const [asked, answered] = turn.role === 'answer' ? [others, own] : [own, others]
    return {
      turn: turn.id,
      index,
      role: turn.role,
      numbers: turn.numbers,
      start: turn.start,
      party: turn.party ?? partyAt(document, turn.start),
      asked: [...asked],
      answered: [...answered],
      opening: openingWords(document, turn, LONGEST_OPENING),
      partners: partners.map(({ id }) => id),
    }
  })
  known.set(document, listed)
  return listed
}

/** The rows of a paper's turns: what the paper tells of them, and what analysts did with them. Near-linear in both. */
export function turnRows(
  document: StructuredDocument,
  annotations: Iterable<Annotation>,
  judgements: Iterable<Judgement>,
): PaperTurns {
  const { byTurn, lost } = placeJudgements(document, judgements)
  const work = new Map<string, { themes: Set<string>; annotations: number; notes: number }>()
  for (const annotation of annotations) {
    if (annotation.deleted || annotation.replyTo !== undefined || !stands(document, annotation)) continue
    const turn = turnSaying(document, annotation.start)
    if (!turn) continue
    const here = work.get(turn.id) ?? { themes: new Set(), annotations: 0, notes: 0 }
    work.set(turn.id, here)
    for (const theme of annotation.themes) here.themes.add(theme)
    here.annotations += 1
    if (annotation.note !== null) here.notes += 1
  }
  const rows = listTurns(document).map((listed): TurnRow => {
    const here = work.get(listed.turn)
    return {
      ...listed,
      themes: [...(here?.themes ?? [])],
      annotations: here?.annotations ?? 0,
      notes: here?.notes ?? 0,
      judgements: (byTurn.get(listed.turn) ?? []).map(({ author, status, kind }) => ({
        author,
        status,
        kind,
      })),
    }
  })
  return { documentId: document.id, rows, lost: lost.length }
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mainJudgement } from '../../src-core/answers/place-judgements'
import type { ReplyStatus } from '../../src-core/answers/reply-kinds'
import type { StructuredDocument } from '../../src-core/document/model'
import type { OutlineEntry } from '../../src-core/document/outline'
import { answersByQuestion } from '../../src-core/document/questions-of'
import { countBetween } from '../../src-core/query/count-between'
import { useApp } from '../state/store'
import { usePlacedJudgements } from './judgement-state'
import { STATUS_SIGNS } from './turn-look'

/** What is judged of some answers: as short as can be, and in words. */
export interface Progress {
  readonly shows: string
  readonly says: string
}

/** Tells of a place in the outline what is judged of its answers; null where it has none, or no answer of the paper is judged. */
export function useProgress(document: StructuredDocument): (entry: OutlineEntry) => Progress | null {
  const { t } = useTranslation('answers')
  const { byTurn } = usePlacedJudgements(document)
  const own = useApp(state => state.project.analyst.id)
  const answers = useMemo(() => document.turns.filter(({ role }) => role === 'answer'), [document])
  const answersTo = useMemo(() => answersByQuestion(document.turns), [document])
  const judged = useMemo(() => answers.filter(({ id }) => byTurn.has(id)), [answers, byTurn])
  return useMemo(() => {
    const found = new Map<string, Progress | null>()
    const progressOf = ({ section, turn, start, end }: OutlineEntry): Progress | null => {
      if (judged.length === 0) return null
      if (section) {
        const count = countBetween(answers, { start, end })
        const done = countBetween(judged, { start, end })
        return count === 0
          ? null
          : { shows: `${done}/${count}`, says: t('judged-of', { judged: done, count }) }
      }
      const here = turn.role === 'answer' ? [turn] : (answersTo.get(turn.id) ?? [])
      const statuses = here.map(
        ({ id }): ReplyStatus | 'none' => mainJudgement(byTurn.get(id), own)?.status ?? 'none',
      )
      if (statuses.length === 0) return null
      return {
        shows: statuses.map(status => STATUS_SIGNS[status]).join(''),
        says: statuses.map(status => t(`status-${status}`)).join(', '),
      }
    }
    return entry => {
      const known = found.get(entry.id)
      if (known !== undefined) return known
      const made = progressOf(entry)
      found.set(entry.id, made)
      return made
    }
  }, [judged, answers, answersTo, byTurn, own, t])
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Judgement } from '../../src-core/answers/judgement'
import { mainJudgement } from '../../src-core/answers/place-judgements'
import { referencesTo } from '../../src-core/answers/referring-turns'
import type { ReplyStatus } from '../../src-core/answers/reply-kinds'
import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { useTurnName } from '../paper/turn-name'
import { useApp } from '../state/store'
import { initials } from '../team/initials'
import { usePlacedJudgements } from './judgement-state'

/** A sign for each status, so that colour is never the only one. */
export const STATUS_SIGNS: Readonly<Record<ReplyStatus | 'none', string>> = {
  'clear-reply': '✓',
  ambivalent: '≈',
  'clear-non-reply': '✕',
  none: '○',
}

/** What stands at the head of a turn. */
export interface TurnHead {
  /** Of an answer: its status, as told and in full. */
  readonly status: { readonly is: ReplyStatus | 'none'; readonly words: string; readonly says: string } | null
  /** How many refer to it, and that in words. */
  readonly references: { readonly count: number; readonly says: string } | null
}

/** What stands at the heads of a paper's turns; another function where that changed. */
export function useTurnLook(document: StructuredDocument): (turn: Turn) => TurnHead {
  const { t, i18n } = useTranslation('answers')
  const name = useTurnName()
  const { byTurn } = usePlacedJudgements(document)
  const { analyst, analysts } = useApp(state => state.project)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions say the same as long as the language does
  return useMemo(() => {
    const nameOf = (id: string) => analysts.find(one => one.id === id)?.name ?? id
    const inWords = ({ status, kind }: Judgement) =>
      kind === null ? t(`status-${status}`) : `${t(`status-${status}`)}: ${t(`kind-${kind}`).toLowerCase()}`
    return turn => {
      const judgements = byTurn.get(turn.id) ?? []
      const main = mainJudgement(judgements, analyst.id)
      const others = judgements.filter(({ author }) => author !== analyst.id)
      const theirs = others.map(one => `${nameOf(one.author)}: ${inWords(one)}`)
      const own = main && main.author === analyst.id ? [inWords(main)] : []
      const count = referencesTo(document, turn).length
      const references =
        count === 0 ? null : { count, says: t('refer-to', { count, turn: name(document, turn) }) }
      if (turn.role !== 'answer') return { status: null, references }
      const told = [...own, ...theirs].join('; ') || t('status-none')
      const signs = others.map(one => `${initials(nameOf(one.author))} ${STATUS_SIGNS[one.status]}`)
      const short =
        main && main.author === analyst.id
          ? main.kind
            ? t(`kind-${main.kind}`)
            : t(`short-${main.status}`)
          : ''
      return {
        references,
        status: {
          is: main?.author === analyst.id ? main.status : 'none',
          words: [short.toLowerCase(), ...signs].filter(Boolean).join(' · '),
          says: t('judgement-of', { turn: name(document, turn), told }),
        },
      }
    }
  }, [document, byTurn, analyst, analysts, t, i18n.language])
}

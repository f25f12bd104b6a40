import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument, Trace, Turn } from '../../src-core/document/model'
import { useTurnName } from '../paper/turn-name'
import { useTraceWords } from '../paper/use-trace-words'

/** What is said on a page besides the paper's own words. */
export interface PageWords {
  turnName(document: StructuredDocument, turn: Turn): string
  /** What the button of a turn does: write a note on it. */
  noteOn(turn: string): string
  trace(trace: Trace): string
  readonly unsure: string
  readonly footnotes: string
  readonly table: string
  /** What opens the original of a picture. */
  readonly picture: string
  readonly struckBegins: string
  readonly struckEnds: string
  /** What is said where questions and answers stand side by side. */
  readonly noAnswer: string
  readonly noQuestion: string
  readonly tooLong: string
  standsElsewhere(turn: string, isBelow: boolean): string
  copyOf(turn: string): string
  readonly copyOnly: string
  readonly copyEnds: string
}

/** The page's words in the window's language; the same as long as that stays. */
export function usePageWords(): PageWords {
  const { t, i18n } = useTranslation(['reader', 'columns'])
  const turnName = useTurnName()
  const trace = useTraceWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions say the same as long as the language does
  return useMemo(
    () => ({
      turnName,
      noteOn: turn => t('reader:note-on-turn', { turn }),
      trace,
      unsure: t('reader:unsure'),
      footnotes: t('reader:footnotes'),
      table: t('reader:table'),
      picture: t('reader:picture'),
      struckBegins: t('reader:struck-begins'),
      struckEnds: t('reader:struck-ends'),
      noAnswer: t('columns:no-answer'),
      noQuestion: t('columns:no-question'),
      tooLong: t('columns:too-long'),
      standsElsewhere: (turn, isBelow) =>
        t(isBelow ? 'columns:stands-below' : 'columns:stands-above', { turn }),
      copyOf: turn => t('columns:copy-of', { turn }),
      copyOnly: t('columns:copy-only'),
      copyEnds: t('columns:copy-ends'),
    }),
    [t, i18n.language],
  )
}

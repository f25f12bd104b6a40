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
}

/** The page's words in the window's language; the same as long as that stays. */
export function usePageWords(): PageWords {
  const { t, i18n } = useTranslation('reader')
  const turnName = useTurnName()
  const trace = useTraceWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions say the same as long as the language does
  return useMemo(
    () => ({
      turnName,
      noteOn: turn => t('note-on-turn', { turn }),
      trace,
      unsure: t('unsure'),
      footnotes: t('footnotes'),
      table: t('table'),
      picture: t('picture'),
      struckBegins: t('struck-begins'),
      struckEnds: t('struck-ends'),
    }),
    [t, i18n.language],
  )
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import type { OutlineEntry } from '../../src-core/document/outline'
import { countBetween } from '../../src-core/query/count-between'
import { useHidden } from '../paper/hidden-text'
import { usePapers } from '../paper/papers'

/** What a filter hides of a place in the outline, in words. */
export interface HiddenEntry {
  readonly says: string
  /** Whether nothing of it shows. */
  readonly isWhole: boolean
}

/** Tells of a place in the outline of the paper that is read what a filter hides of it; null where nothing is. Costs a look-up. */
export function useHiddenEntries(document: StructuredDocument): (entry: OutlineEntry) => HiddenEntry | null {
  const { t } = useTranslation('filtering')
  const hidden = useHidden(usePapers(({ current }) => current))
  return useMemo(() => {
    const away = document.turns.filter(({ id }) => hidden.turns.has(id))
    const known = new Map<string, HiddenEntry | null>()
    const tellOf = ({ section, turn, start, end }: OutlineEntry): HiddenEntry | null => {
      if (!section) return hidden.turns.has(turn.id) ? { says: t('is-hidden'), isWhole: true } : null
      const gone = countBetween(away, { start, end })
      const count = countBetween(document.turns, { start, end })
      if (gone === 0) return null
      return gone === count
        ? { says: t('is-hidden'), isWhole: true }
        : { says: t('part-hidden', { shown: count - gone, count }), isWhole: false }
    }
    return entry => {
      const made = known.get(entry.id)
      if (away.length === 0 || made !== undefined) return made ?? null
      const described = tellOf(entry)
      known.set(entry.id, described)
      return described
    }
  }, [document, hidden, t])
}

import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../src-core/contract/keeping-calls'
import { useApp } from '../state/store'

/** Puts an operation into a plain sentence: who did what. */
export function useHistorySentence(): (entry: HistoryEntry) => string {
  const { t } = useTranslation('history')
  const { analyst: self, analysts } = useApp(state => state.project)
  return ({ analyst, label: { key, count, name }, how }) => {
    const known = analysts.find(({ id }) => id === analyst)?.name ?? analyst
    const who = analyst === self.id ? t('who-you') : t('who-other', { name: known })
    const said = t(`said-${key}`, { who, count, name })
    return how === 'undo' || how === 'redo' ? t(`said-${how}`, { said }) : said
  }
}

import { useTranslation } from 'react-i18next'
import { partyAt } from '../../src-core/document/locate'
import type { StructuredDocument, Turn } from '../../src-core/document/model'

/** Names a turn for people: role, numbers and party, in the interface's language. */
export function useTurnName(): (document: StructuredDocument, turn: Turn) => string {
  const { t } = useTranslation('reader')
  return (document, turn) => {
    const named = t('turn', { role: t(turn.role), numbers: turn.numbers.join(', ') }).trim()
    const party = turn.speaker ?? partyAt(document, turn.start)
    return party ? t('of-party', { turn: named, party }) : named
  }
}

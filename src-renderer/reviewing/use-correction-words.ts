import { useTranslation } from 'react-i18next'
import { assertNever } from '../../src-core/basics/assert-never'
import type { CorrectionChange } from '../../src-core/document/corrections/correction'

/** What a paper is known by, as far as readers can set it right. */
const details = ['title', 'date', 'number', 'committee', 'askedBy', 'answeredBy'] as const

/** Puts a correction into words. */
export function useCorrectionWords(): (change: CorrectionChange) => string {
  const { t } = useTranslation(['reviewing', 'library', 'reader'])
  return change => {
    switch (change.type) {
      case 'set-kind':
        return t('reviewing:did-kind', { kind: t(`library:kind-${change.kind}`) })
      case 'set-meta':
        return t('reviewing:did-meta', {
          what: details
            .filter(key => key in change)
            .map(key => t(`reviewing:detail-${key}`))
            .join(', '),
        })
      case 'set-turn':
        return [
          change.role && t('reviewing:did-role', { role: t(`reader:${change.role}`) }),
          change.numbers && t('reviewing:did-numbers', { numbers: change.numbers.join(', ') || '–' }),
          change.party !== undefined && t('reviewing:did-party', { party: change.party ?? '–' }),
          change.speaker !== undefined && t('reviewing:did-speaker', { speaker: change.speaker ?? '–' }),
        ]
          .filter(Boolean)
          .join(' · ')
      case 'move-edge':
        return t(`reviewing:did-move-${change.edge}`)
      case 'add-turn':
        return t('reviewing:did-add-turn', { role: t(`reader:${change.role}`) })
      case 'set-words':
        return t('reviewing:did-set-words', { read: change.read, words: change.words })
      case 'split-turn':
      case 'merge-turns':
      case 'remove-turn':
      case 'split-paragraph':
      case 'merge-paragraphs':
      case 'confirm':
        return t(`reviewing:did-${change.type}`)
      default:
        return assertNever(change)
    }
  }
}

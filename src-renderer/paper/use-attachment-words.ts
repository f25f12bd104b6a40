import { useTranslation } from 'react-i18next'
import type { Attachments } from '../../src-core/document/model'

/** Says which files are attached to the file of a paper, that they were not read, and what to do about it. */
export function useAttachmentWords(): (attachments: Attachments) => string {
  const { t } = useTranslation('importing')
  return ({ count, names, isPortfolio }) => {
    const more = names.length < count ? ['…'] : []
    const named = names.length === 0 ? t('unnamed') : [...names, ...more].join(', ')
    return t(isPortfolio ? 'is-portfolio' : 'has-attachments', { count, names: named })
  }
}

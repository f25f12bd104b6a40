import { useTranslation } from 'react-i18next'
import type { ReviewedItem } from '../../src-core/contract/package'

/** What a record of a package is called: an annotation by its words, a theme by its name. */
export function useItemTitle(): (item: ReviewedItem) => string {
  const { t } = useTranslation('packages')
  return ({ kind, theirs }) => t(`named-${kind}`, { name: theirs.title })
}

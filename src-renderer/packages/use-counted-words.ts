import { useTranslation } from 'react-i18next'
import type { PackagedName } from '../../src-core/records/kinds/packaged-kinds'

/** How many of each there are; what there is none of may be left out. */
type Counted = { readonly [K in PackagedName | 'paper']?: number | undefined }

/** Says how many of each kind there are, as in “2 annotations and one theme”; empty where there is nothing. */
export function useCountedWords(): (counted: Counted) => string {
  const { t, i18n } = useTranslation('packages')
  return counted => {
    const kinds = Object.keys(counted) as (keyof Counted)[]
    const words = kinds.flatMap(kind => {
      const count = counted[kind] ?? 0
      return count > 0 ? [t(`counted-${kind}`, { count })] : []
    })
    return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(words)
  }
}

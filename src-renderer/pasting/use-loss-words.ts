import { useTranslation } from 'react-i18next'
import type { Loss } from '../state/store'
import type { Losses } from './losses'

/** In the order in which one misses them. */
const LOSSES: readonly Loss[] = [
  'pictures',
  'embedded',
  'hidden',
  'links',
  'removals',
  'comments',
  'lettered',
  'innerTables',
  'cutFootnotes',
]

/** Puts into one line what of pasted text did not come along as it was. */
export function useLossWords(): (losses: Readonly<Losses>) => string {
  const { t } = useTranslation('notes')
  return losses => {
    const lost = LOSSES.filter(loss => losses[loss] > 0).map(loss =>
      t(`pasted-${loss}`, { count: losses[loss] }),
    )
    return t('pasted', { what: lost.join('; ') })
  }
}

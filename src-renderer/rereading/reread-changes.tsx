import { useTranslation } from 'react-i18next'
import type { Rereading } from '../../src-core/contract/rereading'
import { Lines } from './lines'
import { PaperDifferences } from './paper-differences'

/** What reading a paper again would change, in plain words. */
export function RereadChanges({ changes }: { readonly changes: Rereading }) {
  const { t } = useTranslation('rereading')
  if (changes.same) return <p>{t('same')}</p>
  const { annotations, corrections } = changes
  const { stay, move, colleagues, unsure, lost } = annotations
  const waiting = unsure + lost
  const work = [
    stay > 0 && t('stay', { count: stay }),
    move > 0 && t('move', { count: move }),
    colleagues > 0 && t('colleagues', { count: colleagues }),
    waiting > 0 && t('waiting', { count: waiting }),
    corrections.kept > 0 && t('kept', { count: corrections.kept }),
    corrections.unplaced > 0 && t('unplaced', { count: corrections.unplaced }),
  ]
  return (
    <>
      <PaperDifferences changes={changes} />
      <Lines title={t('work')} lines={work.some(Boolean) ? work : [t('no-work')]} />
    </>
  )
}

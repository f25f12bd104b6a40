import { ScanText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { RescanButton } from '../reviewing/rescan-button'
import { startReview } from '../reviewing/review'
import { Button } from '../ui/button'
import { PaperNotice } from '../ui/paper-notice'
import { unsureWords } from '../wording/unsure-words'

/** That a paper was read from pictures of its pages, and how sure that is, or that its own text seems to be none. */
export function ScanNotice({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const { scans = [], warnings, setRight = [] } = document
  const unsure = unsureWords(document).length
  const isGarbled = warnings.some(({ kind }) => kind === 'garbled-text')
  if (scans.length === 0 && !isGarbled) return null
  const detail = [
    t('scan-unsure', { count: unsure }),
    ...(setRight.length > 0 ? [t('scan-set-right', { count: setRight.length })] : []),
  ].join(' ')
  return (
    <PaperNotice
      label={t('scan')}
      icon={ScanText}
      says={isGarbled ? t('scan-garbled') : t('scan-read', { count: scans.length })}
      detail={scans.length > 0 ? detail : null}
    >
      {unsure > 0 && <Button onPress={() => startReview('doubtful')}>{t('scan-check')}</Button>}
      {isGarbled && <RescanButton document={document} />}
    </PaperNotice>
  )
}

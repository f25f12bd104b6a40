import { ScanText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { RescanButton } from '../reviewing/rescan-button'
import { startReview } from '../reviewing/review'
import { Button } from '../ui/button'
import { PaperNotice } from '../ui/paper-notice'

/** That a paper was read from pictures of its pages, and how sure that is, or that its own text seems to be none. */
export function ScanNotice({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const { scans = [], warnings } = document
  const unsure = warnings.filter(({ kind }) => kind === 'unsure-word').length
  const isGarbled = warnings.some(({ kind }) => kind === 'garbled-text')
  if (scans.length === 0 && !isGarbled) return null
  return (
    <PaperNotice
      label={t('scan')}
      icon={ScanText}
      says={isGarbled ? t('scan-garbled') : t('scan-read', { count: scans.length })}
      detail={scans.length > 0 ? t('scan-unsure', { count: unsure }) : null}
    >
      {unsure > 0 && <Button onPress={() => startReview('doubtful')}>{t('scan-check')}</Button>}
      {isGarbled && <RescanButton document={document} />}
    </PaperNotice>
  )
}

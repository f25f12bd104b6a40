import { ScanText, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { garbledPages } from '../../src-core/document/pages/garbled-pages'
import { RescanButton } from '../reviewing/rescan-button'
import { startReview } from '../reviewing/review'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import { PaperNotice } from '../ui/paper-notice'
import { unsureWords } from '../wording/unsure-words'

/** That a paper was read from pictures of its pages, and how sure that is, or that text of its own seems to be none. */
export function ScanNotice({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reader', 'rereading'])
  const { scans = [], warnings, setRight = [] } = document
  const unsure = unsureWords(document).length
  const isGarbled = warnings.some(({ kind }) => kind === 'garbled-text')
  const garbled = garbledPages(document)
  const [first] = garbled
  if (scans.length === 0 && first === undefined) return null
  const detail = [
    t('scan-unsure', { count: unsure }),
    ...(setRight.length > 0 ? [t('scan-set-right', { count: setRight.length })] : []),
  ].join(' ')
  const says = isGarbled
    ? t('scan-garbled')
    : first === undefined
      ? t('scan-read', { count: scans.length })
      : t('scan-garbled-pages', { count: garbled.length, page: first })
  return (
    <PaperNotice label={t('scan')} icon={ScanText} says={says} detail={scans.length > 0 ? detail : null}>
      {unsure > 0 && <Button onPress={() => startReview('doubtful')}>{t('scan-check')}</Button>}
      {isGarbled && <RescanButton document={document} />}
      {!isGarbled && first !== undefined && (
        <Button onPress={() => showDialog('rescan-garbled')}>
          <ScanText size={14} aria-hidden />
          {t('rereading:rescan-garbled-offer', { count: garbled.length })}
        </Button>
      )}
      {scans.some(({ chosen }) => chosen) && (
        <Button onPress={() => showDialog('unscan')}>
          <Undo2 size={14} aria-hidden />
          {t('rereading:unscan-offer')}
        </Button>
      )}
    </PaperNotice>
  )
}

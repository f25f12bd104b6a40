import { ScanText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'

/** Offers to read a PDF by text recognition, whatever text it has; nothing where a paper is no PDF. */
export function RescanButton({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('rereading')
  if (document.source.mediaType !== 'application/pdf') return null
  return (
    <Button onPress={() => showDialog('rescan')}>
      <ScanText size={14} aria-hidden />
      {t('rescan-offer')}
    </Button>
  )
}

import { RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'

/** Offers to read a paper again that was read by older rules; nothing where it was not. */
export function RereadButton({ id }: { readonly id: string }) {
  const { t } = useTranslation('rereading')
  const outdated = useApp(({ project }) => project.documents.some(paper => paper.id === id && paper.outdated))
  if (!outdated) return null
  return (
    <Button onPress={() => showDialog('reread')}>
      <RefreshCw size={14} aria-hidden />
      {t('offer')}
    </Button>
  )
}

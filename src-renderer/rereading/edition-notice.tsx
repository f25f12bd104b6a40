import { Files } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openDocument, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { PaperNotice } from '../ui/paper-notice'
import { useEditions } from './editions'

/** That the project has another version of a paper, the way to it, and the offer to take its annotations over. */
export function EditionNotice({ id }: { readonly id: string }) {
  const { t } = useTranslation('rereading')
  const { earlier, later } = useEditions(id)
  const readOnly = useApp(({ project }) => project.readOnly !== null)
  const other = later ?? earlier
  if (!other) return null
  return (
    <PaperNotice
      label={t('editions')}
      icon={Files}
      says={t(later ? 'has-later' : 'has-earlier')}
      detail={t('same-number', { number: other.number, title: other.title })}
    >
      <Button onPress={() => void openDocument(other.id)}>{t(later ? 'open-later' : 'open-earlier')}</Button>
      {!later && !readOnly && <Button onPress={() => showDialog('edition')}>{t('take-over-offer')}</Button>}
    </PaperNotice>
  )
}

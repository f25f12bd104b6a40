import { PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'

/** Opens the dialog in which what the paper is known by is set right. */
export function DetailsButton() {
  const { t } = useTranslation('reviewing')
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <Button isDisabled={readOnly} onPress={() => showDialog('details')}>
      <PencilLine size={14} aria-hidden />
      {t('details')}
    </Button>
  )
}

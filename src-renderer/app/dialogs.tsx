import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Dialog } from '../ui/dialog'
import { Later, laterPart } from '../ui/later/later'
import { PartFailed, type PartFailedProps } from '../ui/later/part-failed'

/** Every dialog, loaded once the window stands. */
export const dialogs = laterPart(async () => (await import('./open-dialog')).OpenDialog)

/** The dialog that is open over the workbench, or nothing. */
export function Dialogs() {
  const dialog = useApp(state => state.dialog)
  return dialog && <Later key={dialog} part={dialogs} props={{ name: dialog }} Failed={FailedDialog} />
}

function FailedDialog(props: PartFailedProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('part-failed-title')} close={() => showDialog(null)}>
      <PartFailed {...props} />
    </Dialog>
  )
}

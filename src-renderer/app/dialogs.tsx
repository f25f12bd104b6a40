import { fail, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Later, laterPart } from '../ui/later/later'

/** Every dialog, loaded once the window stands. */
export const dialogs = laterPart(
  async () => (await import('./open-dialog')).OpenDialog,
  error => {
    showDialog(null)
    fail({ code: 'disconnected', message: String(error) })
  },
)

/** The dialog that is open over the workbench, or nothing. */
export function Dialogs() {
  const dialog = useApp(state => state.dialog)
  return dialog && <Later part={dialogs} props={{ name: dialog }} />
}

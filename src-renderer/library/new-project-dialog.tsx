import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeProjectBy, showDialog } from '../app/actions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import style from './new-project-dialog.module.css'

/** Makes an empty project and opens it. */
export function NewProjectDialog() {
  const { t } = useTranslation(['library', 'app'])
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const create = async () => {
    setBusy(true)
    if (await changeProjectBy('project.create', { name })) showDialog(null)
    setBusy(false)
  }
  return (
    <Dialog title={t('library:new-project-title')} close={() => showDialog(null)}>
      <form
        className={style['form']}
        onSubmit={event => {
          event.preventDefault()
          void create()
        }}
      >
        <p>{t('library:new-project-what')}</p>
        <TextField label={t('library:project-name')} value={name} autoFocus change={setName} />
        <div className={style['buttons']}>
          <Button onPress={() => showDialog(null)}>{t('app:cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={busy || name.trim() === '' || name.length > 120}>
            {t('library:create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

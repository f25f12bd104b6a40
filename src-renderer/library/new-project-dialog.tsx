import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/contract/errors'
import { ask, showDialog } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useFailureWords } from '../state/use-failure-words'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import style from './new-project-dialog.module.css'

/** Makes an empty project and opens it. */
export function NewProjectDialog() {
  const { t } = useTranslation(['library', 'app'])
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = useFailureWords()
  const create = async () => {
    setBusy(true)
    await settlePendingWork()
    const answer = await ask('project.create', { name })
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) showDialog(null)
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
        <TextField
          label={t('library:project-name')}
          value={name}
          autoFocus
          problem={failure && words(failure)}
          change={typed => {
            setName(typed)
            setFailure(null)
          }}
        />
        <div className={style['buttons']}>
          <Button onPress={() => showDialog(null)}>{t('app:cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={busy || name.trim() === ''}>
            {t('library:create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

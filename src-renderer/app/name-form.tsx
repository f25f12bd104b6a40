import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import { call } from './actions'
import style from './name-form.module.css'
import { useApp } from './store'

interface NameFormProps {
  readonly autoFocus?: boolean
  saved?(): void
}

/** Changes the analyst's own name. */
export function NameForm({ autoFocus = false, saved }: NameFormProps) {
  const { t } = useTranslation()
  const name = useApp(state => state.project.analyst.name)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [draft, setDraft] = useState(name)
  const save = async () => {
    if (await call('analyst.rename', { name: draft })) saved?.()
  }
  return (
    <form
      className={style['form']}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField label={t('your-name')} value={draft} autoFocus={autoFocus} change={setDraft} />
      <Button type="submit" isDisabled={readOnly || draft.trim() === '' || draft.trim() === name}>
        {t('save-name')}
      </Button>
    </form>
  )
}

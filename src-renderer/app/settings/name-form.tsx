import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../src-core/contract/errors'
import { ask } from '../../state/actions'
import { useApp } from '../../state/store'
import { useFailureWords } from '../../state/use-failure-words'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import style from './name-form.module.css'

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
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = useFailureWords()
  const save = async () => {
    const answer = await ask('analyst.rename', { name: draft })
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) saved?.()
  }
  return (
    <form
      className={style['form']}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t('your-name')}
        value={draft}
        autoFocus={autoFocus}
        problem={failure && words(failure)}
        change={typed => {
          setDraft(typed)
          setFailure(null)
        }}
      />
      <Button type="submit" isDisabled={readOnly || draft.trim() === '' || draft.trim() === name}>
        {t('save-name')}
      </Button>
    </form>
  )
}

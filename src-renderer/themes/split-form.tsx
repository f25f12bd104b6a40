import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import type { Failure } from '../../src-core/contract/errors'
import { ask } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useFailureWords } from '../state/use-failure-words'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import style from './theme-form.module.css'

interface SplitFormProps {
  readonly theme: Theme
  /** Goes to the theme that was made. */
  done(id: string): void
}

/** Splits a theme: what has certain words in its passage or note moves to a new one. */
export function SplitForm({ theme, done }: SplitFormProps) {
  const { t } = useTranslation('codebook')
  const [name, setName] = useState('')
  const [sought, setSought] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isNone, setNone] = useState(false)
  const words = useFailureWords()
  const split = async (event: FormEvent) => {
    event.preventDefault()
    await settlePendingWork()
    const answer = await ask('theme.split', { id: theme.id, name: name.trim(), words: sought.trim() })
    setFailure(answer.ok ? null : answer.error)
    setNone(answer.ok && answer.value.id === null)
    if (answer.ok && answer.value.id !== null) done(answer.value.id)
  }
  return (
    <form className={style['ask']} onSubmit={event => void split(event)}>
      <p>{t('split-what', { name: theme.name })}</p>
      <TextField label={t('split-words')} value={sought} change={setSought} />
      <TextField label={t('split-name')} value={name} problem={failure && words(failure)} change={setName} />
      {isNone && <p role="alert">{t('split-none')}</p>}
      <Button type="submit" look="primary" isDisabled={name.trim() === '' || sought.trim() === ''}>
        {t('split-now')}
      </Button>
    </form>
  )
}

import { Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedSearch } from '../../src-core/search/saved-search'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { seekAll } from './seek'

/** The searches that were given a name, with what each finds now. */
export function SavedSearches() {
  const { t } = useTranslation('searching')
  const saved = useSearch(state => state.saved)
  if (!saved || saved.length === 0) return null
  return (
    <section className={style['saved']}>
      <h3 id="saved-searches">{t('saved')}</h3>
      <ul aria-labelledby="saved-searches">
        {saved.map(search => (
          <SavedItem key={search.id} search={search} />
        ))}
      </ul>
    </section>
  )
}

function SavedItem({ search: { id, name, query, filter } }: { readonly search: SavedSearch }) {
  const { t } = useTranslation('searching')
  const count = useSearch(state => state.counts.get(id))
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [isNaming, setNaming] = useState(false)
  const rename = async (given: string) => {
    setNaming(false)
    if (given !== name) await call('search.change', { id, name: given })
  }
  if (isNaming)
    return (
      <li>
        <NameForm name={name} label={t('rename')} done={rename} cancel={() => setNaming(false)} />
      </li>
    )
  return (
    <li>
      <button type="button" onClick={() => seekAll(query, filter)}>
        <span dir="auto">{name}</span>
        <small>{count === undefined || count === null ? query : t('passages', { count })}</small>
      </button>
      {!readOnly && (
        <>
          <IconButton icon={Pencil} label={t('rename-what', { name })} onPress={() => setNaming(true)} />
          <IconButton
            icon={Trash2}
            label={t('remove-what', { name })}
            onPress={() => void call('search.remove', { id })}
          />
        </>
      )}
    </li>
  )
}

/** Gives what is sought now a name, so that it stays. */
export function SaveSearch() {
  const { t } = useTranslation('searching')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const answer = useSearch(state => state.answer)
  const [isNaming, setNaming] = useState(false)
  if (readOnly || !answer || answer.problem) return null
  const save = async (name: string) => {
    setNaming(false)
    const { query, filter } = answer
    if (await call('search.save', { name, query, filter }))
      useSearch.setState({ said: t('is-saved', { name }) })
  }
  return isNaming ? (
    <NameForm
      name={answer.query.slice(0, 200)}
      label={t('save')}
      done={save}
      cancel={() => setNaming(false)}
    />
  ) : (
    <Button look="plain" onPress={() => setNaming(true)}>
      {t('save')}
    </Button>
  )
}

interface NameFormProps {
  readonly name: string
  readonly label: string
  done(name: string): void
  cancel(): void
}

function NameForm({ name, label, done, cancel }: NameFormProps) {
  const { t } = useTranslation('searching')
  const [given, setGiven] = useState(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (given.trim() !== '') done(given.trim().slice(0, 200))
  }
  return (
    <form
      className={style['naming']}
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
    >
      <TextField label={t('name')} hideLabel autoFocus value={given} change={setGiven} />
      <Button type="submit">{label}</Button>
      <Button look="plain" onPress={cancel}>
        {t('cancel')}
      </Button>
    </form>
  )
}

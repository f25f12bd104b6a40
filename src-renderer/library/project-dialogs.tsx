import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure, Result } from '../../src-core/contract/errors'
import { ask, notify, showDialog } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import style from './project-dialogs.module.css'

/** Makes an empty project and opens it. */
export function NewProjectDialog() {
  const { t } = useTranslation('library')
  return (
    <NameDialog
      title={t('new-project-title')}
      what={t('new-project-what')}
      action={t('create')}
      by="project.create"
      name=""
    />
  )
}

/** Gives the open project another name. */
export function RenameProjectDialog() {
  const { t } = useTranslation('library')
  const name = useApp(state => state.project.name)
  return (
    <NameDialog
      title={t('rename-project-title')}
      what={t('rename-project-what')}
      action={t('rename')}
      by="project.rename"
      name={name}
    />
  )
}

/** Copies the open project with everybody's work, and opens the copy. */
export function DuplicateProjectDialog() {
  const { t } = useTranslation('library')
  const name = useApp(state => state.project.name)
  return (
    <NameDialog
      title={t('duplicate-project-title')}
      what={t('duplicate-project-what')}
      action={t('duplicate')}
      by="project.duplicate"
      name={t('copy-of', { name })}
    />
  )
}

interface NameDialogProps {
  readonly title: string
  readonly what: string
  readonly action: string
  /** The call that is made with the name. */
  readonly by: 'project.create' | 'project.rename' | 'project.duplicate'
  /** The name that stands there first. */
  readonly name: string
}

function NameDialog({ title, what, action, by, name: first }: NameDialogProps) {
  const { t } = useTranslation(['library', 'app'])
  const [name, setName] = useState(first)
  const { busy, failure, forget, attempt } = useAttempt()
  return (
    <Dialog title={title} close={() => showDialog(null)}>
      <form
        className={style['form']}
        onSubmit={event => {
          event.preventDefault()
          void attempt(() => ask(by, { name }))
        }}
      >
        <p>{what}</p>
        <TextField
          label={t('library:project-name')}
          value={name}
          autoFocus
          problem={failure}
          change={typed => {
            setName(typed)
            forget()
          }}
        />
        <div className={style['buttons']}>
          <Button onPress={() => showDialog(null)}>{t('app:cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={busy || name.trim() === ''}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Asks before the open project goes to the trash, and says whose work goes with it. */
export function DeleteProjectDialog() {
  const { t } = useTranslation(['library', 'app'])
  const { name, documents } = useApp(state => state.project)
  const colleagues = useApp(
    state => state.project.analysts.filter(({ id }) => id !== state.project.analyst.id).length,
  )
  const { busy, failure, attempt } = useAttempt()
  const remove = async () => {
    const answer = await ask('project.delete', {})
    if (answer.ok) notify({ kind: 'project-deleted', name, restorable: answer.value.restorable })
    return answer
  }
  return (
    <Dialog title={t('library:delete-project-title', { name })} close={() => showDialog(null)}>
      <div className={style['form']}>
        <p>{t('library:delete-project-what', { count: documents.length })}</p>
        {colleagues > 0 && <p>{t('library:delete-project-colleagues', { count: colleagues })}</p>}
        {failure && <p role="alert">{failure}</p>}
        <div className={style['buttons']}>
          <Button autoFocus onPress={() => showDialog(null)}>
            {t('app:cancel')}
          </Button>
          <Button look="primary" isDisabled={busy} onPress={() => void attempt(remove)}>
            {t('library:delete-project')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Does something about a project once what is being typed is handed in, and closes the dialog where it succeeded. */
function useAttempt() {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = useFailureWords()
  const attempt = async (act: () => Promise<Result<unknown>>) => {
    setBusy(true)
    await settlePendingWork()
    const answer = await act()
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) showDialog(null)
    setBusy(false)
  }
  return { busy, failure: failure && words(failure), forget: () => setFailure(null), attempt }
}

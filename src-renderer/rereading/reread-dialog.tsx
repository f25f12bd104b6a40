import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/contract/errors'
import { ask, showDialog } from '../app/actions'
import { settlePendingWork } from '../app/pending-work'
import { useApp } from '../app/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { RereadChanges } from './reread-changes'
import style from './rereading.module.css'
import { useRereading } from './use-rereading'

/** Says what reading the open paper again would change, and does it when the user wants that. */
export function RereadDialog() {
  const id = useApp(state => state.document?.id)
  return id === undefined ? null : <RereadPaper id={id} />
}

function RereadPaper({ id }: { readonly id: string }) {
  const { t } = useTranslation(['rereading', 'errors'])
  const readOnly = useApp(state => state.project.readOnly !== null)
  const result = useRereading(id)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failure | null>(null)
  const close = () => showDialog(null)
  const failure = failed ?? (result && !result.ok ? result.error : null)
  const replace = async () => {
    setBusy(true)
    setFailed(null)
    await settlePendingWork()
    const done = await ask('document.replace', { id })
    setBusy(false)
    if (done.ok) close()
    else setFailed(done.error)
  }
  return (
    <Dialog title={t('rereading:title')} close={close}>
      <div className={style['reread']}>
        <p>{t('rereading:what')}</p>
        {result?.ok && <RereadChanges changes={result.value} />}
        {failure && (
          <p role="alert" className={style['failure']}>
            {t(`errors:${failure.code}`, { message: failure.message })}
          </p>
        )}
        {readOnly && <p>{t('rereading:read-only')}</p>}
        <div className={style['buttons']}>
          <p role="status">{busy ? t('rereading:replacing') : result ? '' : t('rereading:reading')}</p>
          <Button onPress={close}>{t('rereading:cancel')}</Button>
          <Button look="primary" isDisabled={!result?.ok || busy || readOnly} onPress={() => void replace()}>
            {t(result?.ok && result.value.same ? 'rereading:note' : 'rereading:replace')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/contract/errors'
import type { ScanChoice } from '../../src-core/contract/rereading'
import { showDialog } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Progress } from '../ui/progress'
import { RereadChanges } from './reread-changes'
import style from './rereading.module.css'
import { useRereading } from './use-rereading'

/** Says what reading the open paper again would change, and does it when the user wants that. */
export function RereadDialog() {
  const id = useApp(state => state.document?.id)
  return id === undefined ? null : <RereadPaper id={id} />
}

/** The same of reading the open paper from pictures of its pages. */
export function RescanDialog() {
  const id = useApp(state => state.document?.id)
  return id === undefined ? null : <RereadPaper id={id} scan="all" />
}

/** The same of reading only those of its pages from pictures whose text is no language. */
export function RescanGarbledDialog() {
  const id = useApp(state => state.document?.id)
  return id === undefined ? null : <RereadPaper id={id} scan="garbled" />
}

/** The same of taking back that pages were read from pictures which have text of their own. */
export function UnscanDialog() {
  const id = useApp(state => state.document?.id)
  return id === undefined ? null : <RereadPaper id={id} scan="none" />
}

/** What is told of each way of reading again. */
const TITLES = {
  all: 'rescan-title',
  garbled: 'rescan-title',
  none: 'unscan-title',
  before: 'title',
} as const
const EXPLAINED = {
  all: 'rescan-what',
  garbled: 'rescan-garbled-what',
  none: 'unscan-what',
  before: 'what',
} as const

function RereadPaper({ id, scan }: { readonly id: string; readonly scan?: ScanChoice }) {
  const { t } = useTranslation(['rereading', 'errors'])
  const readOnly = useApp(state => state.project.readOnly !== null)
  const { changes, part, replace, stop } = useRereading(id, scan)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failure | null>(null)
  const close = () => showDialog(null)
  const title = t(`rereading:${TITLES[scan ?? 'before']}`)
  const failure = failed ?? (changes && !changes.ok ? changes.error : null)
  const doReplace = async () => {
    setBusy(true)
    setFailed(null)
    await settlePendingWork()
    const done = await replace()
    setBusy(false)
    if (done.ok || done.error.code === 'cancelled') close()
    else setFailed(done.error)
  }
  return (
    <Dialog title={title} close={close}>
      <div className={style['reread']}>
        <p>{t(`rereading:${EXPLAINED[scan ?? 'before']}`)}</p>
        {changes?.ok && <RereadChanges changes={changes.value} />}
        {failure && (
          <p role="alert" className={style['failure']}>
            {t(`errors:${failure.code}`, { message: failure.message })}
          </p>
        )}
        {readOnly && <p>{t('rereading:read-only')}</p>}
        {(busy || !changes) && part !== null && <Progress label={title} part={part} />}
        <div className={style['buttons']}>
          <p role="status">{busy ? t('rereading:replacing') : changes ? '' : t('rereading:reading')}</p>
          <Button onPress={busy ? stop : close}>{t('rereading:cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!changes?.ok || busy || readOnly}
            onPress={() => void doReplace()}
          >
            {t(changes?.ok && changes.value.same ? 'rereading:note' : 'rereading:replace')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

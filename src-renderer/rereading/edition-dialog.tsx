import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TakeoverCounts } from '../../src-core/contract/editions'
import type { Failure } from '../../src-core/contract/errors'
import { ask, showDialog } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useEditions } from './editions'
import { Lines } from './lines'
import { PaperDifferences } from './paper-differences'
import style from './rereading.module.css'

/** Says how the open paper differs from its earlier version, and takes the annotations of that one over. */
export function EditionDialog() {
  const later = useApp(state => state.document?.id)
  return later === undefined ? null : <LaterPaper later={later} />
}

function LaterPaper({ later }: { readonly later: string }) {
  // What is taken over may leave the list; the dialog is about the pair it began with.
  const { earlier } = useEditions(later)
  const [begun] = useState(earlier)
  return begun && <TakeOver later={later} earlier={begun.id} title={begun.title} />
}

interface TakeOverProps {
  readonly earlier: string
  readonly later: string
  /** Of the earlier one. */
  readonly title: string
}

function TakeOver({ earlier, later, title }: TakeOverProps) {
  const { t } = useTranslation(['rereading', 'errors'])
  const [counts, setCounts] = useState<TakeoverCounts | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const close = () => showDialog(null)
  useEffect(() => {
    let isOpen = true
    void settlePendingWork()
      .then(() => ask('edition.compare', { earlier, later }))
      .then(answer => {
        if (!isOpen) return
        if (answer.ok) setCounts(answer.value)
        else setFailure(answer.error)
      })
    return () => {
      isOpen = false
    }
  }, [earlier, later])
  const takeOver = async () => {
    setBusy(true)
    const done = await ask('edition.take-over', { earlier, later })
    setBusy(false)
    if (done.ok) close()
    else setFailure(done.error)
  }
  return (
    <Dialog title={t('rereading:edition-title')} close={close}>
      <div className={style['reread']}>
        <p>{t('rereading:edition-what', { title })}</p>
        {counts && (
          <>
            <PaperDifferences changes={counts} />
            <Work counts={counts} />
          </>
        )}
        {failure && (
          <p role="alert" className={style['failure']}>
            {t(`errors:${failure.code}`, { message: failure.message })}
          </p>
        )}
        <div className={style['buttons']}>
          <p role="status">
            {busy ? t('rereading:taking') : counts || failure ? '' : t('rereading:comparing')}
          </p>
          <Button onPress={close} isDisabled={busy}>
            {t('rereading:cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={busy || !counts || (takenBy(counts) === 0 && !counts.trash)}
            onPress={() => void takeOver()}
          >
            {t('rereading:take-over')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function takenBy({ annotations, judgements, notes }: TakeoverCounts): number {
  return annotations.taken + judgements.taken + notes.taken
}

function Work({ counts }: { readonly counts: TakeoverCounts }) {
  const { annotations, judgements, notes, followed, corrections, trash } = counts
  const { t } = useTranslation('rereading')
  const { taken, unsure, answered, colleagues } = annotations
  const others = judgements.colleagues + notes.colleagues
  const all = takenBy(counts) + unsure + answered + colleagues + judgements.unsure + notes.unsure + others
  return (
    <Lines
      title={t('work')}
      lines={[
        all === 0 && t('nothing-there'),
        taken > 0 && t('taken', { count: taken }),
        judgements.taken > 0 && t('taken-judgements', { count: judgements.taken }),
        notes.taken > 0 && t('taken-notes', { count: notes.taken }),
        followed.connections > 0 && t('follow-connections', { count: followed.connections }),
        followed.commitments > 0 && t('follow-commitments', { count: followed.commitments }),
        followed.pages > 0 && t('follow-pages', { count: followed.pages }),
        unsure > 0 && t('stays-unsure', { count: unsure }),
        answered > 0 && t('stays-answered', { count: answered }),
        colleagues > 0 && t('stays-colleagues', { count: colleagues }),
        judgements.unsure > 0 && t('stays-judgements', { count: judgements.unsure }),
        notes.unsure > 0 && t('stays-notes', { count: notes.unsure }),
        others > 0 && t('stays-work', { count: others }),
        corrections > 0 && t('stays-corrections', { count: corrections }),
        t(trash ? 'earlier-goes' : 'earlier-stays'),
      ]}
    />
  )
}

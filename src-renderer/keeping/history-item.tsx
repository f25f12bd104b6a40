import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput, CallOutput } from '../../src-core/contract/calls'
import type { HistoryEntry } from '../../src-core/contract/keeping-calls'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './keeping.module.css'
import { RecordChanges } from './record-changes'
import { useHistorySentence } from './use-history-sentence'
import { useMoment } from './use-moment'

interface HistoryItemProps {
  readonly entry: HistoryEntry
  restored(changed: number): Promise<void>
}

/** One operation: what, who, when, the records it changed, and the ways back. */
export function HistoryItem({ entry, restored }: HistoryItemProps) {
  const { t } = useTranslation('keeping')
  const sentence = useHistorySentence()
  const moment = useMoment()
  const readOnly = useApp(state => state.project.readOnly)
  const [shown, setShown] = useState<CallOutput<'history.show'> | null>(null)
  const [asking, setAsking] = useState(false)
  const { analyst, seq, at, undone } = entry

  const restore = async (what: CallInput<'history.restore'>['what']) => {
    setAsking(false)
    const answer = await call('history.restore', { analyst, seq, what })
    if (answer) await restored(answer.changed)
  }
  return (
    <li className={style['item']}>
      <div className={style['row']}>
        <div className={style['what']}>
          <span className={undone ? style['undone'] : undefined}>{sentence(entry)}</span>
          <div className={style['quiet']}>
            {moment(at)}
            {undone && ` (${t('undone-now')})`}
          </div>
        </div>
        <div className={style['ways']}>
          <Button
            look="plain"
            aria-expanded={shown !== null}
            onPress={async () => setShown(shown ? null : await call('history.show', { analyst, seq }))}
          >
            {t('look')}
          </Button>
          <Button
            look="plain"
            isDisabled={readOnly !== null}
            onPress={() => void restore({ of: 'operation' })}
          >
            {t('take-back')}
          </Button>
          <Button look="plain" isDisabled={readOnly !== null} onPress={() => setAsking(true)}>
            {t('return')}
          </Button>
        </div>
      </div>
      {asking && (
        <div className={style['details']}>
          <p>{t('return-sure')}</p>
          <div className={style['row']}>
            <Button look="primary" autoFocus onPress={() => void restore({ of: 'moment' })}>
              {t('return-now')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
          </div>
        </div>
      )}
      {shown && (
        <RecordChanges
          shown={shown}
          disabled={readOnly !== null}
          restore={(record, side) => void restore({ of: 'record', record, side })}
        />
      )}
    </li>
  )
}

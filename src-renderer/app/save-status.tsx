import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { call } from './actions'
import style from './status-bar.module.css'
import { useApp } from './store'

/** A state shorter than this is not read out, in ms: each mark would otherwise be announced twice. */
const SETTLED = 600

/** Whether the work is on disk; where it is not, why, and a button to try again. */
export function SaveStatus() {
  const { t } = useTranslation()
  const save = useApp(state => state.save)
  const words = save.state === 'failed' ? t('not-saved', { reason: save.reason }) : t(save.state)
  const Icon = save.state === 'failed' ? CircleAlert : save.state === 'saved' ? Check : LoaderCircle
  return (
    <span
      className={`${style['save']} ${save.state === 'failed' ? style['failed'] : ''}`}
      data-save={save.state}
    >
      <Icon size={14} aria-hidden />
      <span className={style['reason']} title={save.state === 'failed' ? words : undefined}>
        {words}
      </span>
      <span className="visually-hidden" role="status">
        {useSettled(words)}
      </span>
      {save.state === 'failed' && <Button onPress={() => void call('save.retry', {})}>{t('retry')}</Button>}
    </span>
  )
}

/** The words once they have stood a while, and nothing before they first change: what is so from the start is no news. */
function useSettled(words: string): string {
  const [first] = useState(words)
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (settled === '' && words === first) return
    const timer = setTimeout(() => setSettled(words), SETTLED)
    return () => clearTimeout(timer)
  }, [words, first, settled])
  return settled
}

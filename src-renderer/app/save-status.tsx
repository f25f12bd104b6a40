import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveState } from '../../src-core/contract/state'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { sumUnkept, useUnkept } from '../state/unkept-work'
import { Button } from '../ui/button'
import style from './status-bar.module.css'

const ICONS = { saved: Check, saving: LoaderCircle, failed: CircleAlert }

/** What the system says that there are words for. */
const KNOWN_CODES = ['ENOSPC', 'EDQUOT', 'ENOENT', 'EIO', 'EBUSY'] as const

/** A state shorter than this is not read out, in ms: each mark would otherwise be announced twice. */
const SETTLED = 600

/** Whether the work is on disk; where it is not, why, and a button to try again. */
export function SaveStatus() {
  const { t } = useTranslation()
  const save = useApp(state => state.save)
  const { typing, stuck } = sumUnkept(useUnkept())
  const ofDrafts = stuck > 0 ? 'failed' : typing > 0 ? 'saving' : 'saved'
  const connected = useApp(({ connected }) => connected)
  const state = !connected ? 'failed' : save.state === 'saved' ? ofDrafts : save.state
  const kept = useSaveWords(save)
  // How far it is shows, and is not read out at each step.
  const written = save.state === 'saving' ? save.written : undefined
  // Each pause while one writes would be read out, so that texts under way only show.
  const ofProgram = save.state === 'saved' && stuck > 0 ? t('texts-not-saved', { count: stuck }) : kept
  const told = connected ? ofProgram : t(typing + stuck > 0 ? 'not-saved-away' : 'away')
  const Icon = ICONS[state]
  return (
    <span className={`${style['save']} ${state === 'failed' ? style['failed'] : ''}`} data-save={state}>
      <Icon size={14} aria-hidden />
      <span className={style['reason']} title={state === 'failed' ? told : undefined}>
        {state === 'saving' ? (written ? t('saving-files', written) : t('saving')) : told}
      </span>
      <span className="visually-hidden" role="status">
        {useSettled(told)}
      </span>
      {save.state === 'failed' && <Button onPress={() => void call('save.retry', {})}>{t('retry')}</Button>}
    </span>
  )
}

function useSaveWords(save: SaveState): string {
  const { t } = useTranslation()
  if (save.state !== 'failed') return t(save.state)
  const { reason } = save
  if (save.notWritable) return t('not-saved-not-writable', { reason })
  const code = KNOWN_CODES.find(code => reason.includes(code))
  return t(code ? `not-saved-${code}` : 'not-saved', { reason })
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

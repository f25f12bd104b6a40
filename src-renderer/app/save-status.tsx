import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveState } from '../../src-core/contract/state'
import { type NoteDraft, useDrafts } from '../notes/note-drafts'
import { Button } from '../ui/button'
import { call } from './actions'
import style from './status-bar.module.css'
import { useApp } from './store'

const ICONS = { saved: Check, saving: LoaderCircle, failed: CircleAlert }

/** A state shorter than this is not read out, in ms: each mark would otherwise be announced twice. */
const SETTLED = 600

/** Whether the work is on disk; where it is not, why, and a button to try again. */
export function SaveStatus() {
  const { t } = useTranslation()
  const save = useApp(state => state.save)
  const { typing, stuck } = useUnkeptNotes()
  const ofNotes = stuck > 0 ? 'failed' : typing ? 'saving' : 'saved'
  const state = save.state === 'saved' ? ofNotes : save.state
  const kept = useSaveWords(save)
  // Each pause while one writes would be read out, so that notes under way only show.
  const told = save.state === 'saved' && stuck > 0 ? t('notes-not-saved', { count: stuck }) : kept
  const Icon = ICONS[state]
  return (
    <span className={`${style['save']} ${state === 'failed' ? style['failed'] : ''}`} data-save={state}>
      <Icon size={14} aria-hidden />
      <span className={style['reason']} title={state === 'failed' ? told : undefined}>
        {state === 'saving' ? t('saving') : told}
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
  return t(save.notWritable ? 'not-saved-not-writable' : 'not-saved', { reason: save.reason })
}

/** Whether some note is still on its way to the program, and how many notes cannot go there as they are. */
function useUnkeptNotes(): { readonly typing: boolean; readonly stuck: number } {
  const states = [...useDrafts().values()].map(({ state }) => state)
  const isUnderWay = (state: NoteDraft['state']) => state === 'typing' || state === 'saving'
  const stuck = states.filter(state => state !== 'saved' && !isUnderWay(state)).length
  return { typing: states.some(isUnderWay), stuck }
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

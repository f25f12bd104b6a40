import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { keyOf } from '../ui/key-of'
import { Progress } from '../ui/progress'
import { cancelImport, closeImport, tryAgain } from './import-files'
import style from './import-panel.module.css'
import { ImportResults } from './import-results'
import { type ImportState, mayWorkAgain, progressOf, tally, useImport } from './import-state'

/** How an import goes, beside the work: progress and a way to stop it, then what became of each file. */
export function ImportPanel() {
  const state = useImport()
  const saying = useHeadline(state)
  return (
    <>
      {/* Stands before there is anything to say, so that screen readers hear it. */}
      <p className="visually-hidden" role="status">
        {state.phase === 'reading' || state.phase === 'saving' ? '' : saying}
      </p>
      {state.phase !== 'none' && <Panel state={state} saying={saying} />}
    </>
  )
}

function Panel({ state, saying }: { readonly state: ImportState; readonly saying: string }) {
  const { t } = useTranslation(['importing', 'app', 'errors'])
  const { phase, rows, failure } = state
  const [open, setOpen] = useState<boolean | null>(null)
  const counts = tally(rows)
  const isDone = phase === 'done'
  const again = isDone ? rows.filter(mayWorkAgain) : []
  // What went otherwise than hoped is shown without being asked for.
  const isOpen =
    open ?? (isDone && (counts.added < rows.length || rows.some(({ result }) => result?.versionOf)))
  useEscape(isDone)
  return (
    <section className={style['panel']} aria-label={t('panel')} data-import-panel>
      <div className={style['head']}>
        <p>{saying}</p>
        {isDone && <IconButton icon={X} label={t('app:close')} onPress={closeImport} />}
      </div>
      {!isDone && <Progress label={t('panel')} part={progressOf(rows)} />}
      {failure && (
        <p className={style['failure']}>{t(`errors:${failure.code}`, { message: failure.message })}</p>
      )}
      {isDone && counts.cancelled > 0 && <p>{t('stopped-what', { count: counts.cancelled })}</p>}
      <div className={style['buttons']}>
        <Button look="plain" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('hide-files') : t('show-files')}
        </Button>
        {again.length > 1 && (
          <Button onPress={() => void tryAgain(again)}>{t('try-again-all', { count: again.length })}</Button>
        )}
        {!isDone && (
          <Button isDisabled={phase !== 'reading'} onPress={() => void cancelImport()}>
            {t('app:cancel')}
          </Button>
        )}
      </div>
      {isOpen && <ImportResults rows={rows} isDone={isDone} />}
    </section>
  )
}

function useHeadline({ phase, rows }: ImportState): string {
  const { t } = useTranslation('importing')
  const written = useApp(({ save }) => (save.state === 'saving' ? save.written : undefined))
  const counts = tally(rows)
  switch (phase) {
    case 'none':
      return ''
    case 'reading': {
      const done = rows.filter(({ state }) => state === 'done').length
      return t('reading', { done, count: rows.length })
    }
    case 'stopping':
      return t('stopping')
    case 'saving':
      return written ? t('saving-files', written) : t('saving', { count: counts.added })
    case 'done':
      return (['added', 'already-there', 'failed', 'cancelled'] as const)
        .filter(outcome => counts[outcome] > 0)
        .map(outcome => t(`count-${outcome}`, { count: counts[outcome] }))
        .join(' · ')
  }
}

/** Escape in the panel puts its results away. */
function useEscape(isDone: boolean): void {
  useEffect(() => {
    if (!isDone) return
    const pressed = (event: KeyboardEvent) => {
      if (keyOf(event) !== 'Escape' || !document.activeElement?.closest('[data-import-panel]')) return
      event.preventDefault()
      closeImport()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [isDone])
}

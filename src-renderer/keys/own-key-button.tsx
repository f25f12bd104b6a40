import { RotateCcw } from 'lucide-react'
import { useEffect } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { showShortcut } from '../ui/key-name'
import { keysOf } from './bound-keys'
import { isChanged } from './change-keys'
import type { KeyRow, OwnableRow } from './key-row'
import style from './keys.module.css'
import { giveUsual, remap, takePress, useRemapping } from './remapping'

interface OwnKeyButtonProps {
  readonly row: OwnableRow
  readonly rows: readonly KeyRow[]
  readonly name: string
  /** The id of what says how far one is with this line. */
  readonly saidBy: string
}

/** A line's keys as a button: pressed, it takes the next key; and the way back to the usual ones. */
export function OwnKeyButton({ row, rows, name, saidBy }: OwnKeyButtonProps) {
  const { t } = useTranslation('keys')
  const own = useApp(state => state.preferences.keys)
  const isPressing = useRemapping(now => now.stage === 'press' && now.run === row.run)
  useEffect(() => {
    if (!isPressing) return
    const pressed = (event: KeyboardEvent) => {
      if (!takePress(event, row, rows)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [isPressing, row, rows])
  const keys = keysOf(row, own)
  const shown = keys.map(showShortcut)
  const words = shown.join(' ') || t('none')
  return (
    <>
      {isChanged(own, row) && (
        <IconButton
          icon={RotateCcw}
          label={t('reset', { name, keys: row.keys.map(showShortcut).join(', ') || t('none') })}
          onPress={() => {
            focusOwnKey(row)
            giveUsual(row, rows)
          }}
        />
      )}
      <AriaButton
        className={`${style['keys']} ${isPressing ? style['pressing'] : ''}`}
        aria-label={isPressing ? `${name}: ${t('pressing')}` : t('choose', { name, keys: words })}
        aria-describedby={saidBy}
        data-own-key={row.run}
        onPress={() => remap({ stage: 'press', run: row.run, before: null })}
        onBlur={() => {
          const now = useRemapping.getState()
          if (now.stage === 'press' && now.run === row.run)
            remap({ stage: 'done', run: row.run, outcome: 'kept' })
        }}
      >
        {isPressing || shown.length === 0 ? (
          <span>{isPressing ? t('pressing') : words}</span>
        ) : (
          // The spaces are seen by nobody, and said by who reads the button out.
          shown.map(key => <kbd key={key}>{key} </kbd>)
        )}
      </AriaButton>
    </>
  )
}

/** Puts the focus on the keys of a line. */
export function focusOwnKey({ run }: OwnableRow): void {
  document.querySelector<HTMLElement>(`[data-own-key="${run}"]`)?.focus()
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Registered } from '../../src-core/contract/suggesting/suggesting-calls'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChoiceField } from '../ui/field'
import { RegisterRow } from './register-row'
import { saveRegister } from './save-register'
import style from './suggesting.module.css'
import { useRegister } from './use-register'

const SHOWN = ['open', 'overdue', 'done', 'all'] as const
type Shown = (typeof SHOWN)[number]

/** The register of commitments: who promised what to whom and by when, with the passage behind each. */
export function RegisterDialog() {
  const { t } = useTranslation('suggesting')
  const [shown, show] = useState<Shown>('all')
  const rows = useRegister()
  const counts = new Map(SHOWN.map(name => [name, rows?.filter(row => isShown(row, name)).length ?? 0]))
  const visible = rows?.filter(row => isShown(row, shown)) ?? []
  return (
    <Dialog title={t('register')} wide close={() => showDialog(null)}>
      {rows === null && (
        <p role="status" className={style['quiet']}>
          {t('register-reading')}
        </p>
      )}
      {rows?.length === 0 && (
        <div className={style['empty']}>
          <p>{t('register-empty')}</p>
          <Button look="primary" onPress={() => showDialog('suggestions')}>
            {t('find-promises')}
          </Button>
        </div>
      )}
      {rows && rows.length > 0 && (
        <div className={style['suggestions']}>
          <ChoiceField<Shown>
            label={t('shown')}
            value={shown}
            options={SHOWN.map(value => ({ value, label: `${t(`shown-${value}`)} (${counts.get(value)})` }))}
            change={show}
          />
          {visible.length === 0 ? (
            <p className={style['empty']}>{t('none-shown')}</p>
          ) : (
            <ul className={style['list']} aria-label={t('register')}>
              {visible.map(row => (
                <RegisterRow key={row.commitment.id} row={row} />
              ))}
            </ul>
          )}
          <div className={style['buttons']}>
            <p className={style['quiet']}>{t('hand-in')}</p>
            <Button onPress={() => void saveRegister('xlsx')}>{t('as-xlsx')}</Button>
            <Button onPress={() => void saveRegister('docx')}>{t('as-docx')}</Button>
            <Button onPress={() => void saveRegister('ics')}>{t('as-ics')}</Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}

function isShown({ status }: Registered, shown: Shown): boolean {
  if (shown === 'all') return true
  if (shown === 'open') return status === 'open' || status === 'overdue'
  return shown === 'overdue' ? status === 'overdue' : status === 'kept' || status === 'withdrawn'
}

import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { savePackage } from './package-state'
import style from './packages.module.css'

/** Says what a package holds, asks whether the papers go with it, and saves it. */
export function MakePackageDialog() {
  const { t } = useTranslation('packages')
  const [carry, setCarry] = useState(false)
  const [busy, setBusy] = useState(false)
  const close = () => showDialog(null)
  const save = async () => {
    setBusy(true)
    const saved = await savePackage(carry)
    setBusy(false)
    if (saved) close()
  }
  return (
    <Dialog title={t('make')} close={close}>
      <div className={style['make']}>
        <p>{t('make-what')}</p>
        <Checkbox className={style['check'] ?? ''} isSelected={carry} onChange={setCarry}>
          <span className={style['box']} aria-hidden />
          <span>
            {t('carry')}
            <span className={style['quiet']}>{t('carry-what')}</span>
          </span>
        </Checkbox>
        <div className={style['buttons']}>
          <p role="status">{busy ? t('making') : ''}</p>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void save()}>
            {t('save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

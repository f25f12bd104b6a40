import { UserRound } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { NameForm } from './settings/name-form'
import style from './status-bar.module.css'

/** The analyst's own name; pressing it changes the name. */
export function AnalystName() {
  const { t } = useTranslation()
  const name = useApp(state => state.project.analyst.name)
  return (
    <DialogTrigger>
      <Button look="plain" aria-label={`${t('analyst')}: ${name}. ${t('change-name')}`}>
        <UserRound size={14} aria-hidden />
        <span className={style['name']}>{name}</span>
      </Button>
      <Popover className={style['popover'] ?? ''} placement="top start" offset={6}>
        <Dialog aria-label={t('change-name')} className={style['dialog'] ?? ''}>
          {({ close }) => <NameForm autoFocus saved={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

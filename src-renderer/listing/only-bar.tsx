import { ArrowLeft, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../ui/button'
import style from './listing.module.css'
import { arrange, showAll, useListing } from './listing-state'

/** Says that one looks at what a cell of a table of counts counts, and leads back to it or to all. */
export function OnlyBar() {
  const { t } = useTranslation('listing')
  const only = useListing(state => state.only)
  if (!only) return null
  return (
    <div className={style['line']}>
      <span>{t('only', { name: only.name })}</span>
      <Button onPress={() => arrange({ crossing: only.crossing })}>
        <ArrowLeft size={14} aria-hidden /> {t('only-back')}
      </Button>
      <IconButton icon={X} label={t('only-all')} onPress={showAll} />
    </div>
  )
}

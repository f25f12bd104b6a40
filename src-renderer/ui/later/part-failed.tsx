import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button'
import style from './part-failed.module.css'

export interface PartFailedProps {
  /** What the browser or the part said of it. */
  readonly why: string
  /** Tries it again. */
  again(): void
}

/** Says, where a part of the window should be, that it could not be shown, with a button to try it again. */
export function PartFailed({ why, again }: PartFailedProps) {
  const { t } = useTranslation()
  return (
    <div className={style['failed']} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <p>
          <strong>{t('part-failed')}</strong>
        </p>
        <p>{t('part-failed-what')}</p>
        <p className={style['why']}>{why}</p>
        <Button onPress={again}>{t('try-again')}</Button>
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { ReviewedSide } from '../../src-core/contract/package'
import style from './packages.module.css'

interface VersionSideProps {
  readonly label: string
  readonly side: ReviewedSide
}

/** One version of a record, to be held against another. */
export function VersionSide({ label, side }: VersionSideProps) {
  const { t } = useTranslation(['packages', 'answers'])
  const { deleted, title, isQuote, themes, note, text, verdict } = side
  return (
    <div className={style['side']}>
      <p className={style['quiet']}>{label}</p>
      {deleted ? <p>{t('packages:side-deleted')}</p> : <p>{isQuote ? `“${title}”` : title}</p>}
      {!deleted && themes && (
        <p>
          {themes.length > 0
            ? t('packages:side-themes', { names: themes.join(', ') })
            : t('packages:side-no-themes')}
        </p>
      )}
      {!deleted && note !== null && (
        <p>{note === '' ? t('packages:side-no-note') : t('packages:side-note', { text: note })}</p>
      )}
      {!deleted && verdict && (
        <p>
          {t(`answers:status-${verdict.status}`)}
          {verdict.kind !== null && ` · ${t(`answers:kind-${verdict.kind}`)}`}
        </p>
      )}
      {!deleted && text !== '' && <p>{text}</p>}
    </div>
  )
}

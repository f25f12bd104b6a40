import { useTranslation } from 'react-i18next'
import type { ReviewedItem, ReviewedSide } from '../../src-core/contract/package'
import style from './packages.module.css'

interface VersionSideProps {
  readonly label: string
  readonly side: ReviewedSide
  readonly kind: ReviewedItem['kind']
}

/** One version of a record, to be held against another. */
export function VersionSide({ label, side, kind }: VersionSideProps) {
  const { t } = useTranslation('packages')
  return (
    <div className={style['side']}>
      <p className={style['quiet']}>{label}</p>
      {side.deleted ? <p>{t('side-deleted')}</p> : <p>{kind === 'theme' ? side.title : `“${side.title}”`}</p>}
      {!side.deleted && kind === 'annotation' && (
        <>
          <p>
            {side.themes.length > 0
              ? t('side-themes', { names: side.themes.join(', ') })
              : t('side-no-themes')}
          </p>
          <p>{side.text === '' ? t('side-no-note') : t('side-note', { text: side.text })}</p>
        </>
      )}
      {!side.deleted && kind === 'theme' && side.text !== '' && <p>{side.text}</p>}
    </div>
  )
}

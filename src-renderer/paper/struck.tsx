import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import style from './struck.module.css'

/** Struck words, drawn struck and said to be. */
export function Struck({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('reader')
  return (
    <del className={style['struck']} data-begins={t('struck-begins')} data-ends={t('struck-ends')}>
      {children}
    </del>
  )
}

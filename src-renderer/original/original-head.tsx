import { Download, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { togglePane } from '../state/panes'
import { IconButton } from '../ui/button'
import style from './original-pane.module.css'
import { saveSource } from './save-source'

interface OriginalHeadProps {
  readonly document: StructuredDocument
  readonly children?: ReactNode
}

/** The bar above the original: what is done with its pages, and with the whole. */
export function OriginalHead({ document, children }: OriginalHeadProps) {
  const { t } = useTranslation('original')
  return (
    <header className={style['head']}>
      <div className={style['tools']}>{children}</div>
      <IconButton icon={Download} label={t('save')} onPress={() => void saveSource(document.id)} />
      <IconButton icon={X} label={t('close')} onPress={() => togglePane('original')} />
    </header>
  )
}

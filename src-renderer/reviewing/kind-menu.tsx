import { ChevronDown } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { documentKindSchema, type StructuredDocument } from '../../src-core/document/model'
import { SURE } from '../../src-core/document/review-points'
import { useApp } from '../state/store'
import { ChoiceMenu } from '../ui/menu'
import style from './kind-menu.module.css'
import { makeCorrection } from './make-correction'

/** What kind of paper it is, whether that is a guess, and a list to choose another from. */
export function KindMenu({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reviewing', 'library'])
  const readOnly = useApp(state => state.project.readOnly !== null)
  const { kind, kindCertainty } = document
  const name = t(`library:kind-${kind}`)
  return (
    <ChoiceMenu
      label={t('reviewing:kind')}
      value={kind}
      options={documentKindSchema.options.map(value => ({ value, label: t(`library:kind-${value}`) }))}
      change={value => void makeCorrection(document, { type: 'set-kind', kind: value })}
    >
      <AriaButton
        className={style['kind'] ?? ''}
        isDisabled={readOnly}
        aria-label={`${t('reviewing:kind')}: ${name}`}
      >
        <span>{name}</span>
        {kindCertainty < SURE && <span className={style['guess']}>{t('reviewing:is-guess')}</span>}
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
    </ChoiceMenu>
  )
}

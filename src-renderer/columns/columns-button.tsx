import { Columns2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { hasExchanges } from '../../src-core/turns/exchange-rows'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { isSideBySide } from './columns-state'

/** Puts the questions and answers of a paper side by side, and back; nothing where it has none. */
export function ColumnsButton({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('columns')
  const isOn = useApp(isSideBySide)
  if (!hasExchanges(document)) return null
  return (
    <Button onPress={() => runCommand('side-by-side')}>
      <Columns2 size={14} aria-hidden /> {t(isOn ? 'leave' : 'beside')}
    </Button>
  )
}

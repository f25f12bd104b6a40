import { Copy, FileDown, Printer } from 'lucide-react'
import { Header, MenuSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pageFormatNames } from '../../src-core/export/page/page-formats'
import { useLanguage } from '../i18n/use-language'
import { MenuAction, menuStyle } from '../ui/menu'
import { copyPage, savePage } from './hand-out-page'
import { printPage } from './print-page'

interface PageActionsProps {
  /** The page's id. */
  readonly id: string
  /** Hands in what is being typed; whether the page is now as one sees it. */
  handIn(): Promise<boolean>
}

/** What hands a page of the notebook in, as things to do in its menu. */
export function PageActions({ id, handIn }: PageActionsProps) {
  const { t } = useTranslation('exporting')
  const language = useLanguage()
  const once = (run: () => Promise<void>) => async () => {
    if (await handIn()) await run()
  }
  return (
    <MenuSection aria-label={t('title')}>
      <Header className={menuStyle['heading'] ?? ''}>{t('title')}</Header>
      {pageFormatNames.map(format => (
        <MenuAction
          key={format}
          icon={FileDown}
          label={t(`page-${format}`)}
          run={once(() => savePage({ id, format, language }))}
        />
      ))}
      <MenuAction icon={Copy} label={t('page-copy')} run={once(() => copyPage({ id, language }))} />
      <MenuAction icon={Printer} label={t('page-print')} run={once(() => printPage({ id, language }))} />
    </MenuSection>
  )
}

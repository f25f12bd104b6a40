import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedExport } from '../../src-core/export/formats/export-options'
import style from './export-preview.module.css'
import { renderPage } from './render-page'

/** No more of an export is shown than this, in UTF-16 units; the whole is saved. */
const MOST_SHOWN = 200_000

interface ExportPreviewProps {
  readonly rendered: RenderedExport | null
  readonly busy: boolean
}

/** The export as it will be saved: a page as a page, the other formats as their text; of bytes what they hold. */
export function ExportPreview({ rendered, busy }: ExportPreviewProps) {
  const { t } = useTranslation('exporting')
  const isPage = rendered?.mediaType === 'text/html'
  const whole = rendered && 'text' in rendered.content ? rendered.content.text : ''
  const text = whole.slice(0, MOST_SHOWN)
  const page = useMemo(() => (isPage ? renderPage(text) : null), [isPage, text])
  return (
    <section
      className={style['preview']}
      aria-label={t('preview')}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {rendered === null && <p className={style['message']}>{busy ? t('busy') : ''}</p>}
      {rendered?.count === 0 && <p className={style['message']}>{t('nothing')}</p>}
      {rendered !== null && rendered.count > 0 && !('text' in rendered.content) && (
        <NoPreview holds={rendered.holds} />
      )}
      {rendered !== null &&
        rendered.count > 0 &&
        'text' in rendered.content &&
        (page ? <div className={style['page']}>{page}</div> : <pre className={style['text']}>{text}</pre>)}
      {whole.length > MOST_SHOWN && <p className={style['message']}>{t('preview-cut')}</p>}
    </section>
  )
}

/** Says that a file cannot be shown here, and what is in it. */
function NoPreview({ holds }: Pick<RenderedExport, 'holds'>) {
  const { t } = useTranslation('exporting')
  const held = HELD.filter(name => (holds?.[name] ?? 0) > 0)
  return (
    <div className={style['message']}>
      <p>{t('no-preview')}</p>
      {held.length > 0 && <p>{t('file-holds')}</p>}
      {held.length > 0 && (
        <ul>
          {held.map(name => (
            <li key={name}>{t(`holds-${name}`, { count: holds?.[name] })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const HELD = ['quotations', 'highlights', 'comments', 'footnotes', 'unplaced'] as const

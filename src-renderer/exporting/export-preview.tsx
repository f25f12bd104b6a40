import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedExport } from '../../src-core/export/formats/export-options'
import { Button } from '../ui/button'
import style from './export-preview.module.css'
import { holdsAnything } from './holds-anything'
import { PdfPreview } from './pdf-preview'
import { renderPage } from './render-page'
import type { ExportInHand } from './use-rendered-export'

interface ExportPreviewProps
  extends Pick<ExportInHand, 'rendered' | 'busy' | 'isStopped' | 'again' | 'task'> {
  readonly cannotPrint: boolean
}

/**
 * The export as it will be saved, or how it begins: a page as a page, text as text, and of other files what is read back from their
 * bytes, whose page breaks are those of the program that opens them.
 */
export function ExportPreview({ rendered, busy, isStopped, again, task, cannotPrint }: ExportPreviewProps) {
  const { t } = useTranslation('exporting')
  const beginning = rendered?.beginning
  const isPage = beginning?.mediaType === 'text/html'
  const text = beginning?.text ?? ''
  const holds = rendered !== null && holdsAnything(rendered)
  const isPdf = rendered?.mediaType === 'application/pdf'
  const readBack = rendered ? READ_BACK.get(rendered.mediaType) : undefined
  const page = useMemo(() => (isPage ? renderPage(text) : null), [isPage, text])
  const section = useRef<HTMLElement>(null)
  const wasStopped = useRef(false)
  useEffect(() => {
    // The button that makes it after all is gone, and the keyboard goes on at what it makes.
    if (wasStopped.current && !isStopped) section.current?.focus()
    wasStopped.current = isStopped
  }, [isStopped])
  if (isStopped || cannotPrint) {
    return (
      <section className={style['preview']} aria-label={t('preview')}>
        <div className={style['message']}>
          <p>{t(cannotPrint ? 'cannot-print' : 'stopped')}</p>
          {!cannotPrint && (
            // The button that stopped it is gone, and the keyboard goes on here.
            <Button autoFocus onPress={again}>
              {t('again')}
            </Button>
          )}
        </div>
      </section>
    )
  }
  return (
    <section
      ref={section}
      className={style['preview']}
      aria-label={t('preview')}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {rendered === null && <p className={style['message']}>{busy ? t('busy') : ''}</p>}
      {rendered !== null && !holds && <p className={style['message']}>{t('nothing')}</p>}
      {rendered?.missing && <Missing papers={rendered.missing} />}
      {holds && beginning?.cut && <Cut {...beginning.cut} />}
      {holds && readBack && <p className={style['told']}>{t(readBack)}</p>}
      {holds && isPdf && <PdfPreview task={task} rendered={rendered} />}
      {holds && !beginning && !isPdf && <p className={style['message']}>{t('no-preview')}</p>}
      {holds && <Holds holds={rendered.holds} />}
      {holds &&
        beginning &&
        (page ? <div className={style['page']}>{page}</div> : <pre className={style['text']}>{text}</pre>)}
    </section>
  )
}

/** Says how much of a file is shown, and that all of it is saved. */
function Cut({ shown, total, of }: NonNullable<NonNullable<RenderedExport['beginning']>['cut']>) {
  const { t } = useTranslation('exporting')
  return (
    <p className={style['message']} data-cut="">
      {shown === 0 ? t('preview-cut') : t(`cut-${of}`, { shown, total })}
    </p>
  )
}

/** Names the papers that could not be read, and so are not in the file. */
function Missing({ papers }: { readonly papers: NonNullable<RenderedExport['missing']> }) {
  const { t, i18n } = useTranslation('exporting')
  const named = papers.map(({ title, annotations }) => t('missing-paper', { title, count: annotations }))
  const list = new Intl.ListFormat(i18n.language).format(named)
  return (
    <p className={style['missing']} role="alert">
      {t('missing', { count: papers.length, papers: list })}
    </p>
  )
}

/** Says how much of what is in a file. */
function Holds({ holds }: Pick<RenderedExport, 'holds'>) {
  const { t } = useTranslation('exporting')
  const held = HELD.filter(name => (holds?.[name] ?? 0) > 0)
  if (held.length === 0) return null
  return (
    <div className={style['told']}>
      <p className={style['held']}>{t('file-holds')}</p>
      <ul className={style['holds']}>
        {held.map(name => (
          <li key={name}>{t(`holds-${name}`, { count: holds?.[name] })}</li>
        ))}
      </ul>
    </div>
  )
}

const HELD = ['quotations', 'highlights', 'regions', 'comments', 'footnotes', 'unplaced'] as const

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What is said of files that are read back. */
const READ_BACK: ReadonlyMap<string, 'read-back-word' | 'read-back-sheet' | 'read-back-folder'> = new Map([
  [`${OFFICE}.wordprocessingml.document`, 'read-back-word'],
  [`${OFFICE}.spreadsheetml.sheet`, 'read-back-sheet'],
  ['application/zip', 'read-back-folder'],
])

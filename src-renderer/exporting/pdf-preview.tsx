import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedExport } from '../../src-core/export/formats/export-options'
import { drawPage } from '../original/draw-page'
import { type OpenPdf, openPdf } from '../original/open-pdf'
import { useWidth } from '../original/use-width'
import style from './export-preview.module.css'
import { readPageNotes, readPageWords } from './pdf-words'
import { fetchExport } from './save-export'

/** So many pages of a file are shown at most. */
const MOST_PAGES = 20

type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly pdf: OpenPdf }
  | { readonly state: 'failed'; readonly reason: string }

interface PdfPreviewProps {
  readonly task: string
  readonly rendered: RenderedExport
}

/** The first pages of a PDF that was made, drawn from the very bytes that are saved. */
export function PdfPreview({ task, rendered }: PdfPreviewProps) {
  const { t } = useTranslation('exporting')
  const [opened, setOpened] = useState<Opened>({ state: 'opening' })
  const sheets = useRef<HTMLDivElement>(null)
  const width = useWidth(sheets)
  useEffect(() => {
    let pdf: OpenPdf | null = null
    let isGone = false
    const open = async () => {
      const file = await fetchExport(task, rendered)
      if (isGone || !file) return
      const made = await openPdf(new Uint8Array(await file.arrayBuffer()))
      if (isGone) return made.close()
      pdf = made
      setOpened({ state: 'open', pdf: made })
    }
    setOpened({ state: 'opening' })
    open().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      if (!isGone) setOpened({ state: 'failed', reason })
    })
    return () => {
      isGone = true
      pdf?.close()
    }
  }, [task, rendered])
  const pages = opened.state === 'open' ? opened.pdf.document.numPages : 0
  const numbers = Array.from({ length: Math.min(pages, MOST_PAGES) }, (_, index) => index + 1)
  return (
    <div ref={sheets} className={style['sheets']}>
      {opened.state === 'opening' && <p className={style['message']}>{t('pdf-opening')}</p>}
      {opened.state === 'failed' && (
        <p className={style['message']}>{t('pdf-failed', { reason: opened.reason })}</p>
      )}
      {opened.state === 'open' && (
        <p className={style['told']}>
          {pages > MOST_PAGES ? t('cut-pages', { shown: MOST_PAGES, total: pages }) : t('read-back-pdf')}
        </p>
      )}
      {opened.state === 'open' &&
        numbers.map(number => <Page key={number} pdf={opened.pdf} number={number} width={width} />)}
    </div>
  )
}

interface PageProps {
  readonly pdf: OpenPdf
  readonly number: number
  readonly width: number
}

/** A page as a picture, with its words for who does not see it, and the notes of its annotations below. */
function Page({ pdf: { document }, number, width }: PageProps) {
  const { t } = useTranslation('exporting')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  const [notes, setNotes] = useState<readonly string[]>([])
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!canvas.current || width <= 0) return
    const drawing = new AbortController()
    drawPage(document, number, width, canvas.current, drawing.signal).catch(() => {
      if (!drawing.signal.aborted) setFailed(true)
    })
    return () => drawing.abort()
  }, [document, number, width])
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const [said, noted] = [await readPageWords(document, number), await readPageNotes(document, number)]
      if (isGone) return
      setWords(said)
      setNotes(noted)
    }
    // What cannot be read of a page is drawn all the same, or told where it cannot be.
    read().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [document, number])
  return (
    <figure className={style['pdf-page']} aria-label={t('pdf-page', { number })}>
      <div aria-hidden="true" hidden={isFailed}>
        <canvas ref={canvas} className={style['drawn']} />
      </div>
      <p className={isFailed ? style['told'] : style['heard']}>{words}</p>
      {notes.length > 0 && (
        <ul className={style['notes']} aria-label={t('pdf-notes', { number })}>
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a page never move
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}

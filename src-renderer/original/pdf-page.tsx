import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { RegionLayer } from '../regions/region-layer'
import { drawPage } from './draw-page'
import style from './original-pane.module.css'
import { failureOf } from './read-source'
import { usePageWords, usePassage } from './use-passage'

/** How long drawing one page may take, in ms: a page can be made to take for ever. */
const PATIENCE = 20_000

interface PdfPageProps {
  readonly document: StructuredDocument
  readonly pdf: PDFDocumentProxy
  readonly number: number
  /** How wide the page is drawn, in CSS pixels. */
  readonly width: number
}

/**
 * The picture of one page, with a soft band over the paragraph that is being read, and its regions over that. The page before it stays until this one
 * is drawn.
 */
export function PdfPage({ document, pdf, number, width }: PdfPageProps) {
  const { t } = useTranslation('original')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [drawn, setDrawn] = useState({ number: 0 })
  const words = usePageWords(document, pdf, number)
  const passage = usePassage(document, words)
  const picture = useCallback(() => canvas.current, [])
  useEffect(() => {
    const drawing = new AbortController()
    const timer = setTimeout(() => drawing.abort(new Error(t('too-slow'))), PATIENCE)
    const draw = async () => {
      if (!canvas.current || width <= 0) return
      await drawPage(pdf, number, width, canvas.current, drawing.signal)
      setProblem(null)
      setDrawn({ number })
    }
    let isGone = false
    draw()
      .catch(error => {
        if (!isGone) setProblem(failureOf(drawing.signal.aborted ? drawing.signal.reason : error).message)
      })
      .finally(() => clearTimeout(timer))
    return () => {
      isGone = true
      clearTimeout(timer)
      drawing.abort()
    }
  }, [pdf, number, width, t])
  return (
    <>
      {problem !== null && (
        <p className={style['problem']} role="alert">
          {t('page-failed', { number, reason: problem })}
        </p>
      )}
      <div className={style['sheet']} hidden={problem !== null}>
        <canvas
          ref={canvas}
          className={style['page']}
          role="img"
          aria-label={t('page-picture', { number })}
          data-page={drawn.number}
        />
        {drawn.number === number &&
          passage.map(box => (
            <div
              key={`${box.left} ${box.top}`}
              className={style['band']}
              data-band
              style={{
                left: `${box.left * 100}%`,
                top: `${box.top * 100}%`,
                width: `${box.width * 100}%`,
                height: `${box.height * 100}%`,
              }}
            />
          ))}
        {drawn.number === number && (
          <RegionLayer
            document={document}
            number={number}
            placed={words?.placed ?? []}
            picture={picture}
            drawn={drawn}
          />
        )}
      </div>
    </>
  )
}

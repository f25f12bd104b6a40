import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { printedPageOf } from '../../src-core/export/citing/printed-pages'
import { markRegionHere } from '../regions/mark-region-here'
import { useRegions } from '../regions/regions-store'
import { useApp } from '../state/store'
import { digitOf, keyOf } from '../ui/key-of'
import { OriginalHead } from './original-head'
import style from './original-pane.module.css'
import { PageTools, zoomOfKey } from './page-tools'
import { PdfPage } from './pdf-page'
import { useCurrentPage } from './use-current-page'
import { usePdf } from './use-pdf'
import { useWidth } from './use-width'

/** The pages of a PDF: that which is being read, until one turns to another; reading on takes it along again. */
export function PdfView({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['original', 'errors'])
  const state = usePdf(document.id)
  const current = useCurrentPage(document) ?? 1
  const [turned, setTurned] = useState<{ readonly from: number; readonly to: number } | null>(null)
  const [zoom, setZoom] = useState(1)
  const readOnly = useApp(({ project }) => project.readOnly !== null)
  const view = useRef<HTMLDivElement>(null)
  const width = useWidth(view)
  const count = state.state === 'open' ? state.pdf.numPages : 1
  const number = Math.min(turned?.from === current ? turned.to : current, count)
  const wanted = useRegions(state => state.wanted)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one turns to it once, from wherever one reads then
  useEffect(() => {
    if (!wanted) return
    useRegions.setState({ wanted: null })
    setTurned({ from: current, to: wanted.page })
  }, [wanted])
  const turn = (to: number) => {
    setTurned({ from: current, to: Math.min(Math.max(to, 1), count) })
    view.current?.scrollTo({ top: 0 })
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = digitOf(event.nativeEvent) === 0 ? '0' : keyOf(event.nativeEvent)
    const asked = zoomOfKey(key, zoom)
    const to = { PageUp: number - 1, PageDown: number + 1, Home: 1, End: count }[key]
    if (asked !== null) setZoom(asked)
    else if (to !== undefined) turn(to)
    else return
    event.preventDefault()
  }
  return (
    <>
      <OriginalHead document={document}>
        {state.state === 'open' && (
          <PageTools
            number={number}
            name={printedPageOf(document, number)}
            count={count}
            zoom={zoom}
            turn={turn}
            setZoom={setZoom}
            markRegion={readOnly ? null : markRegionHere}
          />
        )}
      </OriginalHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={view} className={style['view']} tabIndex={0} aria-label={t('pages')} onKeyDown={pressed}>
        {state.state === 'opening' && <p className={style['quiet']}>{t('opening')}</p>}
        {state.state === 'failed' && (
          <p className={style['problem']} role="alert">
            {t(`errors:${state.failure.code}`, { message: state.failure.message })}
          </p>
        )}
        {state.state === 'open' && (
          <PdfPage document={document} pdf={state.pdf} number={number} width={width * zoom} />
        )}
      </section>
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawPage } from '../original/draw-page'
import { usePdf } from '../original/use-pdf'
import type { WordPlace } from './word-place'
import style from './wording.module.css'

/** How wide a page is drawn, in CSS pixels: wide enough to read a worn letter. */
const WIDTH = 1400
/** How wide and, at most, how high what is shown of it is, in CSS pixels. */
const VIEW = { width: 328, height: 72 }

interface WordPictureProps {
  readonly id: string
  readonly place: WordPlace
  /** The words as they were read. */
  readonly words: string
}

/** What a page's picture has where some words were read, with a frame around them. */
export function WordPicture({ id, place: { number, box }, words }: WordPictureProps) {
  const { t } = useTranslation('wording')
  const state = usePdf(id)
  const pdf = state.state === 'open' ? state.pdf : null
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<{ number: number; height: number } | null>(null)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    const drawing = new AbortController()
    setFailed(false)
    const draw = async () => {
      if (!pdf || !canvas.current) return
      await drawPage(pdf, number, WIDTH, canvas.current, drawing.signal)
      setDrawn({ number, height: Number.parseFloat(canvas.current.style.height) })
    }
    draw().catch(() => {
      if (!drawing.signal.aborted) setFailed(true)
    })
    return () => drawing.abort()
  }, [pdf, number])
  if (state.state === 'failed' || isFailed) return <p className={style['quiet']}>{t('no-picture')}</p>
  const isDrawn = drawn?.number === number
  const height = drawn?.height ?? 0
  const [left, top] = [box.left * WIDTH, box.top * height]
  const [wide, high] = [box.width * WIDTH, box.height * height]
  // The words in the middle, and a bit of what stands around them.
  const shiftX = Math.min(0, Math.max(VIEW.width - WIDTH, (VIEW.width - wide) / 2 - left))
  const shiftY = Math.min(0, Math.max(VIEW.height - height, (VIEW.height - high) / 2 - top))
  return (
    <div className={style['picture']} data-drawn={isDrawn || undefined} style={{ height: VIEW.height }}>
      <div className={style['sheet']} style={{ transform: `translate(${shiftX}px, ${shiftY}px)` }}>
        <canvas ref={canvas} role="img" aria-label={t('picture', { words, number })} />
        {isDrawn && (
          <span
            className={style['frame']}
            style={{ left: left - 3, top: top - 3, width: wide + 6, height: high + 6 }}
          />
        )}
      </div>
    </div>
  )
}

import { type CSSProperties, useEffect, useRef } from 'react'

/** What an exported page holds a picture as. */
const HELD = /^data:(?<type>image\/(?:png|jpeg|gif));base64,(?<bytes>[a-z\d+/]+=*)$/i

/** The pictures that are being drawn, until they are or cannot be. */
const drawing = new WeakMap<HTMLCanvasElement, Promise<void>>()

/** Waits until every picture within an element is drawn, or known to be none. */
export async function picturesDrawn(within: HTMLElement): Promise<void> {
  await Promise.all([...within.querySelectorAll('canvas')].map(canvas => drawing.get(canvas)))
}

interface PreviewPictureProps {
  readonly source: string
  readonly words: string
  readonly look?: CSSProperties | undefined
}

/** A picture that an exported page holds itself, drawn: the window loads no picture but its own. Where it is none, its words. */
export function PreviewPicture({ source, words, look }: PreviewPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { bytes, type } = HELD.exec(source)?.groups ?? {}
  useEffect(() => {
    if (bytes === undefined || type === undefined) return
    let wanted = true
    const content = Uint8Array.from(atob(bytes), sign => sign.charCodeAt(0))
    const drawn = createImageBitmap(new Blob([content], { type })).then(
      picture => {
        const { current } = canvas
        if (!wanted || !current) return
        current.width = picture.width
        current.height = picture.height
        current.getContext('2d')?.drawImage(picture, 0, 0)
      },
      // What is no picture stays empty, with its words.
      () => undefined,
    )
    if (canvas.current) drawing.set(canvas.current, drawn)
    return () => {
      wanted = false
    }
  }, [bytes, type])
  if (bytes === undefined) return words
  return <canvas ref={canvas} role="img" aria-label={words} style={look} />
}

import { type CSSProperties, useEffect, useRef } from 'react'

/** What an exported page holds a picture as. */
const HELD = /^data:(?<type>image\/(?:png|jpeg|gif));base64,(?<bytes>[a-z\d+/]+=*)$/i

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
    createImageBitmap(new Blob([content], { type })).then(
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
    return () => {
      wanted = false
    }
  }, [bytes, type])
  if (bytes === undefined) return words
  return <canvas ref={canvas} role="img" aria-label={words} style={look} />
}

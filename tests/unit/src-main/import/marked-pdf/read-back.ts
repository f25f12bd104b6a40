import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An annotation as pdf.js reads it back. */
export interface ReadAnnotation {
  readonly page: number
  readonly subtype: string
  readonly id: string
  /** Corners of quadrilaterals, eight numbers each. */
  readonly quads: readonly (readonly number[])[]
  readonly contents: string
  readonly author: string
  readonly colour: readonly number[]
  readonly created: string | null
  readonly modified: string | null
  readonly replyTo: string | null
  readonly rect: readonly number[]
}

/** Text where pdf.js finds it, along its line. */
export interface ReadText {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** What pdf.js reads of a PDF: all annotations, and the upright text of each page. */
export async function readBack(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  const annotations: ReadAnnotation[] = []
  const texts: ReadText[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    for (const read of await page.getAnnotations({ intent: 'any' })) {
      const numbers = [...(read.quadPoints ?? [])] as number[]
      annotations.push({
        page: number,
        subtype: read.subtype,
        id: read.id,
        quads: Array.from({ length: numbers.length / 8 }, (_, index) =>
          numbers.slice(index * 8, index * 8 + 8),
        ),
        contents: read.contentsObj?.str ?? '',
        author: read.titleObj?.str ?? '',
        colour: [...(read.color ?? [])],
        created: read.creationDate ?? null,
        modified: read.modificationDate ?? null,
        replyTo: read.inReplyTo ?? null,
        rect: read.rect,
      })
    }
    const { items } = await page.getTextContent({ disableNormalization: true })
    texts.push(
      items.flatMap(item =>
        'str' in item && item.str.trim() !== '' && item.transform[1] === 0
          ? [
              {
                words: item.str,
                left: item.transform[4],
                right: item.transform[4] + item.width,
                baseline: item.transform[5],
                size: item.height,
              },
            ]
          : [],
      ),
    )
  }
  await pdf.destroy()
  return { annotations, texts }
}

import { append } from '../../../src-core/basics/append'
import type { ExtractedLine } from '../../../src-core/document/extracted'
import type { XmlElement } from './parse-xml'
import { XmlLines } from './xml-lines'
import { childrenNamed } from './xml-tree'

/** Texts whose tops differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.7
/** Lines further apart than so many heights have an empty line between them. */
const GAP = 1.6

interface Row {
  readonly top: number
  readonly height: number
  readonly texts: XmlElement[]
}

/** The printed lines of a PDF that was written as XML (`pdftohtml -xml`): texts with their places, page by page. */
export function printedLines(root: XmlElement): ExtractedLine[] {
  return childrenNamed(root, 'page').flatMap((element, index) => {
    const page = index + 1
    const lines: ExtractedLine[] = []
    let last: Row | null = null
    for (const row of rows(element)) {
      if (last && row.top - last.top > GAP * row.height) lines.push({ text: '', page })
      const line = new XmlLines(new Map())
      line.emit({ name: 'row', attributes: {}, children: row.texts })
      append(
        lines,
        line.finish().map(printed => ({ ...printed, page })),
      )
      last = row
    }
    return lines
  })
}

/** A page's texts, line by line; those without anything to read are left out. */
function rows(page: XmlElement): Row[] {
  const found: Row[] = []
  for (const text of childrenNamed(page, 'text')) {
    const [top = 0, height = 0] = [text.attributes['top'], text.attributes['height']].map(Number)
    const last = found.at(-1)
    const isSame = last && Math.abs(top - last.top) < SAME_LINE * Math.max(height, last.height)
    if (isSame) last.texts.push(text)
    else found.push({ top, height, texts: [text] })
  }
  return found.filter(({ texts }) => texts.some(({ children }) => children.length > 0))
}

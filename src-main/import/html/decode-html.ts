import type { Extraction } from '../../../src-core/document/extracted'
import { decodeMarkup } from '../decoding/decode-markup'
import type { FileToDecode } from '../decoding/decoder'
import { HtmlLines } from './html-lines'
import { readClassLooks, sheetsOf } from './html-looks'
import { htmlMeta } from './html-meta'
import { findNotes, type HtmlPage } from './html-notes'
import { mainContent } from './html-parts'
import { parseHtml } from './html-tree'

/** A web page as paragraphs: its main content, menus and the like as furniture, nothing run and nothing fetched. */
export async function decodeHtml({ name, bytes, limits }: FileToDecode): Promise<Extraction> {
  const page = decodeMarkup(name, bytes)
  const root = parseHtml(page, name, limits.depth)
  return {
    unit: 'paragraphs',
    lines: readPages([{ path: '', root }]),
    meta: htmlMeta(root),
    ...(breaksOff(page) && { cutOff: true }),
  }
}

/** Who opens a page's body also closes it or the page, though browsers can do without. */
function breaksOff(page: string): boolean {
  return /<body[\s>]/i.test(page) && !/<\/(?:body|html)\s*>/i.test(page)
}

/** The lines of one page or of an e-book's pages in their order: text, then notes, then furniture. `sheets` are stylesheets. */
export function readPages(pages: readonly HtmlPage[], sheets: readonly string[] = []): Extraction['lines'] {
  const found = findNotes(pages)
  const looks = readClassLooks([...sheets, ...pages.flatMap(({ root }) => sheetsOf(root))])
  const readers = pages.map(({ root }) => {
    const main = mainContent(root)
    const reader = new HtmlLines(found, main, looks)
    reader.read(main)
    reader.finish()
    reader.readAround(root)
    return reader
  })
  return [
    ...readers.flatMap(({ lines }) => lines),
    ...readers.flatMap(({ notes }) => notes),
    ...readers.flatMap(({ furniture }) => furniture),
  ]
}

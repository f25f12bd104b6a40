import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { groupBy } from '../../../src-core/basics/group-by'
import { headingKey } from './find-headings'
import type { TextLine } from './page/text-lines'

/** A title of the file's own table of contents. */
export interface OutlineTitle {
  /** Its words, as `headingKey` makes them. */
  readonly key: string
  /** From 1 to 6. */
  readonly level: number
  /** The number of the page it leads to, from 1; null where that is not known. */
  readonly page: number | null
}

type Entries = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/** Titles that are looked at, how deep they lie, the longest of them in UTF-16 units, and over how many lines one is printed. */
const [MOST, DEEPEST, LONGEST, MOST_LINES] = [3000, 6, 400, 4]

/** The file's own table of contents; empty where it has none that can be read. */
export async function readOutline(document: PDFDocumentProxy): Promise<OutlineTitle[]> {
  const found: { readonly title: string; readonly level: number; readonly dest: unknown }[] = []
  const visit = (items: Entries | undefined, level: number) => {
    for (const { title, dest, items: below } of items ?? []) {
      if (found.length >= MOST) return
      if (typeof title === 'string' && title.trim() !== '' && title.length <= LONGEST)
        found.push({ title, level, dest })
      if (level < DEEPEST) visit(below, level + 1)
    }
  }
  visit((await document.getOutline().catch(() => null)) ?? [], 1)
  const titles: OutlineTitle[] = []
  for (const { title, level, dest } of found)
    titles.push({ key: headingKey(title), level, page: await pageOf(document, dest) })
  return titles
}

/** The page a title leads to. */
async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  try {
    const place: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
    const [page]: unknown[] = Array.isArray(place) ? place : []
    if (typeof page === 'number') return page + 1
    return isReference(page) ? (await document.getPageIndex(page)) + 1 : null
  } catch {
    // A title may lead to a page that is gone.
    return null
  }
}

function isReference(page: unknown): page is Parameters<PDFDocumentProxy['getPageIndex']>[0] {
  return typeof page === 'object' && page !== null && 'num' in page && 'gen' in page
}

/**
 * The lines that print titles of the outline, with the level of each: on the page that a title leads to, on several lines too; only
 * where that page does not print it, any line of its words.
 */
export function outlineLines(
  lines: readonly TextLine[],
  outline: readonly OutlineTitle[],
): Map<TextLine, number> {
  const levels = new Map<TextLine, number>()
  if (outline.length === 0) return levels
  const keyed = lines.map(line => ({ line, key: headingKey(line.text) }))
  const byPage = groupBy(keyed, ({ line }) => line.page)
  const byKey = groupBy(keyed, ({ key }) => key)
  for (const { key, level, page } of outline) {
    const onPage = page === null ? [] : printedOn(byPage.get(page) ?? [], key)
    const printed = onPage.length > 0 ? onPage : (byKey.get(key) ?? []).map(({ line }) => line)
    for (const line of printed) levels.set(line, level)
  }
  return levels
}

/** The lines of a page, in a row, that make up a title. */
function printedOn(
  page: readonly { readonly line: TextLine; readonly key: string }[],
  title: string,
): TextLine[] {
  for (let start = 0; start < page.length; start += 1) {
    let words = ''
    for (let end = start; end < Math.min(page.length, start + MOST_LINES); end += 1) {
      words = `${words} ${page[end]?.key ?? ''}`.trim()
      if (words === title) return page.slice(start, end + 1).map(({ line }) => line)
      if (!title.startsWith(words)) break
    }
  }
  return []
}

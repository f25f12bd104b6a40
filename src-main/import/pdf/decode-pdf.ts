import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { append } from '../../../src-core/basics/append'
import { CallError } from '../../../src-core/contract/errors'
import type { ExtractedLine, ExtractedSpan, Extraction } from '../../../src-core/document/extracted'
import type { FileToDecode } from '../decoding/decoder'
import { findFurniture } from './find-furniture'
import { gapFinder } from './find-gaps'
import { findHeadings, type Heading, headingKey } from './find-headings'
import { findNotes, type NoteLine } from './find-notes'
import { FontStyles } from './font-styles'
import { closeLooseHyphens } from './loose-hyphens'
import { openPdf } from './open-pdf'
import { readPage } from './read-page'
import { type TextLine, textLines } from './text-lines'

/**
 * A PDF as printed lines in reading order, with an empty line where a gap between paragraphs is seen. Throws `damaged`,
 * `too-large`, `unsupported-format`, and `empty-document` where it is a scan without text.
 */
export async function decodePdf(file: FileToDecode): Promise<Extraction> {
  const document = await openPdf(file)
  const { pages: asPrinted, across } = await readPages(document, file)
  const pages = closeLooseHyphens(asPrinted)
  const printed = pages.flat()
  if (printed.length === 0) throw withoutText(file.name, document.numPages)
  const bodySize = usualSize(printed)
  const furniture = findFurniture(pages, bodySize)
  const running = pages.map(page => page.filter(line => !furniture.has(line)))
  const notes = findNotes(running, bodySize)
  const text = printed.filter(line => !furniture.has(line) && !notes.has(line))
  const opensGap = gapFinder(text)
  const headings = findHeadings(text, bodySize, await readOutline(document), opensGap)
  const lines: ExtractedLine[] = []
  for (const page of pages) {
    const top = page.filter(line => furniture.has(line) && line.y < line.pageHeight / 2)
    const bottom = page.filter(line => furniture.has(line) && line.y >= line.pageHeight / 2)
    append(
      lines,
      top.map(line => furnitureLine(line)),
    )
    lines.push(
      ...bodyLines(
        page.filter(line => !furniture.has(line) && !notes.has(line)),
        headings,
        opensGap,
      ),
    )
    append(lines, [...noteLines(page, notes), ...bottom.map(line => furnitureLine(line))])
  }
  append(
    lines,
    across.map(({ page, text: words }) => ({ text: words, page, role: 'furniture' as const })),
  )
  return { unit: 'lines', lines, ...(await readMeta(document, lines)) }
}

interface Across {
  readonly page: number
  readonly text: string
}

async function readPages(
  document: PDFDocumentProxy,
  { name, onProgress }: FileToDecode,
): Promise<{ pages: TextLine[][]; across: Across[] }> {
  const pages: TextLine[][] = []
  const across: Across[] = []
  const fonts = new FontStyles()
  let unreadable: unknown = null
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number)
      const placed = await readPage(page, number, fonts)
      pages.push(textLines(placed))
      append(
        across,
        placed.across.map(text => ({ page: number, text })),
      )
      page.cleanup()
    } catch (error) {
      // A page that is beyond repair must not cost the others.
      unreadable ??= error
      pages.push([])
    }
    onProgress(number, document.numPages)
  }
  if (unreadable && pages.flat().length === 0) {
    const reason = unreadable instanceof Error ? unreadable.message : String(unreadable)
    throw new CallError('damaged', `${name} is damaged: ${reason}`, {
      cause: unreadable,
      fault: { kind: 'cut-off' },
    })
  }
  return { pages, across }
}

function withoutText(name: string, pages: number): CallError {
  return new CallError(
    'empty-document',
    `${name} holds no text: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`}, such as a scan. ` +
      'Let a program with text recognition (OCR) make a PDF with text of it, and import that.',
    { fault: { kind: 'pictures', count: pages } },
  )
}

/** The size of most letters. */
function usualSize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, other) => (other[1] > most[1] ? other : most))[0]
}

function bodyLines(
  page: readonly TextLine[],
  headings: ReadonlyMap<TextLine, Heading>,
  opensGap: (last: TextLine, next: TextLine) => boolean,
): ExtractedLine[] {
  const lines: ExtractedLine[] = []
  let last: TextLine | null = null
  for (const line of page) {
    const heading = headings.get(line)
    const before = last && headings.get(last)
    const changes = last && (before?.role !== heading?.role || before?.level !== heading?.level)
    if (last && (changes || opensGap(last, line))) lines.push({ text: '', page: line.page })
    lines.push({ ...extractedLine(line), ...(heading ?? (line.row ? { role: 'table-row' } : {})) })
    last = line
  }
  return lines
}

function noteLines(page: readonly TextLine[], notes: ReadonlyMap<TextLine, NoteLine>): ExtractedLine[] {
  return page.flatMap(line => {
    const note = notes.get(line)
    if (!note) return []
    return [{ ...extractedLine(line), role: 'footnote', ...note }]
  })
}

function furnitureLine(line: TextLine): ExtractedLine {
  return { text: line.text, page: line.page, role: 'furniture' }
}

function extractedLine(line: TextLine): ExtractedLine {
  const high = line.high.map(({ kind, start, end }): ExtractedSpan => ({ kind, start, end }))
  const spans = [...line.spans, ...high].sort((a, b) => a.start - b.start)
  return {
    text: line.text,
    page: line.page,
    box: { x: line.x, y: line.y, width: line.right - line.x, size: line.size },
    ...(spans.length > 0 && { spans }),
    ...(line.cells.length > 0 && { cells: line.cells }),
  }
}

/** The file's own table of contents, as heading levels by their words. */
async function readOutline(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const levels = new Map<string, number>()
  const entries = await document.getOutline().catch(() => null)
  const visit = (items: typeof entries, level: number) => {
    for (const item of items ?? []) {
      if (typeof item.title === 'string' && item.title.trim() !== '')
        levels.set(headingKey(item.title), level)
      if (level < 6) visit(item.items as typeof entries, level + 1)
    }
  }
  visit(entries, 1)
  return levels
}

/** Programs leave titles such as `Microsoft Word - brief3.doc` behind; one that the paper prints is its own. */
async function readMeta(
  document: PDFDocumentProxy,
  lines: readonly ExtractedLine[],
): Promise<Pick<Extraction, 'meta'>> {
  const metadata = await document.getMetadata().catch(() => null)
  const { Title } = (metadata?.info ?? {}) as { Title?: unknown }
  const title = typeof Title === 'string' ? Title.replace(/\s+/g, ' ').trim() : ''
  return title.length > 5 && lines.some(({ text }) => text.includes(title)) ? { meta: { title } } : {}
}

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { append } from '../../../src-core/basics/append'
import { endsSentence } from '../../../src-core/basics/ends-sentence'
import { CallError } from '../../../src-core/contract/errors'
import {
  type ExtractedLine,
  type ExtractedSpan,
  type Extraction,
  NO_WORDS,
} from '../../../src-core/document/extracted'
import type { FileToDecode } from '../decoding/decoder'
import { type Captions, findCaptions } from './find-captions'
import { type EntryLine, findContents } from './find-contents'
import { findFurniture } from './find-furniture'
import { gapFinder } from './find-gaps'
import { findHeadings, type Heading } from './find-headings'
import { findLabels } from './find-labels'
import { findNotes, type NoteLine } from './find-notes'
import { closeLooseHyphens } from './loose-hyphens'
import { openPdf } from './open-pdf'
import type { PicturePlace } from './page/read-rules'
import { isLevel } from './page/text-beside'
import type { TextLine } from './page/text-lines'
import { readPageLabels } from './page-labels'
import { placeAsides } from './place-asides'
import { placeBoxes } from './place-boxes'
import { emptyPortfolio, readAttachments } from './read-attachments'
import { outlineLines, readOutline } from './read-outline'
import { readPages } from './read-pages'

/**
 * A PDF as printed lines in reading order, with an empty line where a gap between paragraphs is seen. Throws `damaged`,
 * `too-large`, `unsupported-format`, and `empty-document` where it has no text, or pictures that are not to be read now.
 */
export async function decodePdf(file: FileToDecode): Promise<Extraction> {
  const document = await openPdf(file)
  const attachments = await readAttachments(document, file.bytes)
  const {
    pages: asPrinted,
    across,
    pictures,
    scans,
  } = await readPages(document, file).catch(error => {
    throw document.numPages === 1 && attachments?.isPortfolio && isWithoutText(error)
      ? emptyPortfolio(file.name, attachments.count)
      : error
  })
  const contents = closeLooseHyphens(placeAsides(placeBoxes(asPrinted))).map(findContents)
  const pages = contents.map(({ lines }) => lines)
  const entries = new Map(contents.flatMap(page => [...page.entries]))
  const printed = pages.flat()
  const bodySize = usualSize(printed)
  const labels = findLabels(pages, pictures, bodySize)
  const pageLabels = await readPageLabels(document)
  const furniture = findFurniture(pages, bodySize, pageLabels)
  const running = pages.map(page =>
    page.filter(line => !furniture.has(line) && !entries.has(line) && !labels.has(line)),
  )
  const notes = findNotes(running, bodySize)
  const text = printed.filter(line => !furniture.has(line) && !notes.has(line) && !labels.has(line))
  const opensGap = gapFinder(text)
  const captions = findCaptions(text, opensGap)
  // What stands beside the text opens no part of the paper.
  const mayHead = text.filter(
    line => !line.box && !line.aside && !entries.has(line) && !captions.lines.has(line),
  )
  const outline = outlineLines(mayHead, await readOutline(document))
  const headings = findHeadings(mayHead, bodySize, outline, opensGap)
  const lines: ExtractedLine[] = []
  for (const [index, page] of pages.entries()) {
    const top = page.filter(line => furniture.has(line) && line.y < line.pageHeight / 2)
    const bottom = page.filter(line => furniture.has(line) && line.y >= line.pageHeight / 2)
    append(
      lines,
      top.map(line => furnitureLine(line)),
    )
    lines.push(
      ...bodyLines(
        page.filter(line => !furniture.has(line) && !notes.has(line)),
        { headings, entries, labels, captions },
        opensGap,
        { page: index + 1, places: pictures[index] ?? [] },
      ),
    )
    append(lines, [...noteLines(page, notes), ...bottom.map(line => furnitureLine(line))])
  }
  append(
    lines,
    across.map(({ page, text: words }) => ({ text: words, page, role: 'furniture' as const })),
  )
  return {
    unit: 'lines',
    lines,
    ...(await readMeta(document, lines)),
    ...(scans.length > 0 && { scans }),
    ...(pageLabels.length > 0 && { pageLabels }),
    ...(attachments && { attachments }),
  }
}

function isWithoutText(error: unknown): boolean {
  return error instanceof CallError && error.code === 'empty-document'
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

/** What some lines of a paper are. */
interface Looks {
  readonly headings: ReadonlyMap<TextLine, Heading>
  readonly entries: ReadonlyMap<TextLine, EntryLine>
  readonly labels: ReadonlyMap<TextLine, PicturePlace>
  readonly captions: Captions
}

const ROW = { role: 'table-row' } as const
const CAPTION = { role: 'table-caption' } as const
const ENTRY = { role: 'list-item', level: 1 } as const

function bodyLines(
  page: readonly TextLine[],
  { headings, entries, labels, captions }: Looks,
  opensGap: (last: TextLine, next: TextLine) => boolean,
  pictures: { readonly page: number; readonly places: readonly PicturePlace[] },
): ExtractedLine[] {
  let lines: ExtractedLine[] = []
  let last: TextLine | null = null
  // Where the paragraph begins that is being read, among its lines and among those that are told.
  let paragraph: TextLine[] = []
  let start = 0
  let waiting = [...pictures.places].sort((a, b) => a.top - b.top)
  const wordsOf = (place: PicturePlace) =>
    page
      .filter(line => labels.get(line) === place)
      .map(({ text }) => text.replaceAll('\t', ' '))
      .join(' ')
  // A picture stands before the first line below it; the page beside the text shows it.
  const put = (isDue: (place: PicturePlace) => boolean, at = lines.length) => {
    const due = waiting.filter(isDue).flatMap((place): ExtractedLine[] => [
      { text: '', page: pictures.page },
      { text: wordsOf(place) || NO_WORDS, page: pictures.page, role: 'figure' },
      { text: '', page: pictures.page },
    ])
    const behind = lines.slice(at)
    if (behind.length > 0) lines = lines.slice(0, at)
    append(lines, due)
    append(lines, behind)
    waiting = waiting.filter(place => !isDue(place))
  }
  // One that stands beside the first lines of a paragraph must not cut its sentences.
  const isBeside = (place: PicturePlace) =>
    paragraph.some(line => isLevel(line, place) && line.column.x < place.right && line.column.right > place.x)
  for (const line of page) {
    if (labels.has(line)) continue
    const heading = headings.get(line)
    const before = last && headings.get(last)
    const changes = last && (before?.role !== heading?.role || before?.level !== heading?.level)
    const isCaption = captions.lines.has(line)
    const begins = captions.opens.has(line) || (line.row && line.opensTable && !captions.begun.has(line))
    const sameTable = last && !begins && (line.row || isCaption) && (last.row || captions.lines.has(last))
    const entry = entries.get(line)
    const sameEntry = entry === 'goes-on'
    const leavesEntry = entry === 'begins' || (last !== null && entries.has(last))
    const parts = last && !sameTable && !sameEntry && (changes || leavesEntry || opensGap(last, line))
    if (parts) paragraph = []
    put(
      place =>
        line.y - line.size / 2 > place.bottom &&
        line.x < place.right &&
        line.right > place.x &&
        !isBeside(place),
    )
    if (parts) lines.push({ text: '', page: line.page })
    if (paragraph.length === 0) start = lines.length
    paragraph.push(line)
    const role = line.row ? ROW : isCaption ? CAPTION : entry === 'begins' ? ENTRY : heading
    lines.push({ ...extractedLine(line), ...role, ...(begins && { opensTable: true }) })
    last = line
  }
  // A paragraph that goes on over the page's end has them before it.
  put(() => true, endsSentence(last?.text ?? '') || last?.row ? lines.length : start)
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
  return { text: line.text.trim(), page: line.page, role: 'furniture' }
}

function extractedLine(line: TextLine): ExtractedLine {
  const high = line.high.map(({ kind, start, end }): ExtractedSpan => ({ kind, start, end }))
  const spans = [...line.spans, ...high].sort((a, b) => a.start - b.start)
  return {
    text: line.text,
    page: line.page,
    box: {
      x: line.x,
      y: line.y,
      width: line.right - line.x,
      size: line.size,
      ...(line.taken !== undefined && { taken: line.taken }),
    },
    ...(spans.length > 0 && { spans }),
    ...(line.cells.length > 0 && { cells: line.cells }),
    ...(line.doubtful && { doubt: 'table-as-text' as const }),
  }
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

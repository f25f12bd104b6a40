import { quotedOn } from '../../notebook/walk-page'
import type { ExportTools } from '../export-format'
import { fileName } from '../file-name'
import type { PageFormat } from './page-formats'
import type { PageSource } from './page-source'

/** A page of the notebook as a file. */
export interface PageFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many passages it quotes, sums up or comments on. */
  readonly count: number
}

/** Prints a self-contained HTML page to a PDF. */
type PrintPage = ExportTools['printPdf']

interface Format {
  readonly extension: string
  readonly mediaType: string
  render(page: PageSource, printPdf: PrintPage): Promise<string | Uint8Array>
}

/** Every format; each is loaded when it is first asked for. */
const FORMATS: Readonly<Record<PageFormat, Format>> = {
  word: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async page => (await import('./word-page')).renderWordPage(page),
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    render: async (page, printPdf) => printPdf((await import('./html-page')).renderHtmlPage(page)),
  },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    render: async page => (await import('./markdown-page')).renderMarkdownPage(page),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    render: async page => (await import('./html-page')).renderHtmlPage(page),
  },
}

/** Renders a page of the notebook as a file; the same input gives the same file, but for a print. Throws what `printPdf` throws. */
export async function renderNotebookPage(
  page: PageSource,
  format: PageFormat,
  printPdf: PrintPage,
): Promise<PageFile> {
  const { extension, mediaType, render } = FORMATS[format]
  return {
    name: `${fileName(page.title)}.${extension}`,
    mediaType,
    content: await render(page, printPdf),
    count: quotedOn(page.body).length,
  }
}

/** A page as what is pasted into other programs: formatted, and as plain text for those that take no other. */
export async function copyNotebookPage(
  page: PageSource,
): Promise<{ readonly html: string; readonly text: string }> {
  const [{ renderPastedPage }, { renderTextPage }] = await Promise.all([
    import('./pasted-page'),
    import('./text-page'),
  ])
  return { html: renderPastedPage(page), text: renderTextPage(page) }
}

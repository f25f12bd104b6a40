import { quotedOn } from '../../notebook/walk-page'
import type { ExportTools } from '../export-format'
import { fileName } from '../file-name'
import { pictureName } from '../regions/picture-name'
import { withDrawnRegions } from './draw-quoted'
import type { PageFormat } from './page-formats'
import type { PageSource } from './page-source'

/** A page of the notebook as a file. */
export interface PageFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many passages it quotes, sums up or comments on. */
  readonly count: number
  /** Its pictures, where they are files beside it, by the names it has for them. */
  readonly beside: readonly { readonly name: string; readonly content: Uint8Array }[]
}

/** What a page needs that a pure function cannot have. */
type PageTools = Pick<ExportTools, 'printPdf' | 'drawRegions'>

interface Format {
  readonly extension: string
  readonly mediaType: string
  /** Whether its pictures are files beside it. */
  readonly hasFilesBeside?: true
  render(page: PageSource, printPdf: PageTools['printPdf']): Promise<string | Uint8Array>
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
    hasFilesBeside: true,
    render: async page => (await import('./markdown-page')).renderMarkdownPage(page),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    render: async page => (await import('./html-page')).renderHtmlPage(page),
  },
}

/** Renders a page of the notebook as a file; the same input gives the same file, but for a print. Throws what the tools throw. */
export async function renderNotebookPage(
  page: PageSource,
  format: PageFormat,
  { printPdf, drawRegions }: PageTools,
): Promise<PageFile> {
  const { extension, mediaType, hasFilesBeside, render } = FORMATS[format]
  const drawn = await withDrawnRegions(page, drawRegions)
  return {
    name: `${fileName(page.title)}.${extension}`,
    mediaType,
    content: await render(drawn, printPdf),
    count: quotedOn(page.body).length,
    beside: hasFilesBeside ? picturesOf(drawn) : [],
  }
}

function picturesOf({ quoted }: PageSource): PageFile['beside'] {
  return [...quoted.values()].flatMap(({ region: shown }) =>
    shown?.picture ? [{ name: pictureName(shown.region.id), content: shown.picture.png }] : [],
  )
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

import type { CollectedExport } from '../collect-entries'
import type { ExportTools, MadeFile } from '../export-format'
import type { RenderOptions } from '../render-options'

/** Annotations as a PDF: the page of the HTML export, printed. */
export async function printAnnotations(
  source: CollectedExport,
  options: RenderOptions,
  tools: ExportTools,
): Promise<MadeFile> {
  return printed((await import('../html')).renderHtml(source, options, true), tools)
}

/** The papers themselves as a PDF, with their annotations at their words and listed behind each. */
export async function printPapers(
  source: CollectedExport,
  options: RenderOptions,
  tools: ExportTools,
): Promise<MadeFile> {
  return printed((await import('../paper-page/papers-html')).renderPapersHtml(source, options), tools)
}

async function printed(page: string, { printPdf }: ExportTools): Promise<MadeFile> {
  return { content: await printPdf(page), holds: {} }
}

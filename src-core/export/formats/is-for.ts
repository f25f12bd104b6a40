import type { ExportFormat } from '../export-format'
import { type ExportFormatName, exportFormats } from './export-formats'

/** Whether papers can be handed in as a format, some of which are made for one paper of one kind of file alone. */
export function isFor(
  name: ExportFormatName,
  papers: readonly { readonly source: { readonly mediaType: string } }[],
): boolean {
  const { over }: ExportFormat = exportFormats[name]
  return over === undefined || (papers.length === 1 && papers[0]?.source.mediaType === over)
}

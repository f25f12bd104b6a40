import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { renderExport } from '../../../../src-core/export/formats/render-export'

/** An export whose format is text. */
export async function renderText(source: ExportSource, options: ExportOptions) {
  const { content, ...rendered } = await renderExport(source, options)
  return { ...rendered, text: String(content) }
}

import { collectEntries, type ExportSource, groupEntries } from '../collect-entries'
import type { ExportHoldings, ExportTools } from '../export-format'
import { exportWords } from '../words'
import { exportFormats } from './export-formats'
import type { ExportOptions } from './export-options'

/** An export as a file. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many annotations it holds. */
  readonly count: number
  /** What else, where the format tells. */
  readonly holds?: Partial<ExportHoldings>
}

/** Enough for all formats but those that are made of a paper's own file. */
const WITHOUT_FILES: ExportTools = {
  markOriginal: () => Promise.reject(new Error('The files of papers are out of reach here.')),
}

/** Renders annotations in one of the export formats; the same input gives the same file. Throws what the tools throw. */
export async function renderExport(
  source: ExportSource,
  { format, ...options }: ExportOptions,
  tools: ExportTools = WITHOUT_FILES,
): Promise<ExportedFile> {
  const entries = collectEntries(source, options)
  const groups = groupEntries(source, entries, options)
  const { extension, mediaType, render } = exportFormats[format]
  const made = await render({ ...source, entries, groups }, options, tools)
  return {
    name: `${fileName(source.projectName)}-${exportWords(options.language).title.toLowerCase()}.${extension}`,
    mediaType,
    ...(typeof made === 'string' || made instanceof Uint8Array ? { content: made } : made),
    count: entries.length,
  }
}

/** A project's name as a file name that every file system takes. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.toLowerCase().slice(0, 60) || 'kanttekening'
}

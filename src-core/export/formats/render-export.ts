import { collectEntries, type ExportSource } from '../collect-entries'
import { collectNotes } from '../collect-notes'
import { collectTurns } from '../collect-turns'
import {
  choicesOf,
  type ExportFormat,
  type ExportHoldings,
  type ExportTools,
  holdsTurns,
} from '../export-format'
import type { ExportNote } from '../export-note'
import { fileName } from '../file-name'
import { groupEntries } from '../group-entries'
import { withPictures } from '../regions/draw-pictures'
import { exportWords } from '../words'
import { collectRegions } from './collect-regions'
import { exportFormats } from './export-formats'
import type { ExportOptions } from './export-options'
import { type ExportProgress, FollowedExport } from './export-progress'

/** An export as a file. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many annotations it holds, or turns. */
  readonly count: number
  readonly unit?: 'turns'
  /** How many notes that are on no passage it holds as well; absent where none, and where turns are counted. */
  readonly notes?: number
  /** How many regions of pages it holds as well, likewise. */
  readonly regions?: number
  /** What else, where the format tells. */
  readonly holds?: Partial<ExportHoldings>
}

/** Enough for all formats but those that are made of a paper's own file, or are printed. */
const WITHOUT_TOOLS: ExportTools = {
  markOriginal: () => Promise.reject(new Error('The files of papers are out of reach here.')),
  drawRegions: async (_, regions) => regions.map(() => null),
  printPdf: () => Promise.reject(new Error('Nothing can be printed here.')),
}

/** Renders annotations in one of the export formats, telling how far it is; the same input gives the same file. Throws what the tools throw. */
export async function renderExport(
  source: ExportSource,
  { format, ...options }: ExportOptions,
  tools: ExportTools = WITHOUT_TOOLS,
  onProgress: ExportProgress = () => undefined,
): Promise<ExportedFile> {
  const followed = new FollowedExport(onProgress)
  const entries = collectEntries(followed.collecting(source), options)
  const { extension, mediaType, render }: ExportFormat = exportFormats[format]
  const isOfTurns = holdsTurns(exportFormats[format], options.rows)
  const placedNotes = collectNotes(source, entries, options)
  const notes = isOfTurns ? 0 : placedNotes.filter(note => carries(exportFormats[format], note)).length
  const found = isOfTurns || losesRegions(exportFormats[format]) ? [] : collectRegions(source, options)
  const { pictures }: ExportFormat = exportFormats[format]
  const placedRegions = pictures ? await withPictures(found, tools.drawRegions) : found
  const groups = choicesOf(exportFormats[format]).includes('group')
    ? groupEntries(source, entries, options, placedRegions)
    : []
  const collected = followed.writing({ ...source, entries, groups, placedNotes, placedRegions })
  const made = await render(collected, options, tools)
  return {
    name: `${fileName(source.projectName)}-${exportWords(options.language).title.toLowerCase()}.${extension}`,
    mediaType,
    ...(typeof made === 'string' || made instanceof Uint8Array ? { content: made } : made),
    count: isOfTurns ? collectTurns(source, entries, options).length : entries.length,
    ...(isOfTurns && { unit: 'turns' as const }),
    ...(notes > 0 && { notes }),
    ...(placedRegions.length > 0 && { regions: placedRegions.length }),
  }
}

function losesRegions({ losses }: ExportFormat): boolean {
  return losses.includes('regions')
}

/** Whether a format has a place for a note that is on no passage. */
function carries({ losses }: ExportFormat, { note: { about } }: ExportNote): boolean {
  if (about.kind === 'turn') return true
  return !losses.includes(about.kind === 'paper' ? 'paper-notes' : 'theme-notes')
}

import { resolve } from 'node:path'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { renderExport } from '../../../src-core/export/formats/render-export'
import { withAnnotations } from '../../../src-core/export/with-annotations'
import { type ProjectContents, readProject } from '../../services/session/read-project'
import { handOutFile } from '../../storage/files/hand-out-file'
import { chooseDocument, chooseParties, chooseThemes } from './choose'
import type { CliContext } from './context'
import { placeOutside } from './place-outside'

export interface ExportArguments {
  readonly project: string
  readonly format: ExportOptions['format']
  readonly out: string
  readonly group: 'theme' | 'document'
  readonly language: ExportOptions['language']
  readonly document?: string
  readonly theme: readonly string[]
  readonly party: readonly string[]
  readonly untagged: boolean
  readonly text: string
  readonly marks: 'none' | 'brackets'
}

/** Writes a project’s annotations to a file, all of them or those that pass the filters. Throws `CallError`. */
export async function exportProject(
  { system, folder, print }: CliContext,
  options: ExportArguments,
): Promise<void> {
  const project = resolve(folder, options.project)
  const contents = await readProject(system, project)
  const out = await placeOutside(system, project, folder, options.out)
  const chosen = exportOptions(contents, options)
  const { content, count } = await renderExport(sourceOf(contents, system.now()), chosen)
  await handOutFile(system, out, content)
  const annotations = count === 1 ? '1 annotation' : `${count} annotations`
  const missing = contents.problems.map(problem => `Not included: ${problem}\n`).join('')
  await print(`${missing}${annotations} written to ${options.out}\n`)
}

function exportOptions(contents: ProjectContents, options: ExportArguments): ExportOptions {
  return {
    format: options.format,
    groupBy: options.group === 'theme' ? 'theme' : 'document-order',
    filter: {
      themes: chooseThemes(contents.themes, options.theme),
      untagged: options.untagged,
      parties: chooseParties(contents.documents, options.party),
      text: options.text,
    },
    documentId: options.document === undefined ? null : chooseDocument(contents.documents, options.document),
    language: options.language,
    marks: options.marks === 'brackets' ? 'bracketed' : 'left-out',
  }
}

function sourceOf({ name, analysts, documents, annotations, themes }: ProjectContents, now: Date) {
  return {
    projectName: name,
    exportedAt: now.toISOString(),
    analysts,
    documents: withAnnotations(documents, annotations),
    themes,
  }
}

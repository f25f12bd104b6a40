import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { renderExport } from '../../../src-core/export/formats/render-export'
import { withAnnotations } from '../../../src-core/export/with-annotations'
import { markApart } from '../../import/reader/mark-apart'
import { checkFormat } from '../../services/calls/export-calls'
import { type ProjectContents, readProject } from '../../services/session/read-project'
import { confined } from '../../storage/files/confined-fs'
import { handOutFile } from '../../storage/files/hand-out-file'
import type { System } from '../../storage/files/system'
import { createDocumentStore } from '../../storage/project/document-store'
import { projectPaths } from '../../storage/project/project-folder'
import { chooseDocument, chooseParties, chooseThemes } from './choose'
import type { CliContext } from './context'

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
  { system, folder, print, startReader }: CliContext,
  options: ExportArguments,
): Promise<void> {
  const project = resolve(folder, options.project)
  const out = resolve(folder, options.out)
  const contents = await readProject(system, project)
  if (await isInside(system, project, out))
    throw new CallError('bad-input', `${options.out} is inside the project; choose a place outside it.`)
  const chosen = exportOptions(contents, options)
  const source = sourceOf(contents, system.now(), chosen.documentId)
  checkFormat(chosen.format, source)
  const store = createDocumentStore(confined(system, project), projectPaths(project))
  const markOriginal = markApart(startReader, document => store.source(document))
  const { content, count, holds } = await renderExport(source, chosen, { markOriginal })
  await handOutFile(system, out, content)
  const annotations = count === 1 ? '1 annotation' : `${count} annotations`
  const missing = contents.problems.map(problem => `Not included: ${problem}\n`).join('')
  const astray = holds?.unplaced ? `Not surely found, and so not highlighted: ${holds.unplaced}\n` : ''
  await print(`${missing}${astray}${annotations} written to ${options.out}\n`)
}

/** Whether writing a file would change a project, wherever links lead. */
async function isInside(system: System, project: string, file: string): Promise<boolean> {
  const parent = await system.fs.realpath(dirname(file)).catch(() => dirname(file))
  const way = relative(await system.fs.realpath(project), parent)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
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

/** What an export is made of: one paper by its id, or for null all of them. */
function sourceOf(
  { name, analysts, documents, annotations, themes }: ProjectContents,
  now: Date,
  documentId: string | null,
): ExportSource {
  const chosen = documents.filter(({ id }) => documentId === null || id === documentId)
  return {
    projectName: name,
    exportedAt: now.toISOString(),
    analysts,
    documents: withAnnotations(chosen, annotations),
    themes,
  }
}

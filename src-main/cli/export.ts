import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { Command, Option } from 'commander'
import { CallError } from '../../src-core/contract/errors'
import type { ExportOptions } from '../../src-core/export/options'
import { renderExport } from '../../src-core/export/render-export'
import { type ProjectContents, readProject } from '../services/session/read-project'
import { handOutFile } from '../storage/files/hand-out-file'
import type { System } from '../storage/files/system'
import { chooseDocument, chooseParties, chooseThemes } from './choose'
import type { CliContext } from './context'

interface Arguments {
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

/** `export`: writes a project's annotations to a file, all of them or those that pass the filters. */
export function exportCommand(context: CliContext): Command {
  return new Command('export')
    .description("Writes a project's annotations, each with its quote, themes, note and citation, to a file.")
    .requiredOption('--project <folder>', 'the project')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['markdown', 'html', 'json'])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'the file to write; one that is there is replaced')
    .addOption(
      new Option('--group <order>', 'under what the annotations stand')
        .choices(['theme', 'document'])
        .default('theme'),
    )
    .addOption(
      new Option('--language <language>', 'the language of headings and citations')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .option('--document <title>', 'only this document, by its title, file name or id')
    .option('--theme <name>', 'only annotations with this theme; may be given several times', several, [])
    .option('--untagged', 'annotations without a theme, alone or beside those of --theme', false)
    .option('--party <name>', 'only passages of this party; may be given several times', several, [])
    .option('--text <words>', 'only annotations with these words in quote, note or themes', '')
    .addOption(
      new Option('--marks <marks>', 'footnote marks in quotations: left out, or written as [1]')
        .choices(['none', 'brackets'])
        .default('none'),
    )
    .action((options: Arguments) => exportProject(context, options))
}

function several(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

async function exportProject({ system, folder, print }: CliContext, options: Arguments): Promise<void> {
  const project = resolve(folder, options.project)
  const out = resolve(folder, options.out)
  const contents = await readProject(system, project)
  if (await isInside(system, project, out))
    throw new CallError('bad-input', `${options.out} is inside the project; choose a place outside it.`)
  const { text, count } = renderExport(sourceOf(contents, system.now()), exportOptions(contents, options))
  await handOutFile(system, out, text)
  const annotations = count === 1 ? '1 annotation' : `${count} annotations`
  const missing = contents.problems.map(problem => `Not included: ${problem}\n`).join('')
  await print(`${missing}${annotations} written to ${options.out}\n`)
}

/** Whether writing a file would change a project, wherever links lead. */
async function isInside(system: System, project: string, file: string): Promise<boolean> {
  const parent = await system.fs.realpath(dirname(file)).catch(() => dirname(file))
  const way = relative(await system.fs.realpath(project), parent)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function exportOptions(contents: ProjectContents, options: Arguments): ExportOptions {
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
    documents: documents.map(document => ({
      document,
      annotations: annotations.filter(({ documentId }) => documentId === document.id),
    })),
    themes,
  }
}

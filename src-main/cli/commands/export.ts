import { Command, Option } from 'commander'
import { CallError } from '../../../src-core/contract/errors'
import { exportFormatNames } from '../../../src-core/export/formats/export-formats'
import { rowKinds } from '../../../src-core/export/row-kinds'
import { CSV_SEPARATORS } from '../../../src-core/export/sheets/csv-separator'
import type { Begin } from '../work/context'
import type { ExportArguments } from '../work/exporting/export-arguments'
import { USER_DATA } from './project-options'
import { languageOption, styleOption } from './writing-options'

/** `export`: writes a project's annotations to a file, all of them or those that pass the filters. */
export function exportCommand(begin: Begin): Command {
  return new Command('export')
    .description("Writes a project's annotations, each with its quote, themes, note and citation, to a file.")
    .requiredOption('--project <folder>', 'the project')
    .addOption(
      new Option('--format <format>', 'what to write; needed unless a preset says it').choices(
        exportFormatNames,
      ),
    )
    .requiredOption(
      '--out <file>',
      'the file to write; one that is there is replaced. Of obsidian: a new or empty folder, or a .zip',
    )
    .addOption(
      new Option('--group <order>', 'under what the annotations stand')
        .choices(['theme', 'document', 'party', 'paper', 'turn', 'status'])
        .default('theme'),
    )
    .addOption(languageOption('headings and citations'))
    .option('--document <title>', 'only this document, by its title, file name or id')
    .option(
      '--theme <name>',
      'only annotations with this theme, or one of this group; may be given several times',
      several,
      [],
    )
    .option('--untagged', 'annotations without a theme, alone or beside those of --theme', false)
    .option('--party <name>', 'only passages of this party; may be given several times', several, [])
    .option('--text <words>', 'only annotations with these words in quote, note or themes', '')
    .addOption(
      new Option('--marks <marks>', 'footnote marks in quotations: left out, or written as [1]')
        .choices(['none', 'brackets'])
        .default('none'),
    )
    .addOption(styleOption())
    .option('--template <file>', 'of word and word-paper: a .docx or .dotx whose looks the file gets')
    .option('--no-place', 'citations without party and question or answer')
    .option('--question', 'each answer with its question before it', false)
    .option('--no-notes', 'without notes')
    .option('--no-replies', 'without replies')
    .addOption(
      new Option('--rows <rows>', 'of xlsx and csv: a row for each annotation, or for each turn')
        .choices(rowKinds)
        .default('annotations'),
    )
    .addOption(
      new Option('--separator <sign>', 'of csv: what stands between cells; Dutch Excel opens by a semicolon')
        .choices(CSV_SEPARATORS)
        .default('comma'),
    )
    .option('--bom', 'of csv: begin with a byte order mark, for programs that need one', false)
    .option('--raw', 'of xlsx and csv: leave cells that begin like formulas as they are', false)
    .option('--preset <name>', 'as a preset of the window says; options that are given count more')
    .option(...USER_DATA)
    .action(async (options: ExportArguments, command: Command) => {
      if (options.format === undefined && options.preset === undefined)
        throw new CallError(
          'bad-input',
          'Say what to write with --format, or name a --preset. Add --help to see what there is.',
        )
      const given = new Set(Object.keys(options).filter(name => command.getOptionValueSource(name) === 'cli'))
      const { exportProject } = await import('../work/exporting/export-project')
      await exportProject(await begin(), options, given)
    })
}

function several(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

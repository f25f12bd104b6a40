import { Command, Option } from 'commander'
import { REGISTER_FORMATS } from '../../../src-core/export/register/register-formats'
import type { Begin } from '../work/context'
import type { RegisterArguments } from '../work/exporting/export-register'
import { languageOption, styleOption } from './writing-options'

/** `register`: writes a project's register of commitments to a file. */
export function registerCommand(begin: Begin): Command {
  return new Command('register')
    .description('Writes a project’s register of commitments, each with the passage behind it, to a file.')
    .requiredOption('--project <folder>', 'the project')
    .addOption(
      new Option('--format <format>', 'a workbook, a Word file or a calendar')
        .choices(REGISTER_FORMATS)
        .makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'the file to write; one that is there is replaced')
    .addOption(languageOption('headings and citations'))
    .addOption(styleOption())
    .option('--template <file>', 'of docx: a .docx or .dotx whose looks the file gets')
    .action(async (options: RegisterArguments) => {
      const { exportRegister } = await import('../work/exporting/export-register')
      await exportRegister(await begin(), options)
    })
}

import { Command, Option } from 'commander'
import { pageFormatNames } from '../../../src-core/export/page/page-formats'
import type { Begin } from '../work/context'
import type { PageArguments } from '../work/exporting/export-page'
import { languageOption, styleOption } from './writing-options'

/** `page`: writes a page of the notebook to a file. */
export function pageCommand(begin: Begin): Command {
  return new Command('page')
    .description('Writes a page of the notebook, with its quotations as they are now, to a file.')
    .requiredOption('--project <folder>', 'the project')
    .requiredOption('--page <title>', 'the page, by its title or id')
    .addOption(
      new Option('--format <format>', 'what to write').choices(pageFormatNames).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'the file to write; one that is there is replaced')
    .addOption(languageOption('dates and sources'))
    .addOption(styleOption())
    .option('--template <file>', 'of word: a .docx or .dotx whose looks the file gets')
    .action(async (options: PageArguments) => {
      const { exportPage } = await import('../work/exporting/export-page')
      await exportPage(await begin(), options)
    })
}

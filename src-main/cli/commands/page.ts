import { Command, Option } from 'commander'
import { pageFormatNames } from '../../../src-core/export/page/page-formats'
import type { Begin } from '../work/context'
import type { PageArguments } from '../work/exporting/export-page'

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
    .addOption(
      new Option('--language <language>', 'the language of dates and sources')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .option(
      '--style <style>',
      'how papers are cited: plain, nl-juridisch, apa, or a style’s own .json file',
      'plain',
    )
    .option('--template <file>', 'of word: a .docx or .dotx whose looks the file gets')
    .action(async (options: PageArguments) => {
      const { exportPage } = await import('../work/exporting/export-page')
      await exportPage(await begin(), options)
    })
}

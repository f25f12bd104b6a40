import { Command } from 'commander'
import type { Begin } from '../work/context'
import type { ImportArguments } from '../work/import-files'
import { projectOptions } from './project-options'

/** `import --project DIR FILE…`: adds papers to a project as one change; fails if any of them could not be added. */
export function importCommand(begin: Begin): Command {
  return projectOptions(
    new Command('import').description('Adds papers to a project; folders are searched for files.'),
  )
    .option('--json', 'print what became of each file as JSON', false)
    .argument('<files...>', 'papers, or folders of papers')
    .action(async (files: string[], options: ImportArguments) => {
      const { importFiles } = await import('../work/import-files')
      await importFiles(await begin(), files, options)
    })
}

import { Command, Option } from 'commander'
import type { Begin } from '../work/context'
import type { PackageExport, PackageImport } from '../work/exchange-packages'
import { projectOptions } from './project-options'

/** `package export|import --project DIR`: one's own work as one file, and a colleague's work from one. */
export function packageCommand(begin: Begin): Command {
  const command = new Command('package').description('Makes packages for colleagues, and imports theirs.')
  projectOptions(command.command('export').description('Writes a package of the analyst’s own work.'))
    .requiredOption('--output <file>', 'the package to write')
    .option('--papers', 'send the papers too', false)
    .action(async (options: PackageExport) => {
      const { exportPackage } = await import('../work/exchange-packages')
      await exportPackage(await begin(), options)
    })
  projectOptions(
    command.command('import').description('Imports a package, as one change that can be taken back.'),
  )
    .addOption(
      new Option('--keep <whose>', 'what stays where both sides changed the same')
        .choices(['both', 'mine', 'theirs'])
        .default('both', 'both changes where that goes, else mine'),
    )
    .argument('<file>', 'the package')
    .action(async (file: string, options: PackageImport) => {
      const { importPackage } = await import('../work/exchange-packages')
      await importPackage(await begin(), file, options)
    })
  return command
}

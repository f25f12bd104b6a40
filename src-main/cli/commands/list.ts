import { Command } from 'commander'
import type { Begin } from '../work/context'
import type { ListArguments } from '../work/list-project'

/** `list --project FOLDER`: what is in a project. */
export function listCommand(begin: Begin): Command {
  return new Command('list')
    .description('Lists the papers of a project: id, date, number of annotations, title.')
    .requiredOption('--project <folder>', 'the project')
    .option('--json', 'print the list as JSON', false)
    .action(async (options: ListArguments) => {
      const { listProject } = await import('../work/list-project')
      await listProject(await begin(), options)
    })
}

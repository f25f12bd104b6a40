import { Command } from 'commander'
import type { Begin } from '../work/context'
import type { ProjectArguments } from '../work/with-session'
import { projectOptions } from './project-options'

/** `remove --project FOLDER PAPER…`: moves papers to the trash. */
export function removeCommand(begin: Begin): Command {
  return projectOptions(
    new Command('remove').description(
      'Moves papers to the project’s trash with their annotations; undo in the window brings them back.',
    ),
  )
    .argument('<papers...>', 'papers by title, file name or id')
    .action(async (papers: string[], options: ProjectArguments) => {
      const { removePapers } = await import('../work/remove-papers')
      await removePapers(await begin(), papers, options)
    })
}

import { Command } from 'commander'
import type { Begin } from '../work/context'
import type { ProjectArguments } from '../work/with-session'
import { projectOptions } from './project-options'

/** `rename --project FOLDER NAME`: gives a project another name. */
export function renameCommand(begin: Begin): Command {
  return projectOptions(
    new Command('rename').description('Gives a project another name; its folder stays where it is.'),
  )
    .argument('<name>', 'the new name')
    .action(async (name: string, options: ProjectArguments) => {
      const { renameProject } = await import('../work/rename-project')
      await renameProject(await begin(), name, options)
    })
}

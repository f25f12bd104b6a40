import { Command } from 'commander'
import type { Begin } from '../work/context'

/** `new FOLDER`: makes an empty project. */
export function newCommand(begin: Begin): Command {
  return new Command('new')
    .description('Makes an empty project in a folder that is not there yet, or is empty.')
    .argument('<folder>', 'where; a name ending in .kanttekening shows what it is')
    .option('--name <name>', 'the project’s name instead of the folder’s')
    .action(async (target: string, options: { name?: string }) => {
      const { makeProject } = await import('../work/make-project')
      await makeProject(await begin(), target, options)
    })
}

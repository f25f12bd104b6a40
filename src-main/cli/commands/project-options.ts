import type { Command } from 'commander'

/** Gives a command the options of everything that is done in a project as an analyst. */
export function projectOptions(command: Command): Command {
  return command.requiredOption('--project <folder>', 'the project').option(...USER_DATA)
}

/** The option that says whose settings are used, and so who works. */
export const USER_DATA = ['--user-data <folder>', 'the folder of the analyst’s own settings'] as const

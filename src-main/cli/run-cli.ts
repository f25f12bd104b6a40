import { Command, CommanderError } from 'commander'
import packageFile from '../../package.json'
import { CallError, type Failure } from '../../src-core/contract/errors'
import { exportCommand } from './commands/export'
import { importCommand } from './commands/import'
import { listCommand } from './commands/list'
import { newCommand } from './commands/new'
import { packageCommand } from './commands/package'
import { pageCommand } from './commands/page'
import { registerCommand } from './commands/register'
import { removeCommand } from './commands/remove'
import { renameCommand } from './commands/rename'
import { searchCommand } from './commands/search'
import { structureCommand } from './commands/structure'
import type { Begin, Terminal } from './work/context'

/** Every command, in the order the help lists them. */
const COMMANDS = [
  structureCommand,
  newCommand,
  listCommand,
  searchCommand,
  importCommand,
  removeCommand,
  renameCommand,
  exportCommand,
  pageCommand,
  registerCommand,
  packageCommand,
]

/**
 * Runs the command line; answers why it failed, or null. What a command prints comes only when it
 * has succeeded, so that bad input leaves standard output empty.
 */
export async function runCli(
  args: readonly string[],
  terminal: Pick<Terminal, 'print'>,
  begin: Begin,
): Promise<Failure | null> {
  let help = ''
  const program = new Command('kanttekening')
    .description(
      'Reads parliamentary papers, keeps projects of them and exports annotations, without a window.',
    )
    .version(packageFile.version)
    .exitOverride()
    .configureOutput({
      writeOut(text) {
        help += text
      },
      writeErr: () => undefined,
      outputError: () => undefined,
    })
  for (const command of COMMANDS) program.addCommand(command(begin).copyInheritedSettings(program))
  try {
    await program.parseAsync(args, { from: 'user' })
    return null
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await terminal.print(help)
      return null
    }
    return failureOf(error)
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof CallError) return { code: error.code, message: error.message }
  if (error instanceof CommanderError) return { code: 'bad-input', message: usageMessage(error) }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) }
}

function usageMessage({ code, message }: CommanderError): string {
  const said = code === 'commander.help' ? 'no command was given' : message.replace(/^error: /, '')
  const sentence = said.replace(/\s+/g, ' ').replace(/\.$/, '')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Add --help to see what there is.`
}

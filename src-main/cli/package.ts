import { homedir, userInfo } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { readInputFile } from '../import/read-input-file'
import { packageCalls } from '../services/calls/package-calls'
import { ProjectSession } from '../services/session/project-session'
import { writeDurably } from '../storage/files/write-durably'
import { openUserData } from '../storage/settings/user-data'
import { defaultUserData } from '../web/user-data-folder'
import type { CliContext } from './context'

interface Options {
  readonly project: string
  readonly userData?: string
}

interface ExportOptions extends Options {
  readonly output: string
  readonly papers: boolean
}

interface ImportOptions extends Options {
  readonly keep: 'both' | 'mine' | 'theirs'
}

/** `package export|import --project DIR`: one's own work as one file, and a colleague's work from one. */
export function packageCommand(context: CliContext): Command {
  const command = new Command('package').description('Makes packages for colleagues, and imports theirs.')
  command
    .command('export')
    .description('Writes a package of the analyst’s own work.')
    .requiredOption('--project <folder>', 'the project')
    .requiredOption('--output <file>', 'the package to write')
    .option('--papers', 'send the papers too', false)
    .option('--user-data <folder>', 'the folder of the analyst’s own settings')
    .action((options: ExportOptions) => exportPackage(context, options))
  command
    .command('import')
    .description('Imports a package, as one change that can be taken back.')
    .requiredOption('--project <folder>', 'the project')
    .addOption(
      new Option('--keep <whose>', 'what stays where both sides changed the same')
        .choices(['both', 'mine', 'theirs'])
        .default('both', 'both changes where that goes, else mine'),
    )
    .option('--user-data <folder>', 'the folder of the analyst’s own settings')
    .argument('<file>', 'the package')
    .action((file: string, options: ImportOptions) => importPackage(context, file, options))
  return command
}

async function exportPackage(context: CliContext, options: ExportOptions): Promise<void> {
  const { system, folder, print } = context
  const path = resolve(folder, options.output)
  const made = await withSession(context, options, async session => {
    const made = await packageCalls(() => session, {})['package.make']({ carry: options.papers })
    await writeDurably(system, path, Buffer.from(made.content, 'base64'))
    return made
  })
  await print(`${basename(path)}: ${made.annotations} annotations, ${made.papers} papers\n`)
}

async function importPackage(context: CliContext, file: string, options: ImportOptions): Promise<void> {
  const { system, folder, print } = context
  const path = resolve(folder, file)
  const bytes = await readInputFile(system, path)
  const merged = await withSession(context, options, async session => {
    const calls = packageCalls(() => session, {})
    session.mustBeWritable()
    const content = Buffer.from(bytes).toString('base64')
    const { token, items } = await calls['package.open']({ name: basename(path), content })
    const both = items.filter(({ state }) => state === 'both')
    const choices =
      options.keep === 'both'
        ? {}
        : Object.fromEntries(both.map(({ kind, id }) => [`${kind}/${id}`, options.keep] as const))
    return calls['package.merge']({ token, papers: {}, choices })
  })
  const { annotations, themes, papers, unplaced } = merged
  await print(`${annotations} annotations, ${themes} themes, ${papers} papers; ${unplaced} without a place\n`)
}

/** Opens the project as the analyst whose settings these are, and closes it whatever happens. */
async function withSession<T>(
  { system, folder }: CliContext,
  { project, userData }: Options,
  run: (session: ProjectSession) => Promise<T>,
): Promise<T> {
  const own = await openUserData(
    system,
    userData ? resolve(folder, userData) : defaultUserData(process.platform, process.env, homedir()),
    userInfo().username,
  )
  const backups = join(own.folder, 'backups')
  const session = await ProjectSession.open(
    own.system,
    resolve(folder, project),
    own.analyst.value,
    () => undefined,
    backups,
  )
  try {
    return await run(session)
  } finally {
    await session.close()
  }
}

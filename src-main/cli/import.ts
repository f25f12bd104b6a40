import { homedir, userInfo } from 'node:os'
import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { CallError } from '../../src-core/contract/errors'
import type { ImportResult } from '../../src-core/contract/importing'
import { findPaperFiles } from '../import/find-paper-files'
import { readInputFile } from '../import/read-input-file'
import { importPapers, type PaperSource } from '../services/session/import-papers'
import { ProjectSession } from '../services/session/project-session'
import { openUserData } from '../storage/settings/user-data'
import { defaultUserData } from '../web/user-data-folder'
import type { CliContext } from './context'

interface Options {
  readonly project: string
  readonly userData?: string
  readonly json: boolean
}

/** `import --project DIR FILE…`: adds papers to a project as one change; fails if any of them could not be added. */
export function importCommand(context: CliContext): Command {
  return new Command('import')
    .description('Adds papers to a project; folders are searched for files.')
    .requiredOption('--project <folder>', 'the project')
    .option('--user-data <folder>', 'the folder of the analyst’s own settings')
    .option('--json', 'print what became of each file as JSON', false)
    .argument('<files...>', 'papers, or folders of papers')
    .action((files: string[], options: Options) => importFiles(context, files, options))
}

async function importFiles(
  { system, reader, folder, print, progress }: CliContext,
  files: readonly string[],
  { project, userData, json }: Options,
): Promise<void> {
  const found = await Promise.all(files.map(file => findPaperFiles(system, resolve(folder, file))))
  const sources: PaperSource[] = found.flat().map(path => ({
    name: basename(path),
    bytes: () => readInputFile(system, path),
  }))
  const own = await openUserData(
    system,
    userData ? resolve(folder, userData) : defaultUserData(process.platform, process.env, homedir()),
    userInfo().username,
  )
  const session = await ProjectSession.open(
    system,
    resolve(folder, project),
    own.analyst.value,
    () => undefined,
  )
  let results: ImportResult[]
  try {
    results = await importPapers(session, reader, sources, {
      onResult: (result, done) => progress(`${done}/${sources.length} ${describeResult(result)}\n`),
    })
  } finally {
    await session.close()
  }
  await print(
    json ? `${JSON.stringify(results, null, 2)}\n` : results.map(one => `${describeResult(one)}\n`).join(''),
  )
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  if (failed.length > 0) {
    throw new CallError(
      failed[0]?.failure?.code ?? 'internal',
      `${failed.length} of ${results.length} not added.`,
    )
  }
}

function describeResult({ name, outcome, knownAs, failure }: ImportResult): string {
  if (failure) return `${outcome}: ${failure.message}`
  return knownAs !== null && knownAs !== name
    ? `${outcome}: ${name} (the same as ${knownAs})`
    : `${outcome}: ${name}`
}

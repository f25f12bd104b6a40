import { basename, resolve } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import type { ImportResult } from '../../../src-core/contract/importing'
import { findPaperFiles } from '../../import/find-paper-files'
import { readInputFile } from '../../import/read-input-file'
import { importPapers, type PaperSource } from '../../services/session/import-papers'
import type { CliContext } from './context'
import { type ProjectArguments, withSession } from './with-session'

export interface ImportArguments extends ProjectArguments {
  readonly json: boolean
}

/** Adds papers to a project as one change. Throws `CallError` where any of them could not be added, after the others were. */
export async function importFiles(
  context: CliContext,
  files: readonly string[],
  options: ImportArguments,
): Promise<void> {
  const { system, reader, folder, print, progress } = context
  const found = await Promise.all(files.map(file => findPaperFiles(system, resolve(folder, file))))
  const sources: PaperSource[] = found.flat().map(path => ({
    name: basename(path),
    bytes: () => readInputFile(system, path),
  }))
  const results = await withSession(context, options, session =>
    importPapers(session, reader, sources, {
      onResult: (result, done) => progress(`${done}/${sources.length} ${describeResult(result)}\n`),
    }),
  )
  await print(
    options.json
      ? `${JSON.stringify(results, null, 2)}\n`
      : results.map(one => `${describeResult(one)}\n`).join(''),
  )
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  if (failed.length > 0) {
    throw new CallError(
      failed[0]?.failure?.code ?? 'internal',
      `${failed.length} of ${results.length} not added.`,
    )
  }
}

function describeResult({ name, outcome, knownAs, versionOf, failure }: ImportResult): string {
  if (failure) return `${outcome}: ${failure.message}`
  if (versionOf) return `${outcome}: ${name} (has the number of “${versionOf.title}” too)`
  return knownAs !== null && knownAs !== name
    ? `${outcome}: ${name} (the same as ${knownAs})`
    : `${outcome}: ${name}`
}

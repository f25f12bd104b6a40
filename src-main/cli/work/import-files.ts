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

function describeResult(result: ImportResult): string {
  const { name, outcome, knownAs, versionOf, failure, attachments } = result
  if (failure) return `${outcome}: ${failure.message}`
  if (attachments) return `${outcome}: ${name} (${tellAttachments(attachments)})`
  if (versionOf) return `${outcome}: ${name} (has the number of “${versionOf.title}” too)`
  return knownAs !== null && knownAs !== name
    ? `${outcome}: ${name} (the same as ${knownAs})`
    : `${outcome}: ${name}`
}

/** Files that came with a paper and were not read; a version that it may have is told in the window. */
function tellAttachments({ count, names, isPortfolio }: NonNullable<ImportResult['attachments']>): string {
  const files = `${count === 1 ? 'a file is' : `${count} files are`} attached to it and not read`
  const called = names.length === 0 ? '' : `: ${names.join(', ')}${names.length < count ? ', …' : ''}`
  return `${isPortfolio ? 'a portfolio: ' : ''}${files}${called}`
}

import { basename, resolve } from 'node:path'
import { readInputFile } from '../../import/read-input-file'
import type { CliContext } from './context'
import { describeReading } from './describe-reading'
import { describeStructure } from './describe-structure'

/** Prints how a paper is understood, keeping nothing. Throws `CallError` naming the file. */
export async function showStructure(
  { system, reader, folder, print }: CliContext,
  file: string,
  { json, why }: { readonly json: boolean; readonly why: boolean },
): Promise<void> {
  const bytes = await readInputFile(system, resolve(folder, file), file)
  const { document } = await reader.read(basename(file), bytes)
  const described = why ? describeReading(document) : describeStructure(document)
  await print(json ? `${JSON.stringify(document, null, 2)}\n` : described)
}

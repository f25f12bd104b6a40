import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { readInputFile } from '../import/read-input-file'
import type { CliContext } from './context'
import { describeStructure } from './describe-structure'

/** `structure FILE`: shows how a paper is understood, without keeping anything. */
export function structureCommand({ system, reader, folder, print }: CliContext): Command {
  return new Command('structure')
    .description('Shows what a paper is made of: its title, parties, questions, answers and notes.')
    .argument('<file>', 'the paper')
    .option('--json', 'print the whole structured document as JSON', false)
    .action(async (file: string, { json }: { json: boolean }) => {
      const bytes = await readInputFile(system, resolve(folder, file), file)
      const { document } = await reader.read(basename(file), bytes)
      await print(json ? `${JSON.stringify(document, null, 2)}\n` : describeStructure(document))
    })
}

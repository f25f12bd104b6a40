import type { Failure } from '../../../../src-core/contract/errors'
import { runCli } from '../../../../src-main/cli/run-cli'
import { createDocumentReader } from '../../../../src-main/import/reader/document-reader'
import { startNodeReader } from '../../../../src-main/import/reader/start-node-reader'
import { printWithBrowser } from '../../../../src-main/printing/print-with-browser'
import { realSystem } from '../../../../src-main/storage/files/system'

/** Runs the command line in this process, from a folder, with a reader built from its sources. */
export async function runHere(
  folder: string,
  ...args: readonly string[]
): Promise<{ failure: Failure | null; printed: string }> {
  let printed = ''
  const terminal = {
    folder,
    progress: () => undefined,
    rewrite: () => undefined,
    async print(text: string) {
      printed += text
    },
  }
  const reader = createDocumentReader(startNodeReader)
  const failure = await runCli(args, terminal, async () => ({
    ...terminal,
    system: realSystem,
    reader,
    startReader: startNodeReader,
    printPdf: printWithBrowser(),
  }))
  return { failure, printed }
}

/** The failure of a run that must fail and print nothing; throws where it did otherwise. */
export async function refusalOf(folder: string, ...args: readonly string[]): Promise<Failure> {
  const { failure, printed } = await runHere(folder, ...args)
  if (!failure || printed !== '') throw new Error(`${args.join(' ')} was not refused: ${printed}`)
  return failure
}

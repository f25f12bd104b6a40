import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { CallError } from '../src-core/contract/errors'
import { createDocumentReader, type DocumentReader } from '../src-main/import/document-reader'
import { startNodeReader } from '../src-main/import/start-node-reader'
import { formatHeadings, formatRow, formatTotals, type Outcome } from './corpus/format-table'
import { listFiles } from './corpus/list-files'
import { measureDocument } from './corpus/measure-document'

/** `npm run corpus -- DIR`: reads every file below a folder as the app would, and prints what became of each. */
async function main(folder: string): Promise<void> {
  const reader = createDocumentReader(startNodeReader)
  process.stdout.write(`${formatHeadings()}\n`)
  const outcomes = (await listFiles(folder)).map(async path => {
    const outcome = await readOne(reader, folder, path)
    process.stdout.write(`${formatRow(outcome)}\n`)
    return outcome
  })
  process.stdout.write(`\n${formatTotals(await Promise.all(outcomes))}\n`)
}

async function readOne(reader: DocumentReader, folder: string, path: string): Promise<Outcome> {
  const file = relative(folder, path)
  const began = performance.now()
  try {
    const { document, time, peakBytes } = await reader.read(file, await readFile(path))
    return { file, time, peakBytes, measures: measureDocument(document), error: null }
  } catch (error) {
    const code = error instanceof CallError ? error.code : 'internal'
    const message = error instanceof Error ? error.message : String(error)
    return {
      file,
      time: performance.now() - began,
      peakBytes: 0,
      measures: null,
      error: `${code}: ${message}`,
    }
  }
}

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Which folder? npm run corpus -- DIR\n')
  process.exitCode = 1
} else await main(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder))

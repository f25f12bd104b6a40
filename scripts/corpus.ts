import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { createDocumentReader } from '../src-main/import/reader/document-reader'
import { startNodeReader } from '../src-main/import/reader/start-node-reader'
import { formatHeadings, formatRow, formatTotals } from './corpus/format-table'
import { listFiles } from './corpus/list-files'
import { readOne } from './corpus/read-one'

/** `npm run corpus -- DIR`: reads every file below a folder as the app would, and prints what became of each. */
async function main(folder: string): Promise<void> {
  const reader = createDocumentReader(startNodeReader)
  process.stdout.write(`${formatHeadings()}\n`)
  const outcomes = (await listFiles(folder)).map(async path => {
    const outcome = await readOne(reader, relative(folder, path), await readFile(path))
    process.stdout.write(`${formatRow(outcome)}\n`)
    return outcome
  })
  process.stdout.write(`\n${formatTotals(await Promise.all(outcomes))}\n`)
}

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Which folder? npm run corpus -- DIR\n')
  process.exitCode = 1
} else await main(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder))

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderExport } from '../src-core/export/formats/render-export'
import { EVERYTHING } from '../src-core/query/filter'
import { readDocument } from '../src-main/import/read-document'
import { makeAnnotation, makeTheme } from '../tests/unit/src-core/builders'
import { root } from './run-command'

/** Papers of the recipe, and annotations of each. */
const [PAPERS, EACH] = [1000, 10]
/** DuckDB for Node, the version that the recipe was tried with; it is no dependency of the project. */
const DUCKDB = '@duckdb/node-api@1.5.6-r.1'

/** What is used of it. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Record<string, unknown>[] }>
      }>
    }>
  }
}

/** `npm run duckdb`: runs the recipes for DuckDB of docs/for-other-tools.md over 1,000 papers, with a DuckDB fetched into a folder that is gone afterwards. */
const folder = mkdtempSync(join(tmpdir(), 'kanttekening-duckdb-'))
try {
  const lines = join(folder, 'turns.jsonl')
  writeFileSync(lines, await thousandPapers())
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefix', folder, DUCKDB], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb
  const connection = await (await DuckDBInstance.create()).connect()
  for (const sql of recipes()) {
    const began = performance.now()
    const rows = (
      await connection.runAndReadAll(sql.replaceAll("'turns.jsonl'", `'${lines}'`))
    ).getRowObjectsJson()
    console.log(`${sql}\n→ ${rows.length} rows in ${Math.round(performance.now() - began)} ms, the first:`)
    console.log(`${JSON.stringify(rows[0])}\n`)
    if (rows.length === 0) throw new Error('The recipe found nothing.')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The statements of the recipe, as they stand in the documentation. */
function recipes(): string[] {
  const page = readFileSync(join(root, 'docs/for-other-tools.md'), 'utf8')
  const [, sql = ''] = /### DuckDB[\s\S]*?```sql\n([\s\S]*?)```/.exec(page) ?? []
  return sql
    .split(';')
    .map(statement => statement.replace(/^--.*$/gm, '').trim())
    .filter(Boolean)
}

/** The sample paper, a thousand times, each with annotations. */
async function thousandPapers(): Promise<string> {
  const name = 'schriftelijk-overleg-navo-2022-01-07.txt'
  const sample = await readDocument(name, readFileSync(join(root, 'resources/sample', name)))
  const documents = Array.from({ length: PAPERS }, (_, paper) => {
    const document = { ...structuredClone(sample), id: `doc_${paper}` }
    const annotations = Array.from({ length: EACH }, (_one, index) =>
      makeAnnotation(document, 4000 + index * 900, 4040 + index * 900, {
        id: `ann_${paper}_${index}`,
        themes: [`thm_${(paper + index) % 5}`],
      }),
    )
    return { document, annotations }
  })
  const began = performance.now()
  const { content, count } = await renderExport(
    {
      projectName: 'Recept',
      exportedAt: '2026-01-01T12:00:00.000Z',
      analysts: [],
      documents,
      themes: Array.from({ length: 5 }, (_, index) => makeTheme(`thm_${index}`, { name: `Thema ${index}` })),
    },
    {
      format: 'jsonl',
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    },
  )
  console.log(
    `${PAPERS} papers, ${count} turns, ${Math.round(content.length / 1e6)} MB in ${Math.round(performance.now() - began)} ms\n`,
  )
  return String(content)
}

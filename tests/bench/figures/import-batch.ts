import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from '../../../scripts/build-app'
import { root } from '../../../scripts/run-command'
import { createDocumentReader } from '../../../src-main/import/reader/document-reader'
import { startChild } from '../../../src-main/import/reader/start-node-reader'
import { importPapers, type PaperSource } from '../../../src-main/services/session/import-papers'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem } from '../../../src-main/storage/files/system'
import { createProjectFolder } from '../../../src-main/storage/project/project-folder'
import { builtImport } from '../built-import'
import type { Figure } from '../figure'
import { analystId } from '../kept-project'
import { sample } from '../sample'

/** How many papers, and how many bytes each; KANTTEKENING_BENCH_PAPERS asks for another number. */
const COUNT = Number(process.env['KANTTEKENING_BENCH_PAPERS'] ?? 100)
const SIZE = 50_000

export const importBatch: Figure = {
  name: 'import-batch',
  unit: 'ms',
  measures: `From ${COUNT} text papers of 50 kB to their project, read by reader processes and written durably.`,
  against: 'Structuring the same papers one after another in one process, and keeping nothing.',
  async measure() {
    if ((await buildIfChanged()) !== 0) throw new Error('The app could not be built.')
    const papers = Array.from({ length: COUNT }, (_, at) => ({ name: `stuk-${at}.txt`, content: paper(at) }))
    const { readDocument } = await builtImport()
    for (const { name, content } of papers.slice(0, 3)) await readDocument(name, content)
    const alone = (some: typeof papers) =>
      timed(async () => {
        for (const { name, content } of some) await readDocument(name, content)
      })
    // Half before and half after: whatever else the machine does meanwhile slows both alike.
    const before = await alone(papers.slice(0, COUNT / 2))
    const value = await inProject(session => {
      const reader = createDocumentReader(heap => startChild(join(root, 'out/main/reader.js'), heap))
      const sources: PaperSource[] = papers.map(({ name, content }) => ({ name, bytes: async () => content }))
      return timed(async () => {
        const results = await importPapers(session, reader, sources)
        const lost = results.find(({ outcome }) => outcome !== 'added')
        if (lost) throw new Error(`${lost.name} was not added: ${lost.failure?.message}`)
      })
    })
    return { value, baseline: before + (await alone(papers.slice(COUNT / 2))) }
  },
}

/** The sample paper up to a length, a different one for each number. */
function paper(number: number): Buffer {
  const text = `Stuk ${number}\n\n${sample.text}\n\n${sample.text}`
  return Buffer.from(text).subarray(0, SIZE)
}

async function timed(task: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await task()
  return performance.now() - began
}

async function inProject<T>(task: (session: ProjectSession) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'kanttekening-bench-'))
  const folder = join(parent, 'bench.kanttekening')
  await createProjectFolder(realSystem, folder, 'Bench')
  const analyst = { id: analystId(0), name: 'Analist' }
  const session = await ProjectSession.open(realSystem, folder, analyst, () => undefined)
  try {
    return await task(session)
  } finally {
    await session.close()
    await rm(parent, { recursive: true, force: true })
  }
}

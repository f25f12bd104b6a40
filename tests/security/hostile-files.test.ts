import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { THREAD_MEMORY } from '../../src-main/import/decoding/limits'
import type { ReaderProcess } from '../../src-main/import/reader/reader-process'
import { startNodeReader } from '../../src-main/import/reader/start-node-reader'
import { openApp } from '../../src-main/services/open-app'
import type { App } from '../../src-main/services/session/app'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
const files = existsSync(corpus)
  ? readdirSync(corpus)
      .filter(folder => folder.endsWith('-hostile'))
      .flatMap(folder => readdirSync(join(corpus, folder)).map(name => join(folder, name)))
  : []
/** Pages that are pictures are read by threads with memory of their own. */
const THREADS = Math.max(1, availableParallelism() - 1) * THREAD_MEMORY
/** In bytes. Of time each has what any test has: pages that are pictures take minutes on a busy machine. */
const LARGEST_PEAK = (512 + THREADS) * 1024 * 1024

describe.skipIf(files.length === 0)('hostile files of the corpus', () => {
  const took: { readonly name: string; readonly time: number; readonly peak: number }[] = []
  let folder = ''
  let app: App
  let documents = ''
  /** Of the process that read the last file; null where it was ended for its memory before it could tell. */
  let peak: number | null = null

  /** A reader process whose answers tell how much memory it took. */
  function startMeasured(heap: number): ReaderProcess {
    const child = startNodeReader(heap)
    return {
      ...child,
      onReply: listener =>
        child.onReply(reply => {
          peak = (reply as { peakBytes?: number }).peakBytes ?? null
          listener(reply)
        }),
    }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kanttekening-hostile-'))
    app = await openApp({
      userData: folder,
      resources: resolve(import.meta.dirname, '../../resources'),
      host: 'web',
      version: '0.0.0',
      locale: 'nl',
      userName: 'Ana',
      shell: {},
      startReader: startMeasured,
    })
    documents = join(folder, 'projects', 'voorbeeld.kanttekening', 'documents')
  })

  afterAll(async () => {
    await app?.close()
    if (folder !== '') await rm(folder, { recursive: true })
    const longest = took.reduce((most, one) => (one.time > most.time ? one : most))
    const largest = took.reduce((most, one) => (one.peak > most.peak ? one : most))
    console.log(
      `${took.length} hostile files: longest ${Math.round(longest.time)} ms (${longest.name}), ` +
        `largest peak ${Math.round(largest.peak / 2 ** 20)} MB (${largest.name})`,
    )
  })

  const state = async () => ({
    papers: (await app.handlers['project.state']({})).documents,
    folders: await readdir(documents),
    unsaved: app.unsaved(),
  })

  it.each(files)('%s ends in a document or a clear error, with the project as it was', async name => {
    const content = readFileSync(join(corpus, name)).toString('base64')
    const before = await state()
    peak = null
    const began = performance.now()
    const result = await app.handlers['import.file']({ task: name, name, content })
    const time = performance.now() - began
    const { added } = await app.handlers['import.finish']({ task: name })
    took.push({ name, time, peak: peak ?? 0 })
    if (peak !== null) expect(peak).toBeLessThan(LARGEST_PEAK)
    if (result.outcome === 'failed') {
      expect(result.failure?.code).not.toBe('internal')
      expect(result.failure?.message).toContain(name)
      expect(await state()).toEqual(before)
    } else {
      const { papers, unsaved } = await state()
      expect(papers).toHaveLength(before.papers.length + added)
      expect({ outcome: result.outcome, problems: papers.filter(({ problem }) => problem), unsaved }).toEqual(
        {
          outcome: added === 1 ? 'added' : 'already-there',
          problems: [],
          unsaved: null,
        },
      )
    }
  })

  it('the app is usable after all of them', async () => {
    const content = Buffer.from('Vraag 1\n\nKlopt dit?\n\nAntwoord 1\n\nJa.\n').toString('base64')
    const result = await app.handlers['import.file']({ task: 'na', name: 'na afloop.txt', content })
    expect(await app.handlers['import.finish']({ task: 'na' })).toEqual({ added: 1 })
    const { turns } = await app.handlers['document.get']({ id: result.id ?? '' })
    expect(turns).toHaveLength(2)
  })
})

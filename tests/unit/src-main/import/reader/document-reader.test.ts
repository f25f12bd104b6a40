import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceLoader } from '../../../../../src-main/import/decoding/own-script'
import { createDocumentReader } from '../../../../../src-main/import/reader/document-reader'
import type { ReaderProcess, StartReader } from '../../../../../src-main/import/reader/reader-process'
import {
  readerEntry,
  startChild,
  startNodeReader,
} from '../../../../../src-main/import/reader/start-node-reader'
import { makeScan } from '../../../../fixtures/make-scan'
import { at, makePdf } from '../make-files'

let folder = ''
let scripts = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** A real process that does something else than read. */
async function processThat(does: string): Promise<StartReader> {
  scripts += 1
  const script = join(folder, `${scripts}.cjs`)
  await writeFile(script, `process.once('message', request => { ${does} })`)
  return heap => startChild(script, heap)
}

const text = new TextEncoder().encode('Vraag 1\n\nIs dit waar?\n\nAntwoord 1\n\nJa.\n')

describe('reading in a process of its own', () => {
  it('answers the document with what it took', async () => {
    const read = await createDocumentReader(startNodeReader).read('vragen.txt', text)
    expect(read.document.turns).toHaveLength(2)
    expect(read.time).toBeGreaterThan(0)
    expect(read.peakBytes).toBeGreaterThan(10_000_000)
  })

  it('reads a PDF where Electron started the process, which pdf.js takes for a browser', async () => {
    const electron = `data:text/javascript,${encodeURIComponent(`
      Object.defineProperty(process.versions, 'electron', { value: '45.4.1' })
      process.type = 'utility'`)}`
    const reader = createDocumentReader(heap =>
      startChild(readerEntry(), heap, [...sourceLoader(), '--import', electron]),
    )
    const pdf = makePdf([at(50, 700, 'Vraag 1', 10, 'B') + at(50, 670, 'Is dit waar?')])
    const { document } = await reader.read('vragen.pdf', pdf)
    expect(document.text).toBe('Vraag 1\nIs dit waar?')
    expect(document.inlines).toContainEqual({ kind: 'bold', start: 0, end: 7 })
  })

  it('passes a refusal on with its code', async () => {
    const reading = createDocumentReader(startNodeReader).read('leeg.txt', new Uint8Array())
    await expect(reading).rejects.toMatchObject({
      code: 'empty-document',
      message: 'leeg.txt is empty.',
      fault: { kind: 'empty' },
    })
  })

  it('stops a process that does not end', async () => {
    const reader = createDocumentReader(
      await processThat("process.send({ type: 'begins' }, () => { for (;;) {} })"),
    )
    const reading = reader.read('traag.pdf', text, { limits: { clock: 300 } })
    await expect(reading).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('traag.pdf'),
      fault: { kind: 'slow' },
    })
  })

  it('names memory as the reason where the heap is exhausted', async () => {
    const reader = createDocumentReader(await processThat('const all = []; for (;;) all.push([...all])'))
    const reading = reader.read('groot.docx', text, { limits: { memory: 64 } })
    await expect(reading).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('64 MB of memory'),
    })
  })

  /** A real process that watches its limits and then does something else than read. */
  async function watchedThat(does: string): Promise<StartReader> {
    const watch = new URL('../../../../../src-main/import/reader/watch-limits.ts', import.meta.url).href
    scripts += 1
    const script = join(folder, `${scripts}.mts`)
    await writeFile(
      script,
      `import { watchLimits } from '${watch}'
      process.once('message', async ({ limits }) => {
        const watch = await watchLimits()
        watch.begin(limits.memory * 1048576, limits.time)
        process.send({ type: 'begins' }, () => { ${does} })
      })`,
    )
    return heap => startChild(script, heap, ['--import', import.meta.resolve('tsx')])
  }

  it('counts buffers, which the heap limit does not, even while the process is busy', async () => {
    const reader = createDocumentReader(
      await watchedThat('const all = []; for (;;) all.push(new Uint8Array(4194304).fill(1))'),
    )
    await expect(reader.read('buffers.pdf', text, { limits: { memory: 200 } })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('200 MB of memory'),
    })
  })

  it('counts the processor time a file takes, long before the clock says that it hangs', async () => {
    const reader = createDocumentReader(await watchedThat('for (;;) {}'))
    await expect(reader.read('rekent.pdf', text, { limits: { time: 1000 } })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('rekent.pdf took more than 1 seconds'),
      fault: { kind: 'slow', count: 1 },
    })
  })

  it('survives a crash and an answer that is no document', async () => {
    const crash = createDocumentReader(await processThat('process.exit(7)'))
    await expect(crash.read('a.txt', text)).rejects.toMatchObject({ code: 'damaged' })
    const liar = createDocumentReader(
      await processThat("process.send({ type: 'done', document: {}, peakBytes: 1 })"),
    )
    await expect(liar.read('a.txt', text)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('says that a script which cannot be started failed', async () => {
    const reader = createDocumentReader(heap => startChild(join(folder, 'absent.cjs'), heap))
    await expect(reader.read('a.txt', text)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('stops when asked to, also while it waits in line', async () => {
    const reader = createDocumentReader(await processThat('setInterval(() => undefined, 1000)'), 1)
    const stop = new AbortController()
    const first = reader.read('a.txt', text, { signal: stop.signal })
    const second = reader.read('b.txt', text, { signal: stop.signal })
    stop.abort()
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('runs no more processes at once than it may, and all in the end', async () => {
    const start = await processThat(
      "process.send({ type: 'failed', code: 'empty-document', message: request.name })",
    )
    let running = 0
    let most = 0
    const counting: StartReader = heap => {
      const child = start(heap)
      running += 1
      most = Math.max(most, running)
      child.onReply(() => {
        running -= 1
      })
      return child
    }
    const reader = createDocumentReader(counting, 2)
    const names = ['a', 'b', 'c', 'd', 'e']
    const results = await Promise.allSettled(names.map(name => reader.read(name, text)))
    expect(
      results.map(result => (result.status === 'rejected' ? result.reason.message : 'document')),
    ).toEqual(names)
    expect(most).toBe(2)
  })
})

describe('reading a scan', () => {
  const lines = [
    'Vraag 1',
    'Bent u bekend met het bericht over de sancties?',
    'Antwoord 1',
    'Ja, dat ken ik.',
  ]
  const page = lines.map((line, index) => at(70, 700 - index * 30, line, 12)).join('')
  const scanOf = (pages: number) =>
    makeScan(
      makePdf(Array.from({ length: pages }, () => page)),
      Array.from({ length: pages }, (_, at) => at + 1),
      { dpi: 100 },
    )

  it('tells how far it is, page by page, in a process with memory for its threads', async () => {
    const heard: string[] = []
    const heaps: number[] = []
    const reader = createDocumentReader(heap => {
      heaps.push(heap)
      return startNodeReader(heap)
    })
    const { document } = await reader.read('scan.pdf', await scanOf(2), {
      onProgress: (done, total) => heard.push(`${done} of ${total}`),
    })
    expect(document.turns).toHaveLength(4)
    expect(heard).toEqual(['1 of 2', '2 of 2'])
    const [first = 0, second = 0] = heaps
    expect(second).toBeGreaterThan(first)
  })

  it('stops with all its threads when asked to, after a page of many', async () => {
    const stop = new AbortController()
    const ends: Promise<unknown>[] = []
    const reader = createDocumentReader(heap => {
      const child = startNodeReader(heap)
      ends.push(new Promise(resolve => child.onEnd(resolve)))
      return child
    })
    const reading = reader.read('scan.pdf', await scanOf(6), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(ends).toHaveLength(2)
    await Promise.all(ends)
  })

  it('is held to its limits: processor time of its threads, and memory', async () => {
    const bytes = await scanOf(6)
    let started = 0
    const reader = createDocumentReader(heap => {
      started += 1
      // The first, which only counts pictures, is given memory enough: what it takes differs between versions of Node.
      if (started % 2 === 0) return startNodeReader(heap)
      const child = startNodeReader(512)
      const send: ReaderProcess['send'] = request =>
        child.send({ ...request, limits: { ...request.limits, memory: 1024 } })
      return { ...child, send }
    })
    await expect(reader.read('scan.pdf', bytes, { limits: { time: 2000 } })).rejects.toMatchObject({
      fault: { kind: 'slow' },
    })
    await expect(reader.read('scan.pdf', bytes, { limits: { memory: 180 } })).rejects.toMatchObject({
      fault: { kind: 'memory' },
    })
    // Both times it was the second process, the one that reads pictures.
    expect(started).toBe(4)
  })

  it('is refused where more pages are pictures than can be waited for', async () => {
    const reader = createDocumentReader(startNodeReader)
    const reading = reader.read('dik.pdf', makePdf(Array.from({ length: 501 }, () => '')))
    await expect(reading).rejects.toMatchObject({ code: 'too-large', fault: { kind: 'pages', count: 500 } })
  })

  it('believes no process that says how many there are', async () => {
    const reader = createDocumentReader(
      await processThat(
        "process.send({ type: 'failed', code: 'empty-document', message: 'x', fault: { kind: 'pictures', count: 2 } })",
      ),
    )
    await expect(reader.read('a.pdf', text)).rejects.toMatchObject({ code: 'empty-document' })
  })
})

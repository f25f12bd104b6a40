import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocumentReader } from '../../../../../src-main/import/reader/document-reader'
import type { StartReader } from '../../../../../src-main/import/reader/reader-process'
import {
  readerEntry,
  sourceLoader,
  startChild,
  startNodeReader,
} from '../../../../../src-main/import/reader/start-node-reader'
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
    const reading = reader.read('traag.pdf', text, { limits: { time: 300 } })
    await expect(reading).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('traag.pdf'),
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

  it('counts buffers, which the heap limit does not, even while the process is busy', async () => {
    const watch = new URL('../../../../../src-main/import/reader/watch-memory.ts', import.meta.url).href
    const script = join(folder, 'buffers.mts')
    await writeFile(
      script,
      `import { watchMemory } from '${watch}'
      process.once('message', async request => {
        await watchMemory(request.limits.memory * 1048576)
        const all = []
        for (;;) all.push(new Uint8Array(4194304).fill(1))
      })`,
    )
    const loader = import.meta.resolve('tsx')
    const reader = createDocumentReader(heap => startChild(script, heap, ['--import', loader]))
    await expect(reader.read('buffers.pdf', text, { limits: { memory: 200 } })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('200 MB of memory'),
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

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startUtilityReader } from '../../../../src-main/electron/start-utility-reader'
import { createDocumentReader } from '../../../../src-main/import/reader/document-reader'
import { MEMORY_LIMIT } from '../../../../src-main/import/reader/watch-limits'

vi.mock('electron', () => import('../../../electron-standin/utility-process'))

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-reader-'))
  vi.stubEnv('SECRET_OF_THE_SHELL', 'x')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

/** Starts a script in place of the reader. */
async function start(script: string, heap = 64) {
  const path = join(folder, 'reader.cjs')
  await writeFile(path, script)
  return () => startUtilityReader(heap, path)
}

const read = (reader: Awaited<ReturnType<typeof start>>) =>
  createDocumentReader(reader).read('stuk.pdf', Buffer.from('x'))

test('a paper that fills the heap is told to take too much memory', async () => {
  const script = `
    const kept = []
    process.parentPort.on('message', () => { for (;;) kept.push(new Array(1000).fill(kept.length)) })`
  await expect(read(await start(script))).rejects.toMatchObject({
    code: 'too-large',
    fault: { kind: 'memory' },
  })
})

test('what the reader says of its memory right before it ends itself is heard', async () => {
  const script = `
    require('node:fs').writeSync(2, ${JSON.stringify(MEMORY_LIMIT)})
    process.kill(process.pid, 'SIGKILL')`
  await expect(read(await start(script))).rejects.toMatchObject({
    code: 'too-large',
    fault: { kind: 'memory' },
  })
})

test('a reader that ends without a word had a damaged file', async () => {
  await expect(read(await start('process.exit(1)'))).rejects.toMatchObject({ code: 'damaged' })
})

test('it gets the short environment, also where the machine sets none of it', async () => {
  for (const name of ['TMPDIR', 'TEMP', 'TMP', 'SystemRoot']) vi.stubEnv(name, undefined)
  const reader = (await start('process.parentPort.postMessage(Object.keys(process.env))'))()
  const names = await new Promise(resolve => reader.onReply(resolve))
  const ended = new Promise(resolve => reader.onEnd(resolve))
  reader.kill()
  await ended
  expect(names).toContain('KANTTEKENING_READER')
  expect(names).not.toContain('SECRET_OF_THE_SHELL')
  expect(names).not.toContain('PATH')
})

test('one that is stopped before it has come into being ends all the same', async () => {
  const reader = (await start('setInterval(() => undefined, 1000)'))()
  const ended = new Promise(resolve => reader.onEnd(resolve))
  reader.kill()
  expect(await ended).toBe('')
})

test('one reads the files of an import one after another, and is replaced where it ends', async () => {
  const starting = await start(`
    let files = 0
    process.parentPort.on('message', ({ data: { name } }) => {
      files += 1
      if (name === 'crash') process.exit(1)
      process.parentPort.postMessage({ type: 'begins' })
      process.parentPort.postMessage({ type: 'failed', code: 'empty-document', message: name + files })
    })`)
  const batch = createDocumentReader(starting, 1).batch()
  const fates: string[] = []
  for (const name of ['a', 'b', 'crash', 'c'])
    await batch.read(name, Buffer.from('x')).catch(error => fates.push(error.message))
  expect(fates).toEqual(['a1', 'b2', expect.stringContaining('crash cannot be read'), 'c1'])
  batch.close()
})

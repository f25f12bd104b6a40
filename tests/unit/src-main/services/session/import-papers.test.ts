import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import type { DocumentReader } from '../../../../../src-main/import/reader/document-reader'
import { importPapers } from '../../../../../src-main/services/session/import-papers'
import { makeProject, openSession } from '../../../../durability/support/project'
import { makeDocument } from '../../../src-core/builders'

/** The id that a file of this content has as a document. */
function idOf(content: Uint8Array): string {
  return `doc_${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}

/** A reader whose files are read when a test says so. */
function readerByHand(atOnce: number) {
  const waiting = new Map<string, () => void>()
  const batches = { begun: 0, closed: 0 }
  const read: DocumentReader['read'] = async (name, bytes) => {
    await new Promise<void>(resolve => waiting.set(name, resolve))
    const text = Buffer.from(bytes).toString()
    const document = makeDocument(text, { id: idOf(bytes) })
    return { document: { ...document, meta: { ...document.meta, title: text } }, peakBytes: 0, time: 0 }
  }
  const reader: DocumentReader = {
    atOnce,
    read,
    batch() {
      batches.begun += 1
      return {
        read,
        close() {
          batches.closed += 1
        },
      }
    },
  }
  return { reader, waiting, batches }
}

/** Waits for something while timers stand still, which polling would move on. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setImmediate(resolve))
}

function sourcesOf(names: readonly string[], asked: string[] = []) {
  return names.map(name => ({
    name,
    bytes: async () => {
      asked.push(name)
      return Buffer.from(`Brief ${name}`)
    },
  }))
}

afterEach(() => void vi.useRealTimers())

test('papers are told of as they come, and entered in the order of their files as one change', async () => {
  const session = await openSession(await makeProject())
  // However slow the machine, the import ends before it is time to show those that were read already.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { reader, waiting, batches } = readerByHand(2)
  const told: string[] = []
  const importing = importPapers(session, reader, sourcesOf(['a', 'b', 'c']), {
    onResult: ({ name }, done) => told.push(`${done} ${name}`),
  })
  for (const [count, name] of ['c', 'b', 'a'].entries()) {
    await until(() => waiting.has(name))
    waiting.get(name)?.()
    await until(() => told.length === count + 1)
  }
  const results = await importing
  expect(told).toEqual(['1 c', '2 b', '3 a'])
  expect(results.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['a added', 'b added', 'c added'])
  expect(session.history().undo).toEqual({ key: 'document-add', count: 3, name: 'Brief a' })
  await session.undo()
  expect(session.history().undo).toBeNull()
  expect(batches).toEqual({ begun: 1, closed: 1 })
  await session.close()
})

test('no more files are in memory than are on their way', async () => {
  const session = await openSession(await makeProject())
  const { reader, waiting } = readerByHand(1)
  const names = Array.from({ length: 12 }, (_, at) => `brief-${at}`)
  const asked: string[] = []
  let done = 0
  let most = 0
  const importing = importPapers(session, reader, sourcesOf(names, asked), {
    onResult: () => {
      most = Math.max(most, asked.length - done)
      done += 1
    },
  })
  for (const name of names) {
    await expect.poll(() => waiting.has(name)).toBe(true)
    waiting.get(name)?.()
  }
  await importing
  expect(done).toBe(12)
  expect(most).toBe(3)
  await session.close()
})

test('a paper that is not of the file it was read from is refused', async () => {
  const session = await openSession(await makeProject())
  const { reader } = readerByHand(1)
  const liar: DocumentReader = {
    ...reader,
    batch: () => ({
      read: async () => ({ document: makeDocument('Een ander stuk'), peakBytes: 0, time: 0 }),
      close: () => undefined,
    }),
  }
  const [result] = await importPapers(session, liar, sourcesOf(['a']))
  expect(result).toMatchObject({ outcome: 'failed', failure: { code: 'damaged' } })
  expect(result?.failure?.message).toContain('a could not')
  await session.close()
})

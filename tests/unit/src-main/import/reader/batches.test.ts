import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocumentReader } from '../../../../../src-main/import/reader/document-reader'
import type { StartReader } from '../../../../../src-main/import/reader/reader-process'
import { startChild, startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { at, makeDocx, makePdf } from '../make-files'

let folder = ''
let scripts = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batches-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** A real process that answers each message by this code, in which `name` is the file's and `answer` refuses it cleanly. */
async function processThat(does: string): Promise<StartReader> {
  scripts += 1
  const script = join(folder, `${scripts}.cjs`)
  await writeFile(
    script,
    `let files = 0
    const kept = []
    process.on('disconnect', () => process.exit())
    process.on('message', ({ name }) => {
      files += 1
      const answer = (message = name) => process.send({ type: 'failed', code: 'empty-document', message })
      process.send({ type: 'begins' }, () => { ${does} })
    })`,
  )
  return heap => startChild(script, heap)
}

/** Counts the processes that are started, and those that have ended. */
function counted(start: StartReader) {
  const count = { started: 0, ended: 0, last: Promise.resolve() }
  const counting: StartReader = heap => {
    const child = start(heap)
    count.started += 1
    count.last = new Promise(resolve =>
      child.onEnd(() => {
        count.ended += 1
        resolve()
      }),
    )
    return child
  }
  return { start: counting, count }
}

const bytes = new TextEncoder().encode('x')

/** Reads files one after another; answers what became of each. */
async function fates(read: (name: string) => Promise<unknown>, names: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for (const name of names)
    all.push(
      await read(name).then(
        () => 'document',
        (error: Error & { code: string }) => `${error.code}: ${error.message}`,
      ),
    )
  return all
}

describe('the files of one import', () => {
  it('are read in one process, each as if no other had been there', async () => {
    const files: [string, Uint8Array][] = [
      ['a.txt', Buffer.from('Vraag 1\n\nIs dit waar?\n\nAntwoord 1\n\nJa.\n')],
      ['b.pdf', makePdf([at(50, 700, 'Vraag 1', 10, 'B') + at(50, 670, 'Is dit waar?')])],
      ['c.docx', await makeDocx('<w:p><w:r><w:t>Vraag 2</w:t></w:r></w:p>')],
      ['e.txt', Buffer.from('1. Hoe gaat het?\nAntwoord:\nGoed.\n')],
    ]
    const { start, count } = counted(startNodeReader)
    const batch = createDocumentReader(start, 1).batch()
    const alone = createDocumentReader(startNodeReader, 2)
    const expected = new Map<string, unknown>()
    for (const [name, content] of files) expected.set(name, (await alone.read(name, content)).document)
    for (const [name, content] of [...files, ...files.toReversed()])
      expect((await batch.read(name, content)).document).toEqual(expected.get(name))
    expect(count.started).toBe(1)
    batch.close()
    await count.last
    expect(count.ended).toBe(1)
  })

  it('get a fresh process after so many of them, and share none with another import', async () => {
    const { start, count } = counted(await processThat('answer(String(files))'))
    const reader = createDocumentReader(start, 1, { files: 2, idle: 60_000 })
    const [one, other] = [reader.batch(), reader.batch()]
    const names = ['a', 'b', 'c']
    expect(await fates(name => one.read(name, bytes), names)).toEqual(
      [1, 2, 1].map(files => `empty-document: ${files}`),
    )
    expect(count.started).toBe(2)
    expect(await fates(name => other.read(name, bytes), ['a'])).toEqual(['empty-document: 1'])
    expect(count.started).toBe(3)
    one.close()
    other.close()
  })

  it('go on after one at which the process ends, and after one at which it hangs', async () => {
    const { start, count } = counted(
      await processThat("if (name === 'crash') process.exit(7); else if (name !== 'hang') answer()"),
    )
    const batch = createDocumentReader(start, 1).batch()
    const names = ['a', 'crash', 'b', 'hang', 'c']
    expect(await fates(name => batch.read(name, bytes, { limits: { clock: 500 } }), names)).toEqual([
      'empty-document: a',
      'damaged: crash cannot be read: the process reading it ended unexpectedly.',
      'empty-document: b',
      expect.stringMatching(/^too-large: Reading hang took more than/),
      'empty-document: c',
    ])
    // The crash is tried once more, in a process that had met no other file.
    expect(count.started).toBe(4)
    batch.close()
  })

  it('do not pay for what an earlier one left behind', async () => {
    const batch = createDocumentReader(
      await processThat(
        "if (files > 1) process.send({ type: 'failed', code: 'damaged', message: 'poisoned' }); else answer()",
      ),
      1,
    ).batch()
    expect(await fates(name => batch.read(name, bytes), ['poison', 'a', 'b'])).toEqual(
      ['poison', 'a', 'b'].map(name => `empty-document: ${name}`),
    )
    batch.close()
  })

  it('do not pay for memory that earlier ones did not give back', async () => {
    const { start, count } = counted(
      await processThat('for (let at = 0; at < 4e5; at += 1) kept.push({ at }); answer()'),
    )
    const batch = createDocumentReader(start, 1).batch()
    const names = Array.from({ length: 6 }, (_, at) => `${at}`)
    expect(await fates(name => batch.read(name, bytes, { limits: { memory: 80 } }), names)).toEqual(
      names.map(name => `empty-document: ${name}`),
    )
    expect(count.started).toBeGreaterThan(1)
    batch.close()
  })

  it('do not wait for one that was stopped, which takes its process with it', async () => {
    const { start, count } = counted(await processThat("if (name !== 'long') answer()"))
    const batch = createDocumentReader(start, 1).batch()
    const stop = new AbortController()
    const long = batch.read('long', bytes, { signal: stop.signal })
    const next = batch.read('a', bytes)
    stop.abort()
    await expect(long).rejects.toMatchObject({ code: 'cancelled' })
    await expect(next).rejects.toMatchObject({ code: 'empty-document' })
    expect(count.started).toBe(2)
    batch.close()
  })

  it('are read side by side', async () => {
    const { start, count } = counted(
      await processThat("if (files === 1 && name === 'a') kept.push(answer); else answer()"),
    )
    const batch = createDocumentReader(start, 2).batch()
    const stop = new AbortController()
    const first = batch.read('a', bytes, { signal: stop.signal })
    await expect(batch.read('b', bytes)).rejects.toMatchObject({ code: 'empty-document' })
    await expect(batch.read('c', bytes)).rejects.toMatchObject({ code: 'empty-document' })
    expect(count.started).toBe(2)
    stop.abort()
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    batch.close()
  })

  it('keep no process for long where no more of them come', async () => {
    const { start, count } = counted(await processThat('answer()'))
    const batch = createDocumentReader(start, 1, { files: 50, idle: 1 }).batch()
    await fates(name => batch.read(name, bytes), ['a'])
    await count.last
    expect(count.ended).toBe(1)
    await fates(name => batch.read(name, bytes), ['b'])
    expect(count.started).toBe(2)
    batch.close()
  })
})

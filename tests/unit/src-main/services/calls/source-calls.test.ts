import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answer } from '../../../../../src-core/contract/boundary'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import type { App, Shell } from '../../../../../src-main/services/session/app'
import { openAppIn } from './open-app-in'

let folder: string
let app: App

const start = (shell: Shell = {}) => openAppIn(join(folder, 'data'), { shell, startReader: startNodeReader })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'))
  app = await start()
})

afterEach(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function add(name: string, content: string): Promise<{ id: string }> {
  const task = 'add'
  const { id } = await app.handlers['import.file']({
    task,
    name,
    content: Buffer.from(content).toString('base64'),
  })
  await app.handlers['import.finish']({ task })
  if (id === null) throw new Error(`${name} was not added.`)
  return { id }
}

/** Where the project keeps the file of a document. */
async function sourcePath(id: string): Promise<string> {
  const files = await readdir(folder, { recursive: true })
  const found = files.find(path => path.endsWith(join(id, 'source.txt')))
  if (!found) throw new Error('The file is nowhere.')
  return join(folder, found)
}

const call = (name: string, input: unknown) =>
  answer(app.handlers, name, input, error => {
    throw error
  })

describe('the file a document was imported from', () => {
  test('is read as it was, with what only looks like a path left in its name', async () => {
    const { id } = await add('../../brief.txt', 'Geachte voorzitter,\r\n')
    const source = await app.handlers['source.read']({ id })
    expect(Buffer.from(source.content, 'base64').toString()).toBe('Geachte voorzitter,\r\n')
    expect(source).toMatchObject({ name: '../../brief.txt', mediaType: 'text/plain' })
  })

  test.each(['../project', 'doc_0000000000000000', '', 'doc_0000000000000000/../..'])(
    'is not found for the id %j',
    async id => {
      expect(await call('source.read', { id })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    },
  )

  test('is refused where it is another file by now, and where it is gone', async () => {
    const { id } = await add('brief.txt', 'Geachte voorzitter,')
    const path = await sourcePath(id)
    await writeFile(path, 'Iets anders')
    expect(await call('source.read', { id })).toMatchObject({ ok: false, error: { code: 'damaged' } })
    await rm(path)
    expect(await call('source.read', { id })).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })

  test('is saved where the user says, under a name that is no path', async () => {
    const asked: string[] = []
    const { id } = await add('../../brief.txt', 'Geachte voorzitter,')
    await app.close()
    app = await start({
      chooseSavePath: async name => {
        asked.push(name)
        return join(folder, 'kopie.txt')
      },
    })
    expect(await app.handlers['source.save']({ id })).toEqual({ name: 'kopie.txt', place: null })
    expect(asked).toEqual(['brief.txt'])
    expect(await readFile(join(folder, 'kopie.txt'), 'utf8')).toBe('Geachte voorzitter,')
  })

  test('is shown where it was saved, by no path that a page names', async () => {
    const shown: string[] = []
    const path = join(folder, 'kopie.txt')
    const { id } = await add('brief.txt', 'Geachte voorzitter,')
    await app.close()
    app = await start({ chooseSavePath: async () => path, showFile: one => void shown.push(one) })
    const saved = await app.handlers['source.save']({ id })
    expect(await call('source.show', { place: saved?.place })).toMatchObject({ ok: true })
    expect(shown).toEqual([path])
    for (const place of [path, '/etc/passwd', ''])
      expect(await call('source.show', { place })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(shown).toEqual([path])
  })

  test('is not saved where the user cancels, and not where there is no dialog', async () => {
    const { id } = await add('brief.txt', 'Geachte voorzitter,')
    expect(await call('source.save', { id })).toMatchObject({ ok: false, error: { code: 'not-available' } })
    await app.close()
    app = await start({ chooseSavePath: async () => null })
    expect(await app.handlers['source.save']({ id })).toBeNull()
  })
})

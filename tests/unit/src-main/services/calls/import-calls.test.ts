import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import type { ImportResult } from '../../../../../src-core/contract/importing'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { openApp } from '../../../../../src-main/services/open-app'
import type { App } from '../../../../../src-main/services/session/app'
import { realSystem, type System } from '../../../../../src-main/storage/files/system'
import { interceptFs, type SystemCall, systemError } from '../../../../durability/support/intercept-fs'
import { runHere } from '../../cli/run-here'

let folder = ''
let app: App
let events: AppEvent[] = []
/** What the user chooses in the system's dialog. */
let chosen: string[] = []

const start = (system: System) =>
  openApp({
    system,
    userData: folder,
    resources: resolve(import.meta.dirname, '../../../../../resources'),
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    shell: { choosePapers: async () => chosen },
    startReader: startNodeReader,
  })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-import-'))
  app = await start(realSystem)
  events = []
  app.subscribe(event => void events.push(event))
})

afterEach(async () => {
  await app.close()
  // A program that could not save keeps its index’s process, which may still be writing.
  await rm(folder, { recursive: true, maxRetries: 5 })
})

const file = (name: string, text: string) => ({ name, content: Buffer.from(text).toString('base64') })

/** Imports files as the window does: several at once, then all as one change. */
async function importAll(task: string, files: readonly { name: string; content: string }[]) {
  const results = await Promise.all(files.map(one => app.handlers['import.file']({ task, ...one })))
  return { results, ...(await app.handlers['import.finish']({ task })) }
}

const titles = async () => (await app.handlers['project.state']({})).documents.length

describe('importing many files', () => {
  const een = file('een.txt', 'Vraag 1\n\nIs dit waar?\n\nAntwoord 1\n\nJa.\n')
  const again = { ...een, name: 'nog-eens.txt' }
  const twee = file('twee.html', '<h1>Brief</h1><p>Geachte voorzitter,</p>')
  const files = [een, file('leeg.txt', ''), again, twee]

  it('says what became of each, keeps the good ones, and is one step to take back', async () => {
    const before = await titles()
    const { results, added } = await importAll('i1', files)
    expect(added).toBe(2)
    expect(results.map(({ outcome }) => outcome)).toEqual(['added', 'failed', 'already-there', 'added'])
    expect(results[1]?.failure).toMatchObject({ code: 'empty-document', message: 'leeg.txt is empty.' })
    expect(await titles()).toBe(before + 2)
    await app.handlers['history.undo']({})
    expect(await titles()).toBe(before)
    await app.handlers['history.redo']({})
    expect(await titles()).toBe(before + 2)
  })

  it('recognises a file that is there already, whatever its name', async () => {
    const { results } = await importAll('i1', [een, again])
    expect(results[1]).toMatchObject({
      outcome: 'already-there',
      knownAs: 'een.txt',
      title: results[0]?.title,
    })
    const later = await importAll('i2', [again])
    expect(later).toMatchObject({
      added: 0,
      results: [{ outcome: 'already-there', id: expect.stringMatching(/^doc_/), knownAs: 'een.txt' }],
    })
  })

  it('says that twins of a damaged file are damaged too, each by its own name', async () => {
    const { results } = await importAll('i1', [
      file('a.pdf', '%PDF-1.7 niets'),
      file('b.pdf', '%PDF-1.7 niets'),
    ])
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
    expect(results[1]?.failure?.message).toContain('b.pdf')
  })

  it('keeps what was read before it was stopped, and reads nothing after', async () => {
    const before = await titles()
    const first = await app.handlers['import.file']({ task: 'i1', ...een })
    expect(first.outcome).toBe('added')
    const reading = app.handlers['import.file']({ task: 'i1', ...twee })
    expect(await app.handlers['import.cancel']({ task: 'i1' })).toEqual({ cancelled: true })
    expect((await reading).outcome).toBe('cancelled')
    expect(await app.handlers['import.finish']({ task: 'i1' })).toEqual({ added: 1 })
    expect(await titles()).toBe(before + 1)
    expect(await app.handlers['import.cancel']({ task: 'i1' })).toEqual({ cancelled: false })
  })

  it('puts nothing into another project that is opened meanwhile', async () => {
    await app.handlers['import.file']({ task: 'i1', ...een })
    await app.handlers['project.create']({ name: 'Ander project' })
    expect((await app.handlers['import.file']({ task: 'i1', ...twee })).outcome).toBe('cancelled')
    expect(await app.handlers['import.finish']({ task: 'i1' })).toEqual({ added: 0 })
    expect(await titles()).toBe(0)
  })

  it('reads what was chosen in the system’s dialog, also again, and no path that a page names', async () => {
    chosen = [join(folder, 'brief.txt'), join(folder, 'weg.txt')]
    await writeFile(join(folder, 'brief.txt'), 'Geachte voorzitter,\n')
    const given = await app.handlers['import.choose']({})
    expect(given.map(({ name }) => name)).toEqual(['brief.txt', 'weg.txt'])
    const [brief, gone] = given.map(({ id }) => id)
    const read = (id = '') => app.handlers['import.chosen']({ task: 'i1', id })
    expect(await read(brief)).toMatchObject({ outcome: 'added', name: 'brief.txt' })
    expect(await read(gone)).toMatchObject({ outcome: 'failed', failure: { code: 'not-found' } })
    expect(await read(brief)).toMatchObject({ outcome: 'already-there' })
    await expect(read(join(folder, 'brief.txt'))).rejects.toMatchObject({ code: 'not-found' })
    expect(await app.handlers['import.finish']({ task: 'i1' })).toEqual({ added: 1 })
  })

  it('shows papers while others are read, and takes them back as one change, whatever was done between', async () => {
    const count = await titles()
    await app.handlers['import.file']({ task: 'i1', ...een })
    const undoes = async () => (await app.handlers['app.start']({})).history.undo
    await expect.poll(undoes).toMatchObject({ key: 'document-add', count: 1 })
    const theme = await app.handlers['theme.create']({ name: 'Ertussen', parent: null })
    await app.handlers['import.file']({ task: 'i1', ...twee })
    expect(await app.handlers['import.finish']({ task: 'i1' })).toEqual({ added: 2 })
    expect(await titles()).toBe(count + 2)
    await app.handlers['history.undo']({})
    expect((await app.handlers['theme.list']({})).map(({ id }) => id)).not.toContain(theme.id)
    expect(await titles()).toBe(count + 2)
    expect(await undoes()).toMatchObject({ key: 'document-add', count: 2 })
    await app.handlers['history.undo']({})
    expect(await titles()).toBe(count)
    await app.handlers['history.redo']({})
    expect(await titles()).toBe(count + 2)
  })

  it('has nothing to finish where nothing was begun', async () => {
    expect(await app.handlers['import.finish']({ task: 'geen' })).toEqual({ added: 0 })
  })
})

describe('importing while the disk refuses', () => {
  const een = file('een.txt', 'Vraag 1\n\nIs dit waar?\n\nAntwoord 1\n\nJa.\n')
  const twee = file('twee.txt', 'Geachte voorzitter,\n\nHierbij de brief over de dijken.\n')
  const documents = () => readdir(join(project, 'documents'))
  let project = ''
  /** The calls of the file system that fail now, and how; none while it is null. */
  let refuses: ((call: SystemCall) => boolean) | null = null
  let code = 'ENOSPC'

  beforeEach(async () => {
    await app.close()
    refuses = null
    const fs = interceptFs(realSystem.fs, call => {
      if (refuses?.(call)) throw systemError(code, call)
    })
    app = await start({ ...realSystem, fs })
    project = join(folder, 'projects', 'voorbeeld.kanttekening')
  })

  const isWriting = ({ name, path }: SystemCall) =>
    path.includes('/documents/') &&
    !['stat', 'lstat', 'realpath', 'readdir', 'unlink', 'rmdir'].includes(name) &&
    // What is written has a temporary name.
    !(path.endsWith('.json') && /^(?:open|handle\.(?:stat|readFile|close))$/.test(name))

  const isKeeping = ({ path }: SystemCall) => path.includes('/analysts/') && !path.includes('lock')

  it.each(['ENOSPC', 'EIO'])(
    'tells the paper that could not be written by name, leaves nothing of it and keeps the others: %s',
    async failing => {
      code = failing
      const [before, count] = [await documents(), await titles()]
      refuses = isWriting
      const refused = await importAll('i1', [een])
      expect(refused).toMatchObject({
        added: 0,
        results: [{ outcome: 'failed', failure: { code: 'not-saved' } }],
      })
      const told = refused.results[0]?.failure?.message
      expect(told).toContain('een.txt could not be written')
      expect(told).toContain(failing)
      expect(await titles()).toBe(count)
      expect(await documents()).toEqual(before)

      let seen = 0
      refuses = call => isWriting(call) && seen++ === 0
      const { results } = await importAll('i2', [een, twee])
      expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'failed'])
      refuses = null
      expect((await importAll('i3', [een, twee])).added).toBe(1)
      expect(await titles()).toBe(count + 2)
    },
  )

  it.each(['ENOSPC', 'EIO'])(
    'where only the last step fails, papers are whole, it says so, and it is tried again: %s',
    async failing => {
      code = failing
      const count = await titles()
      refuses = isKeeping
      for (const one of [een, twee]) await app.handlers['import.file']({ task: 'i1', ...one })
      await expect(app.handlers['import.finish']({ task: 'i1' })).rejects.toMatchObject({
        code: 'not-saved',
        message: expect.stringContaining(failing),
      })
      // In one part or in two: papers appear when they are read.
      const changes = app.unsaved()?.changes ?? []
      expect(changes.every(({ key }) => key === 'document-add')).toBe(true)
      expect(changes.reduce((sum, { count }) => sum + count, 0)).toBe(2)
      refuses = null
      await expect.poll(() => app.unsaved()).toBeNull()
      expect(await titles()).toBe(count + 2)
      await app.handlers['history.undo']({})
      expect(await titles()).toBe(count)
    },
  )

  it('where the program ends before it could be tried again, the papers are there and whole', async () => {
    const count = await titles()
    await app.handlers['import.file']({ task: 'i1', ...een })
    refuses = isKeeping
    await expect(app.handlers['import.finish']({ task: 'i1' })).rejects.toMatchObject({ code: 'not-saved' })
    await app.close()
    refuses = null
    app = await start(realSystem)
    const { documents: papers } = await app.handlers['project.state']({})
    expect(papers).toHaveLength(count + 1)
    expect(papers.every(({ problem }) => problem === null)).toBe(true)
  })
})

describe('kanttekening import', () => {
  it('takes files and folders, prints each fate as JSON, and fails when one failed', async () => {
    const project = join(folder, 'projects', 'voorbeeld.kanttekening')
    await app.close()
    await mkdir(join(folder, 'in', 'diep'), { recursive: true })
    await writeFile(join(folder, 'in', 'brief.md'), '# Brief\n\nGeachte voorzitter,\n')
    await writeFile(join(folder, 'in', 'diep', 'kapot.pdf'), '%PDF-1.7 en niets meer')
    await writeFile(join(folder, 'in', '.verborgen'), 'niets')
    const args = ['import', '--project', project, '--user-data', folder, '--json', 'in']
    const { failure, printed } = await runHere(folder, ...args)
    const results = JSON.parse(printed) as ImportResult[]
    expect(results.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['brief.md', 'added'],
      ['kapot.pdf', 'failed'],
    ])
    expect(failure?.message).toBe('1 of 2 not added.')
    expect(await readdir(join(project, 'documents'))).toHaveLength(2)
  })
})

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import type { Analyst } from '../../../../../src-core/contract/state'
import { describePlace } from '../../../../../src-core/document/corrections/text-place'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { READER_VERSION } from '../../../../../src-core/structure/reader-version'
import { limitsFor } from '../../../../../src-main/import/decoding/limits'
import { readDocument } from '../../../../../src-main/import/read-document'
import {
  createDocumentReader,
  type DocumentReader,
} from '../../../../../src-main/import/reader/document-reader'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { annotationCalls } from '../../../../../src-main/services/calls/annotation-calls'
import { backupCalls } from '../../../../../src-main/services/calls/backup-calls'
import { correctionCalls } from '../../../../../src-main/services/calls/correction-calls'
import { placeCalls } from '../../../../../src-main/services/calls/place-calls'
import { rereadCalls } from '../../../../../src-main/services/calls/reread-calls'
import { ProjectFollower } from '../../../../../src-main/services/session/follow-project'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem, type System } from '../../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { interceptFs, type SystemCall, systemError } from '../../../../durability/support/intercept-fs'
import { JOOST, MARIJKE, makeTemporaryFolder } from '../../../../durability/support/project'
import { makeDocument } from '../../../src-core/builders'
import { at, makePdf } from '../../import/make-files'

const SOURCE = Buffer.from(
  [
    ['gas', 'De prijs van gas is gestegen en het kabinet bespreekt dat in Brussel.'],
    ['graan', 'De uitvoer van graan over zee is hervat na lange onderhandelingen.'],
    ['staal', 'Voor staal gelden quota die de Commissie in maart opnieuw vaststelt.'],
    ['vis', 'De vangst van vis wordt per gebied verdeeld door de Raad van ministers.'],
  ]
    .map(([what, said], index) =>
      [
        `Vraag ${index + 1}`,
        `Kan de minister uitleggen wat er met ${what} gebeurt?`,
        `Antwoord ${index + 1}`,
        said,
      ].join('\n\n'),
    )
    .join('\n\n'),
)

/** What an older program took for text, and a newer one knows for the foot of a page. */
const FOOT = 'Tweede Kamer, vergaderjaar 2021–2022, 21 501-02, nr. 2433 7'

let fresh: StructuredDocument
beforeAll(async () => {
  fresh = await readDocument('stuk.txt', SOURCE)
})

/** The paper as a program without rules for it read it: one paragraph a line, and the text as given. */
function byOlderRules(text = fresh.text): StructuredDocument {
  const { id, source, meta } = fresh
  return makeDocument(text, { id, source, meta })
}

/** As an older program read it that left the foot of a page and a broken word in the text. */
function otherText(): StructuredDocument {
  return byOlderRules(
    fresh.text
      .replace('uitvoer van graan over zee', 'uit- voer van graan over zee')
      .replace('Vraag 3', `${FOOT}\nVraag 3`),
  )
}

/** The rules a reader process runs, in this one: quicker where the process is not what is tested. */
const reader: Pick<DocumentReader, 'read'> = {
  read: async (name, bytes, { onProgress } = {}) => ({
    document: await readDocument(name, bytes, limitsFor(bytes.byteLength), onProgress),
    ...{ time: 0, peakBytes: 0 },
  }),
}

const sessions: ProjectSession[] = []
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close()
})

async function makeProject(stored: StructuredDocument, source: Uint8Array = SOURCE): Promise<string> {
  const folder = join(makeTemporaryFolder(), 'proef.kanttekening')
  await createProjectFolder(realSystem, folder, 'Proef')
  await createDocumentStore(realSystem, projectPaths(folder)).write(stored, source)
  return folder
}

interface OpenOptions {
  readonly analyst: Analyst
  readonly system: System
  readonly by: Pick<DocumentReader, 'read'>
}

async function open(
  folder: string,
  { analyst = MARIJKE, system = realSystem, by = reader }: Partial<OpenOptions> = {},
) {
  const events: AppEvent[] = []
  const session = await ProjectSession.open(
    system,
    folder,
    analyst,
    event => void events.push(event),
    join(folder, '..', 'backups'),
  )
  sessions.push(session)
  const project = () => session
  const calls = {
    ...annotationCalls(project),
    ...placeCalls(project),
    ...correctionCalls(project),
    ...backupCalls(project),
    ...rereadCalls(project, by, event => void events.push(event)),
  }
  const { id } = fresh
  return {
    ...{ session, events, calls },
    reread: () => calls['document.reread']({ id, task: 'reading' }),
    replace: () => calls['document.replace']({ id, task: 'reading' }),
    stop: () => calls['document.stop-reading']({ task: 'reading' }),
    /** Looks once at what others did in the folder, as an open project does all the time. */
    look: () => new ProjectFollower(session).look(),
    mark: (words: string) => {
      const start = session.document(id).text.indexOf(words)
      if (start < 0) throw new Error(`“${words}” is not in the paper.`)
      return calls['annotation.create']({
        ...{ documentId: id, start, end: start + words.length },
        ...{ themes: [], note: null },
      })
    },
    outdated: () => session.state().documents[0]?.outdated,
    stored: () => readFile(projectPaths(folder).document(id).structure, 'utf8'),
  }
}

const nothing = { added: 0, removed: 0, changed: 0 }

describe('reading a paper again', () => {
  test('says that nothing changes where it does not, and remembers that on consent', async () => {
    const { reader: _, ...unnumbered } = fresh
    const by = createDocumentReader(startNodeReader)
    const desk = await open(await makeProject(unnumbered), { by })
    const before = await desk.stored()
    expect(desk.outdated()).toBe(true)
    expect(await desk.reread()).toMatchObject({
      ...{ same: true, text: false, turns: nothing, paragraphs: nothing },
      kind: { before: fresh.kind, after: fresh.kind },
    })
    expect(await desk.stored()).toBe(before)
    expect(desk.outdated()).toBe(true)
    expect(await desk.replace()).toMatchObject({ same: true })
    expect(JSON.parse(await desk.stored())).toEqual(fresh)
    expect(desk.outdated()).toBe(false)
    expect(desk.session.history().undo).toBeNull()
  })

  test('finds the structure that older rules did not, and leaves what is marked where it is', async () => {
    const folder = await makeProject(byOlderRules())
    const desk = await open(folder)
    const marked = await desk.mark('prijs van gas')
    expect(await desk.reread()).toMatchObject({
      ...{ same: false, text: false },
      kind: { before: 'other', after: 'question-answers' },
      turns: { added: 8, removed: 0, changed: 0 },
      annotations: { stay: 1, move: 0, colleagues: 0, unsure: 0, lost: 0 },
    })
    expect(desk.session.document(fresh.id).turns).toEqual([])
    expect(desk.events.some(({ type }) => type === 'document-changed')).toBe(false)
    await desk.replace()
    expect(desk.session.document(fresh.id).turns).toEqual(fresh.turns)
    expect(desk.events).toContainEqual({ type: 'document-changed', id: fresh.id })
    expect(desk.session.visible.get(marked.id)).toEqual(marked)
    await desk.session.close()
    const later = await open(folder)
    expect(later.session.document(fresh.id)).toEqual(fresh)
    expect(later.session.visible.get(marked.id)).toEqual(marked)
  })

  test('moves what surely stands elsewhere as one change, and leaves what is gone to be placed', async () => {
    const desk = await open(await makeProject(otherText()))
    const stays = await desk.mark('prijs van gas')
    const broken = await desk.mark('uit- voer van graan over zee')
    const behind = await desk.mark('vangst van vis')
    const gone = await desk.mark(FOOT)
    const expected = { stay: 1, move: 2, colleagues: 0, unsure: 0, lost: 1 }
    const told = await desk.reread()
    expect(told).toMatchObject({ same: false, text: true, annotations: expected })
    expect(told.paragraphs).toMatchObject({ added: 0, removed: 1 })
    expect(await desk.calls['place.count']({})).toEqual({ count: 0 })
    expect(await desk.replace()).toEqual(told)
    const at = (id: string) => desk.session.visible.get(id)
    const start = fresh.text.indexOf('vangst van vis')
    expect(at(behind.id)).toMatchObject({ start, end: start + 14, quote: { exact: 'vangst van vis' } })
    expect(at(behind.id)?.place.turn).toBe(fresh.turns.at(-1)?.id)
    expect(at(broken.id)?.quote.exact).toBe('uitvoer van graan over zee')
    expect(at(stays.id)).toEqual(stays)
    expect(at(gone.id)).toEqual(gone)
    expect(await desk.calls['place.list']({})).toMatchObject([{ annotation: { id: gone.id } }])

    expect(desk.session.history().undo).toMatchObject({ key: 'document-reread', count: 2 })
    await desk.session.undo()
    expect(at(behind.id)).toMatchObject({ start: behind.start, quote: behind.quote })
    expect(await desk.calls['place.count']({})).toEqual({ count: 3 })
    await desk.session.redo()
    expect(await desk.calls['place.count']({})).toEqual({ count: 1 })
  })

  test('leaves colleagues’ annotations to be placed, with the place that is sure', async () => {
    const folder = await makeProject(otherText())
    const joost = await open(folder, { analyst: JOOST })
    const theirs = await joost.mark('vangst van vis')
    await joost.session.close()
    const desk = await open(folder)
    expect(await desk.replace()).toMatchObject({ annotations: { move: 0, colleagues: 1 } })
    expect(desk.session.visible.get(theirs.id)).toEqual(theirs)
    expect(await desk.calls['place.list']({})).toMatchObject([
      { annotation: { id: theirs.id }, verdict: 'sure' },
    ])
  })

  test('does not count again what had lost its place before', async () => {
    const folder = await makeProject(otherText())
    const desk = await open(folder)
    const gone = await desk.mark(FOOT)
    await desk.replace()
    const none = { stay: 0, move: 0, colleagues: 0, unsure: 0, lost: 0 }
    expect(await desk.reread()).toMatchObject({ same: true, annotations: none })
    expect(desk.session.visible.get(gone.id)).toEqual(gone)
  })

  test('keeps corrections, and lists those that have no place any more', async () => {
    const desk = await open(await makeProject(otherText()))
    const { text } = desk.session.document(fresh.id)
    const make = (words: string) =>
      desk.calls['correction.make']({
        documentId: fresh.id,
        change: { type: 'split-paragraph', at: describePlace(text, text.indexOf(words)) },
      })
    const fits = await make('en het kabinet')
    const homeless = await make('vergaderjaar 2021')
    expect(await desk.reread()).toMatchObject({ corrections: { kept: 1, unplaced: 1 } })
    await desk.replace()
    const listed = await desk.calls['correction.list']({ documentId: fresh.id })
    expect(listed.corrections.map(({ id }) => id)).toEqual([fits.id, homeless.id])
    expect(listed.unplaced).toEqual([homeless.id])
    const after = desk.session.document(fresh.id)
    expect(after.blocks.some(({ start }) => after.text.startsWith('en het kabinet', start))).toBe(true)
  })

  test('is seen by colleagues who have the paper open, with what was moved along in it', async () => {
    const folder = await makeProject(otherText())
    const marijke = await open(folder)
    const joost = await open(folder, { analyst: JOOST })
    const marked = await marijke.mark('vangst van vis')
    const own = await joost.mark('quota')
    await marijke.session.saving.save()
    await joost.session.saving.save()
    await joost.look()
    joost.events.length = 0

    await marijke.replace()
    await marijke.session.saving.save()
    await joost.look()
    expect(joost.session.document(fresh.id)).toEqual(marijke.session.document(fresh.id))
    expect(joost.outdated()).toBe(false)
    const types = joost.events.map(({ type }) => type)
    expect(types.indexOf('document-changed')).toBeLessThan(types.indexOf('annotations-changed'))
    expect(joost.events).toContainEqual({ type: 'document-changed', id: fresh.id })
    const title = fresh.meta.title
    expect(joost.events).toContainEqual({
      type: 'team-news',
      news: expect.arrayContaining([{ kind: 'reread', title }]),
    })
    const start = fresh.text.indexOf('vangst van vis')
    expect(joost.session.visible.get(marked.id)).toMatchObject({ start })
    // Everybody moves their own: it waits where it may stand.
    expect(joost.session.visible.get(own.id)).toMatchObject({ start: own.start })
    expect(await joost.calls['place.count']({})).toEqual({ count: 1 })

    joost.events.length = 0
    await joost.look()
    await marijke.look()
    expect(joost.events).toEqual([])
  })

  test('tells how much is read', async () => {
    const pages = ['Vraag 1', 'Antwoord 1', 'Vraag 2'].map(words => at(60, 700, words))
    const bytes = makePdf(pages)
    const paper = await readDocument('vragen.pdf', bytes)
    const { reader: _, ...older } = paper
    const folder = await makeProject(older, bytes)
    const desk = await open(folder)
    await desk.calls['document.reread']({ id: paper.id, task: 'reading' })
    expect(desk.events.filter(({ type }) => type === 'progress')).toEqual(
      [1, 2, 3].map(done => ({ type: 'progress', task: 'reading', done, total: 3, label: paper.id })),
    )
  })

  test('reads from pictures what shall be, and what was read so as a whole before', async () => {
    const orders: unknown[] = []
    const by: typeof reader = {
      read: (name, bytes, options = {}) => {
        orders.push(options.scan)
        return reader.read(name, bytes, options)
      },
    }
    const desk = await open(await makeProject(byOlderRules()), { by })
    await desk.reread()
    await desk.calls['document.reread']({ id: fresh.id, task: 'reading', scan: 'all' })
    const scans = fresh.pages.map(({ number }) => ({ number, words: [] }))
    const scanned = await open(await makeProject({ ...byOlderRules(), pages: fresh.pages, scans }), { by })
    await scanned.reread()
    expect(orders).toEqual([undefined, 'all', 'all'])
  })

  test('reads those pages from pictures whose text is no language, and goes back to the text', async () => {
    const orders: unknown[] = []
    const by: typeof reader = {
      read: (name, bytes, options = {}) => {
        orders.push(options.scan)
        return reader.read(name, bytes, options)
      },
    }
    const text = 'Eerste bladzij.\nWzhhgh eodglm.\nGhugh eodglm.'
    const pages = ['Eerste', 'Wzhhgh', 'Ghugh'].map((word, index) => ({
      number: index + 1,
      start: text.indexOf(word),
    }))
    const warnings = [
      { kind: 'garbled-page' as const, start: text.indexOf('Wzhhgh'), end: text.indexOf('Ghugh') },
    ]
    const scans = [{ number: 3, words: [], chosen: true as const }]
    const desk = await open(await makeProject({ ...byOlderRules(text), pages, warnings, scans }), { by })
    const ask = (scan?: 'garbled' | 'none') =>
      desk.calls['document.reread']({ id: fresh.id, task: 'reading', ...(scan && { scan }) })
    await ask()
    await ask('garbled')
    await ask('none')
    expect(orders).toEqual([[3], [3, 2], undefined])
  })

  test('makes a backup of how things were first', async () => {
    const desk = await open(await makeProject(byOlderRules()))
    await desk.replace()
    const [latest] = (await desk.calls['backup.list']({})).backups
    expect(latest?.reason).toBe('reread')
  })
})

describe('reading a paper again changes nothing', () => {
  test('where the project may only be read; what would change is told', async () => {
    const folder = await makeProject(byOlderRules())
    await open(folder)
    const second = await open(folder)
    const before = await second.stored()
    expect(await second.reread()).toMatchObject({ same: false })
    await expect(second.replace()).rejects.toMatchObject({ code: 'read-only' })
    expect(await second.stored()).toBe(before)
  })

  test('where the source is another file by now', async () => {
    const folder = await makeProject(byOlderRules())
    const desk = await open(folder)
    await writeFile(join(projectPaths(folder).document(fresh.id).folder, 'source.txt'), 'Iets anders')
    const before = await desk.stored()
    await expect(desk.reread()).rejects.toMatchObject({ code: 'damaged' })
    await expect(desk.replace()).rejects.toMatchObject({ code: 'damaged' })
    expect(await desk.stored()).toBe(before)
    expect(desk.session.document(fresh.id)).toEqual(byOlderRules())
  })

  test('where it is stopped', async () => {
    const desk = await open(await makeProject(byOlderRules()), { by: createDocumentReader(startNodeReader) })
    const before = await desk.stored()
    for (const read of [desk.reread, desk.replace]) {
      const reading = read()
      expect(await desk.stop()).toEqual({ stopped: true })
      await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    }
    expect(await desk.stop()).toEqual({ stopped: false })
    expect(await desk.stored()).toBe(before)
    expect(await desk.replace()).toMatchObject({ same: false })
  })

  test('where a newer program read it, and where there is no such paper', async () => {
    const desk = await open(await makeProject({ ...fresh, reader: READER_VERSION + 1 }))
    expect(desk.outdated()).toBe(false)
    await expect(desk.reread()).rejects.toMatchObject({ code: 'newer-version' })
    await expect(desk.replace()).rejects.toMatchObject({ code: 'newer-version' })
    const id = 'doc_0000000000000000'
    await expect(desk.calls['document.replace']({ id, task: 'reading' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test.each([
    ['its rename fails', ({ name, path }: SystemCall) => name === 'rename' && path.includes('document.json')],
    [
      'its name cannot be made durable',
      ({ name, path }: SystemCall) => name === 'handle.sync' && path.endsWith(fresh.id),
    ],
  ])('where the new structure is not written: %s', async (_, fails) => {
    let failing = false
    const fs = interceptFs(realSystem.fs, call => {
      if (failing && fails(call)) throw systemError('EIO', call)
    })
    const folder = await makeProject(otherText())
    const desk = await open(folder, { system: { ...realSystem, fs } })
    const marked = await desk.mark('vangst van vis')
    const before = await desk.stored()
    failing = true
    await expect(desk.replace()).rejects.toMatchObject({ code: 'not-saved' })
    failing = false
    expect(await desk.stored()).toBe(before)
    expect(desk.session.document(fresh.id)).toEqual(otherText())
    expect(desk.session.visible.get(marked.id)).toEqual(marked)
    expect(desk.outdated()).toBe(true)
    expect(await desk.replace()).toMatchObject({ annotations: { move: 1 } })
    expect(desk.outdated()).toBe(false)
  })
})

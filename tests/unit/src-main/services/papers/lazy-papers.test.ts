import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { correctionCalls } from '../../../../../src-main/services/calls/correction-calls'
import { placeCalls } from '../../../../../src-main/services/calls/place-calls'
import { PaperCheck } from '../../../../../src-main/services/session/check-papers'
import { ProjectFollower } from '../../../../../src-main/services/session/follow-project'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { PATIENCE_WITH_OWN } from '../../../../../src-main/storage/files/patience'
import { realSystem, type System } from '../../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { interceptFs } from '../../../../durability/support/intercept-fs'
import { JOOST, MARIJKE, makeTemporaryFolder } from '../../../../durability/support/project'
import { paperOf } from '../open-desk'

const TITLES = ['Aanpak', 'Besluit', 'Convenant', 'Debat']
const PAPERS = TITLES.map(title =>
  paperOf(`Vraag 1. Kan de minister ingaan op ${title}?\nDat zeg ik toe aan ${title}.`, title),
)
const [FIRST, SECOND] = PAPERS as [StructuredDocument, StructuredDocument]

const open: ProjectSession[] = []
afterEach(async () => {
  for (const session of open.splice(0)) await session.close()
})

/** A machine with a project of four papers: it counts what is read of them, and its clock is put forward by hand. */
async function machine({ backups = false } = {}) {
  const home = makeTemporaryFolder()
  const folder = join(home, 'proef.kanttekening')
  await createProjectFolder(realSystem, folder, 'Proef')
  const store = createDocumentStore(realSystem, projectPaths(folder))
  for (const paper of PAPERS) await store.write(paper, Buffer.from(paper.text))
  const on = { for: 0 }
  const read: string[] = []
  const note = (path: string) => {
    if (path.endsWith('document.json')) read.push(path)
  }
  const system: System = {
    ...realSystem,
    fs: interceptFs(realSystem.fs, ({ name, path }) => void (name === 'open' && note(path))),
    readNow(path, largest, root) {
      note(path)
      return realSystem.readNow(path, largest, root)
    },
    uptime: () => on.for,
  }
  const events: AppEvent[] = []
  const start = async (analyst = MARIJKE, summaries: string | null = join(home, 'papers')) => {
    read.length = 0
    const session = await ProjectSession.open(
      system,
      folder,
      analyst,
      event => void events.push(event),
      backups ? join(home, 'backups') : null,
      null,
      summaries === null ? null : { folder: summaries, program: '1' },
    )
    open.push(session)
    return session
  }
  const end = async (session: ProjectSession) => {
    open.splice(open.indexOf(session), 1)
    await session.close()
  }
  return {
    store,
    events,
    read,
    start,
    end,
    /** The project opened as on the second day, nothing of it in memory. */
    async again() {
      await end(await start())
      return start()
    },
    file: (paper: StructuredDocument) => projectPaths(folder).document(paper.id).structure,
    async later(session: ProjectSession) {
      const follower = new ProjectFollower(session)
      await follower.look()
      on.for += PATIENCE_WITH_OWN
      await follower.look()
      await follower.look()
    },
  }
}

/** Changes a byte of a file and leaves its size and its times, as far as these can be set. */
function rot(file: string): void {
  const { atime, mtime } = statSync(file)
  const bytes = readFileSync(file)
  bytes[10] = (bytes[10] ?? 0) ^ 0xff
  writeFileSync(file, bytes)
  utimesSync(file, atime, mtime)
}

describe('a project that was open before', () => {
  it('is listed without reading a paper, and a paper is read when it is asked for', async () => {
    const { again, read } = await machine()
    const session = await again()
    expect(session.state().documents.map(({ title }) => title)).toEqual(TITLES)
    await session.readReplacedDocuments()
    expect(read).toEqual([])
    expect(await session.documents.load(SECOND.id)).toEqual(SECOND)
    expect(session.document(FIRST.id)).toEqual(FIRST)
    expect(read).toHaveLength(2)
    expect(session.document(FIRST.id)).toBe(session.document(FIRST.id))
    expect(read).toHaveLength(2)
  })

  it('tells how many annotations lost their place without reading a paper', async () => {
    const { start, end, read, store } = await machine()
    const session = await start()
    const text = FIRST.text
    await session.commit({ key: 'annotation-create', count: 1, name: '' }, [
      {
        kind: 'annotation',
        before: null,
        after: {
          id: 'ann_0000000000000001',
          author: MARIJKE.id,
          revision: 1,
          created: '2026-01-01T10:00:00.000Z',
          modified: '2026-01-01T10:00:00.000Z',
          documentId: FIRST.id,
          start: 0,
          end: 5,
          quote: { exact: text.slice(0, 5), prefix: '', suffix: text.slice(5, 20) },
          place: { block: 'b1' },
          themes: [],
          note: null,
        },
      },
    ])
    const count = (of: ProjectSession) => placeCalls(() => of)['place.count']({})
    expect(await count(session)).toEqual({ count: 0 })
    await end(session)
    const later = await start()
    expect(await count(later)).toEqual({ count: 0 })
    expect(read).toEqual([])
    await store.replace({ ...FIRST, text: `Nieuw. ${text}` })
    await later.readReplacedDocuments()
    expect(await count(later)).toEqual({ count: 1 })
  })

  it('shows what a colleague set right since', async () => {
    const { start, end } = await machine()
    await end(await start())
    const joost = await start(JOOST, null)
    await correctionCalls(() => joost)['correction.make']({
      documentId: FIRST.id,
      change: { type: 'set-kind', kind: 'debate' },
    })
    await end(joost)
    const session = await start()
    expect(session.state().documents.find(({ id }) => id === FIRST.id)?.kind).toBe('debate')
  })

  it('tells windows of a paper that another program replaced, read before or not', async () => {
    const { again, store, events } = await machine()
    const session = await again()
    const other = { ...FIRST, meta: { ...FIRST.meta, title: 'Zwaarden' } }
    await store.replace(other)
    // Asked for before the folder was looked at: what is shown is what stands there, and it is told all the same.
    expect(session.document(FIRST.id).meta.title).toBe('Zwaarden')
    expect(await session.readReplacedDocuments()).toEqual(['Zwaarden'])
    expect(events.filter(({ type }) => type === 'document-changed')).toHaveLength(1)
    expect(session.state().documents.at(-1)?.title).toBe('Zwaarden')
    expect(await session.readReplacedDocuments()).toEqual([])
  })

  it('keeps showing a paper while another reading of it is written, and then the other one', async () => {
    const { again } = await machine()
    const session = await again()
    const other = { ...FIRST, meta: { ...FIRST.meta, title: 'Zwaarden' } }
    const seen = await session.documents.replace(other, () => session.document(FIRST.id).meta.title)
    expect(seen).toBe('Aanpak')
    expect(session.document(FIRST.id)).toEqual(other)
  })
})

describe('a paper whose file was damaged after it was read last', () => {
  it('is told at once when it is asked for, and listed with the reason', async () => {
    const { again, file, later, events } = await machine()
    const session = await again()
    rmSync(file(FIRST))
    expect(() => session.document(FIRST.id)).toThrow('should be there and is not')
    await expect(session.documents.load(FIRST.id)).rejects.toThrow('should be there and is not')
    expect(session.knownDocument(FIRST.id)).toBeNull()
    await later(session)
    expect(session.state().documents.at(-1)).toMatchObject({ id: FIRST.id, problem: expect.any(String) })
    expect(events.some(({ type }) => type === 'project-changed')).toBe(true)
    expect(() => session.document(FIRST.id)).toThrow('should be there and is not')
  })

  it('comes back by itself when its file does', async () => {
    const { again, file, later } = await machine()
    const session = await again()
    const whole = readFileSync(file(FIRST))
    writeFileSync(file(FIRST), 'een ander programma')
    await later(session)
    expect(session.documents.has(FIRST.id)).toBe(false)
    writeFileSync(file(FIRST), whole)
    await later(session)
    expect(session.document(FIRST.id)).toEqual(FIRST)
    expect(session.state().documents.map(({ problem }) => problem)).toEqual([null, null, null, null])
  })

  it('is brought back from a backup, and told', async () => {
    const { again, file, later } = await machine({ backups: true })
    const session = await again()
    rot(file(FIRST))
    await later(session)
    expect(session.document(FIRST.id)).toEqual(FIRST)
    expect(JSON.parse(readFileSync(file(FIRST), 'utf8'))).toEqual(FIRST)
    expect(session.problems()).toMatchObject([{ file: file(FIRST), kind: 'damaged', found: 1 }])
  })

  it('is written again from memory where it was open', async () => {
    const { again, file, later } = await machine()
    const session = await again()
    const shown = session.document(FIRST.id)
    rot(file(FIRST))
    await later(session)
    expect(session.document(FIRST.id)).toEqual(shown)
    expect(JSON.parse(readFileSync(file(FIRST), 'utf8'))).toEqual(FIRST)
    expect(readdirSync(join(file(FIRST), '..')).some(name => name.includes('.corrupt-'))).toBe(true)
  })

  it('is not kept among what the next opening trusts', async () => {
    const { again, file, end, start } = await machine()
    const session = await again()
    rot(file(FIRST))
    expect(() => session.document(FIRST.id)).toThrow()
    await end(session)
    const next = await start()
    expect(next.state().documents.at(-1)).toMatchObject({ id: FIRST.id, problem: expect.any(String) })
  })
})

describe('the check of papers', () => {
  it('finds one that is other than it was though it looks the same, and keeps none in memory', async () => {
    const { again, read, file } = await machine()
    const session = await again()
    expect(await session.documents.check(FIRST.id)).toBe(true)
    expect(session.documents.isUnread(FIRST.id)).toBe(true)
    expect(read).toHaveLength(1)
    rot(file(FIRST))
    expect(await session.documents.check(FIRST.id)).toBe(false)
    rmSync(file(SECOND))
    expect(await session.documents.check(SECOND.id)).toBe(false)
  })

  it('can be stopped before it begins', async () => {
    const { again, read } = await machine()
    const session = await again()
    const check = new PaperCheck(session.documents)
    check.start()
    await check.stop()
    expect(read).toEqual([])
  })
})

it('an opening with summaries shows what one without them shows, whatever was done to the files in between', async () => {
  const harm = fc.record({
    paper: fc.integer({ min: 0, max: PAPERS.length - 1 }),
    how: fc.constantFrom('replace', 'reformat', 'cut', 'remove', 'mend', 'rot'),
    opens: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 6 }), async steps => {
      const { start, end, file, store } = await machine()
      await end(await start())
      for (const [at, { paper, how, opens }] of steps.entries()) {
        const document = PAPERS[paper] ?? FIRST
        const path = file(document)
        if (how === 'replace')
          writeFileSync(
            path,
            JSON.stringify({ ...document, meta: { ...document.meta, title: `Stuk ${at}` } }),
          )
        if (how === 'reformat') writeFileSync(path, JSON.stringify(document, null, 2))
        if (how === 'cut') writeFileSync(path, JSON.stringify(document).slice(0, 50))
        if (how === 'remove') rmSync(path, { force: true })
        if (how === 'mend') await store.write(document, Buffer.from(document.text))
        if (how === 'rot' && statSync(path, { throwIfNoEntry: false })) rot(path)
        if (opens) await end(await start())
      }
      const plain = await start(JOOST, null)
      const expected = plain.state().documents
      const texts = plain.documents.ids.map(id => plain.document(id))
      await end(plain)
      const session = await start()
      expect(session.state().documents).toEqual(expected)
      expect(session.documents.ids.map(id => session.document(id))).toEqual(texts)
      await end(session)
    }),
    { numRuns: 25 },
  )
})

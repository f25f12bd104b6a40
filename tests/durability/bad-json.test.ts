import { beforeAll, describe, expect, it } from 'vitest'
import { defaultPreferences, preferencesSchema } from '../../src-core/contract/state'
import { annotationCalls } from '../../src-main/services/calls/annotation-calls'
import { correctionCalls } from '../../src-main/services/calls/correction-calls'
import { trashCalls } from '../../src-main/services/calls/trash-calls'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { writeDurably } from '../../src-main/storage/files/write-durably'
import { createDocumentStore } from '../../src-main/storage/project/document-store'
import type { ProjectIdentity } from '../../src-main/storage/project/mend-project-file'
import { createProjectFolder, projectPaths } from '../../src-main/storage/project/project-folder'
import { SettingsFile } from '../../src-main/storage/settings/settings-file'
import { shareOf } from '../fixtures/thorough'
import { makeDocument } from '../unit/src-core/builders'
import { CrashFs } from './support/crash-fs'
import { bootMachine } from './support/crash-machine'
import { addTheme, MARIJKE } from './support/project'

const FOLDER = '/home/proef.kanttekening'
const PAPERS = [
  makeDocument('Vraag 1.\nAntwoord.', { id: 'doc_00000000000000a1' }),
  makeDocument('Weg.', { id: 'doc_00000000000000a2' }),
]
const own = projectPaths(FOLDER).analyst(MARIJKE.id)

/** What can become of a file: cut at every byte, with zeros for the rest, and whole contents that are not ours. */
function damages(whole: Buffer): Buffer[] {
  return shareOf(everyDamage(whole), 5)
}

function* everyDamage(whole: Buffer): Generator<Buffer> {
  for (let length = 0; length < whole.length; length += 1) yield whole.subarray(0, length)
  for (let length = 0; length < whole.length; length += 23)
    yield Buffer.concat([whole.subarray(0, length), Buffer.alloc(whole.length - length)])
  for (const text of ['null', '[]', '{}', '""', '0', '{"schema":null}', '\uFEFF', '{"records":[]}'])
    yield Buffer.from(text)
}

async function preparedProject(): Promise<CrashFs> {
  const disk = new CrashFs()
  const system = bootMachine(disk)
  await createProjectFolder(system, FOLDER, 'Proef')
  for (const paper of PAPERS)
    await createDocumentStore(system, projectPaths(FOLDER)).write(paper, Buffer.from('bron'))
  const session = await open(disk)
  const theme = await addTheme(session, 'SWIFT')
  const documentId = PAPERS[0]?.id ?? ''
  for (const themes of [[], [theme.id]])
    await annotationCalls(() => session)['annotation.create']({
      documentId,
      start: 0,
      end: 5,
      themes,
      note: null,
    })
  const change = { type: 'set-kind', kind: 'letter' } as const
  await correctionCalls(() => session)['correction.make']({ documentId, change })
  await trashCalls(() => session)['document.delete']({ ids: [PAPERS[1]?.id ?? ''] })
  await session.close()
  return disk
}

function open(disk: CrashFs, known: ProjectIdentity | null = null): Promise<ProjectSession> {
  return ProjectSession.open(bootMachine(disk), FOLDER, MARIJKE, () => undefined, null, known)
}

/** A disk that is the same but for one file. */
async function withFile(disk: CrashFs, path: string, bytes: Buffer): Promise<CrashFs> {
  const copy = disk.crash({ names: 'all', data: 'all' })
  await writeDurably(bootMachine(copy), path, bytes)
  return copy
}

/** Every record of a project, as one comparable text. */
function allOf({ records }: ProjectSession): string {
  const kinds = ['annotation', 'theme', 'correction', 'document'] as const
  return JSON.stringify(
    kinds.map(kind => [...records.all(kind).values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
  )
}

/** Whether these bytes still stand somewhere: in the file, at the beginning of it, or beside it. */
async function isKept(disk: CrashFs, path: string, bytes: Buffer): Promise<boolean> {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const name = path.slice(folder.length + 1)
  for (const each of (await disk.fs.readdir(folder)).filter(each => each.startsWith(name))) {
    const there = await disk.fs.readFile(`${folder}/${each}`)
    if (there.subarray(0, bytes.length).equals(bytes)) return true
  }
  return false
}

let disk: CrashFs
let expected: string
beforeAll(async () => {
  disk = await preparedProject()
  const session = await open(disk)
  expected = allOf(session)
  await session.close()
})

describe('a file that was cut at any byte, zeroed or emptied', () => {
  it.each([
    ['themes', own.themes],
    ['annotations', `${own.annotations}/${PAPERS[0]?.id}.json`],
    ['corrections', `${own.folder}/corrections/${PAPERS[0]?.id}.json`],
    ['documents', `${own.folder}/documents.json`],
  ])('of %s gives every record all the same, is reported, kept, and whole again', async (_, path) => {
    const whole = await disk.fs.readFile(path)
    for (const bytes of damages(whole)) {
      const when = JSON.stringify(bytes.toString('utf8'))
      const copy = await withFile(disk, path, bytes)
      const session = await open(copy)
      expect(allOf(session), when).toBe(expected)
      const isWhole = whole.toString('utf8').trim() === bytes.toString('utf8').trim()
      expect(session.state().problems.length, when).toBe(isWhole ? 0 : 1)
      await session.close()
      expect(await isKept(copy, path, bytes), when).toBe(true)
      const again = await open(copy)
      expect(again.state().problems, when).toEqual([])
      expect(allOf(again), when).toBe(expected)
      await again.close()
    }
  })

  it('of the history loses no record, and is kept before it is written again', async () => {
    const whole = await disk.fs.readFile(own.log)
    for (const bytes of damages(whole)) {
      const when = JSON.stringify(bytes.toString('utf8').slice(-40))
      const copy = await withFile(disk, own.log, bytes)
      const session = await open(copy)
      expect(allOf(session), when).toBe(expected)
      expect(session.state().problems.length, when).toBe(1)
      await addTheme(session, 'later')
      await session.close()
      expect(await isKept(copy, own.log, bytes), when).toBe(true)
    }
  })

  it('of the project is made again of what the machine knows, reported and kept', async () => {
    const path = projectPaths(FOLDER).project
    const whole = await disk.fs.readFile(path)
    const known = JSON.parse(whole.toString('utf8')) as ProjectIdentity
    for (const bytes of damages(whole)) {
      const when = JSON.stringify(bytes.toString('utf8'))
      const copy = await withFile(disk, path, bytes)
      const session = await open(copy, known)
      expect(session.file, when).toMatchObject(known)
      expect(allOf(session), when).toBe(expected)
      const isWhole = whole.toString('utf8').trim() === bytes.toString('utf8').trim()
      expect(session.state().problems.length, when).toBe(isWhole ? 0 : 1)
      await session.close()
      expect(await isKept(copy, path, bytes), when).toBe(true)
      const again = await open(copy)
      expect(again.state().problems, when).toEqual([])
      expect(again.file, when).toMatchObject(known)
      await again.close()
    }
  })

  it('of a project that the machine does not know opens by the id left in it, else is refused and left', async () => {
    const path = projectPaths(FOLDER).project
    const whole = await disk.fs.readFile(path)
    const { id } = JSON.parse(whole.toString('utf8')) as ProjectIdentity
    for (const bytes of damages(whole)) {
      const when = JSON.stringify(bytes.toString('utf8'))
      const copy = await withFile(disk, path, bytes)
      if (bytes.includes(`${id}"`)) {
        const session = await open(copy)
        // The name, or else that of the folder.
        expect([session.file.id, session.file.name.toLowerCase()], when).toEqual([id, 'proef'])
        await session.close()
      } else {
        await expect(open(copy), when).rejects.toMatchObject({ code: 'damaged' })
        expect(await copy.fs.readFile(path)).toEqual(bytes)
      }
    }
  })

  it('of the project that is gone is made again where there is work, and nowhere else', async () => {
    const path = projectPaths(FOLDER).project
    const known = { id: 'prj_00000000000000aa', name: 'Bekend' }
    const gone = disk.crash({ names: 'all', data: 'all' })
    await gone.fs.unlink(path)
    await expect(open(gone)).rejects.toMatchObject({ code: 'not-found' })
    const session = await open(gone, known)
    expect(session.file).toMatchObject(known)
    expect(session.state().problems).toMatchObject([{ kind: 'missing' }])
    expect(allOf(session)).toBe(expected)
    await session.close()
    await expect(open(new CrashFs(), known)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('of a project of a newer program is refused whatever the machine knows', async () => {
    const path = projectPaths(FOLDER).project
    const newer = Buffer.from(
      '{"schema":"kanttekening/project@2","id":"prj_00000000000000aa","name":"Later"}',
    )
    const copy = await withFile(disk, path, newer)
    await expect(open(copy, { id: 'prj_00000000000000aa', name: 'Eerder' })).rejects.toMatchObject({
      code: 'newer-version',
    })
    expect(await copy.fs.readFile(path)).toEqual(newer)
  })

  it('of a paper is told of that paper, left as it is, and hides nothing else', async () => {
    const path = projectPaths(FOLDER).document(PAPERS[0]?.id ?? '').structure
    const whole = await disk.fs.readFile(path)
    for (const bytes of damages(whole)) {
      if (whole.toString('utf8').trim() === bytes.toString('utf8').trim()) continue
      const copy = await withFile(disk, path, bytes)
      const session = await open(copy)
      expect(session.state().documents[0]?.problem).not.toBeNull()
      expect(allOf(session)).toBe(expected)
      await session.close()
      expect(await copy.fs.readFile(path)).toEqual(bytes)
    }
  })

  it('of settings is kept beside the defaults that take its place', async () => {
    const path = '/preferences.json'
    const settings = await (async () => {
      const made = await SettingsFile.open(bootMachine(disk), path, preferencesSchema, defaultPreferences)
      await made.set({ ...defaultPreferences, textSize: 22 })
      return disk.fs.readFile(path)
    })()
    for (const bytes of damages(settings)) {
      const copy = await withFile(disk, path, bytes)
      const { value } = await SettingsFile.open(
        bootMachine(copy),
        path,
        preferencesSchema,
        defaultPreferences,
      )
      expect([18, 22]).toContain(value.textSize)
      expect(await isKept(copy, path, bytes), bytes.toString('utf8')).toBe(true)
    }
  })
})

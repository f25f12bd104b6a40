import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { realSystem } from '../../../../src-main/storage/files/system'
import { openUserData } from '../../../../src-main/storage/settings/user-data'
import { makeTemporaryFolder, openSession } from '../../../durability/support/project'
import { errorOf, runCommandLine } from './run-command-line'
import { refusalOf, runHere } from './run-here'

const FLAGS = ['--project', 'werk', '--user-data', 'data'] as const
const LETTERS = { 'bruggen.txt': 'Brief over bruggen.\n', 'sluizen.txt': 'Brief over sluizen.\n' }

let folder = ''
beforeEach(async () => {
  folder = makeTemporaryFolder()
  for (const [name, text] of Object.entries(LETTERS)) await writeFile(join(folder, name), text)
})

const run = (...args: string[]) => runHere(folder, ...args)

/** A project with both letters. */
async function fill() {
  await run('new', 'werk')
  const { failure } = await run('import', ...FLAGS, ...Object.keys(LETTERS))
  expect(failure).toBeNull()
}

/** The file names of the papers in it, by title. */
async function files(): Promise<string[]> {
  const { printed } = await run('list', '--project', 'werk', '--json')
  return (JSON.parse(printed) as { file: string }[]).map(({ file }) => file)
}

/** The project opened as the analyst who worked from the command line. */
async function openAsThen() {
  const own = await openUserData(realSystem, join(folder, 'data'), 'x')
  return openSession(join(folder, 'werk'), realSystem, own.analyst.value)
}

describe('new', () => {
  test('makes a project named after its folder, as a process', async () => {
    const ran = await runCommandLine(['new', 'Bruggen.kanttekening'], folder)
    expect(ran).toEqual({ code: 0, stdout: 'Bruggen: Bruggen.kanttekening\n', stderr: '' })
    const session = await openSession(join(folder, 'Bruggen.kanttekening'))
    expect(session.state()).toMatchObject({ name: 'Bruggen', documents: [], readOnly: null, problems: [] })
    await session.close()
  })

  test('takes a name, and an empty folder that is there', async () => {
    await mkdir(join(folder, 'werk'))
    expect(await run('new', 'werk', '--name', ' Sluizen ')).toEqual({
      failure: null,
      printed: 'Sluizen: werk\n',
    })
  })

  test('touches no folder with something in it, another project least of all', async () => {
    await run('new', 'werk', '--name', 'Eerste')
    const before = await readFile(join(folder, 'werk', 'project.json'), 'utf8')
    const { code, message } = await refusalOf(folder, 'new', 'werk', '--name', 'Tweede')
    expect(code).toBe('already-there')
    expect(message).toContain('werk')
    expect(await readFile(join(folder, 'werk', 'project.json'), 'utf8')).toBe(before)
  })

  test.each(['bruggen.txt', 'bruggen.txt/werk'])('refuses %s, where a file stands', async target => {
    const failure = await refusalOf(folder, 'new', target)
    expect(failure.code).toBe('not-written')
    expect(failure.message).toContain('a file stands in its place')
    expect((await readdir(folder)).sort()).toEqual(Object.keys(LETTERS))
  })

  test('refuses a folder without a name, and keeps a name on one line', async () => {
    expect((await refusalOf(folder, 'new', '')).message).toBe('Say in which folder the project is to be.')
    const { printed } = await runHere(folder, 'new', 'werk', '--name', 'Bruggen\nen\tsluizen')
    expect(printed).toBe('Bruggen en sluizen: werk\n')
  })

  test.each(['  ', 'x'.repeat(121)])('refuses “%s” as a name', async name => {
    expect((await refusalOf(folder, 'new', 'werk', '--name', name)).code).toBe('bad-input')
  })
})

describe('list', () => {
  test('shows each paper with its id and its number of annotations, while another program has the project open', async () => {
    await fill()
    const session = await openAsThen()
    const { failure, printed } = await run('list', '--project', 'werk')
    await session.close()
    expect(failure).toBeNull()
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^doc_[0-9a-f]{16} {2}- {2}0 {2}Brief over bruggen/),
      expect.stringMatching(/^doc_[0-9a-f]{16} {2}- {2}0 {2}Brief over sluizen/),
      '',
    ])
  })

  test('says what is no project', async () => {
    const { code, message } = await refusalOf(folder, 'list', '--project', '.')
    expect(code).toBe('not-found')
    expect(message).toContain('not a Kanttekening project')
  })
})

describe('remove', () => {
  test('moves papers to the trash, from where undo brings them back', async () => {
    await fill()
    const { failure, printed } = await run('remove', ...FLAGS, 'bruggen.txt')
    expect(failure).toBeNull()
    expect(printed).toMatch(/^removed: Brief over bruggen/)
    expect(await files()).toEqual(['sluizen.txt'])
    const session = await openAsThen()
    expect(session.history().undo).toMatchObject({ key: 'document-delete', count: 1 })
    await session.undo()
    await session.close()
    expect(await files()).toEqual(['bruggen.txt', 'sluizen.txt'])
  })

  test('removes none where one is not there, and says which there are', async () => {
    await fill()
    const { code, message } = await refusalOf(folder, 'remove', ...FLAGS, 'sluizen.txt', 'dijken.txt')
    expect(code).toBe('not-found')
    expect(message).toContain('dijken.txt')
    expect(message).toContain('Brief over bruggen')
    expect(await files()).toEqual(['bruggen.txt', 'sluizen.txt'])
  })
})

describe('rename', () => {
  test('gives the project another name, also in the list of projects opened before', async () => {
    await fill()
    const opened = await openAsThen()
    const { id } = opened.file
    await opened.close()
    const own = await openUserData(realSystem, join(folder, 'data'), 'x')
    await own.recent.set({ projects: [{ id, name: 'werk', folder: join(folder, 'werk') }] })
    expect(await run('rename', ...FLAGS, 'Waterwerken')).toEqual({
      failure: null,
      printed: 'werk is called Waterwerken now.\n',
    })
    const session = await openAsThen()
    expect(session.state()).toMatchObject({ id, name: 'Waterwerken', problems: [] })
    await session.close()
    const later = await openUserData(realSystem, join(folder, 'data'), 'x')
    expect(later.recent.value.projects.map(({ name }) => name)).toEqual(['Waterwerken'])
  })

  test('changes nothing while another program works in the project', async () => {
    await fill()
    const session = await openAsThen()
    const ran = await runCommandLine(['rename', ...FLAGS, 'Anders'], folder)
    await session.close()
    expect(errorOf(ran).code).toBe('read-only')
    expect(await readFile(join(folder, 'werk', 'project.json'), 'utf8')).toContain('"name": "werk"')
  })
})

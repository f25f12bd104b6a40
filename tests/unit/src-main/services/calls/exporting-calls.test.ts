import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import plain from '../../../../../src-core/export/citing/styles/plain.json' with { type: 'json' }
import type { ExportChoice } from '../../../../../src-core/export/formats/export-options'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { templateApart } from '../../../../../src-main/import/reader/template-apart'
import { exportCalls } from '../../../../../src-main/services/calls/export-calls'
import { exportingCalls } from '../../../../../src-main/services/calls/exporting-calls'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { readStyles } from '../../../../../src-main/storage/settings/citation-styles'
import { openUserData, type UserData } from '../../../../../src-main/storage/settings/user-data'
import { wordTemplates } from '../../../../../src-main/storage/settings/word-templates'
import { JOOST, makeTemporaryFolder } from '../../../../durability/support/project'
import { readWord } from '../../../src-core/export/word/read-word'
import { makeTemplate } from '../../import/word-template/make-template'
import { openDesk, PAPER } from '../open-desk'

type Desk = Awaited<ReturnType<typeof openDesk>>

const CHOICE: ExportChoice = { format: 'csv', groupBy: 'party', marks: 'bracketed', rows: 'turns' }
const MINISTRY = { ...plain, id: 'ministerie', name: { nl: 'Ministerie', en: 'Ministry' } }

function callsOf(
  session: Desk['session'],
  userData: UserData,
  tell: (event: AppEvent) => void = () => undefined,
) {
  const templates = wordTemplates(realSystem, userData.folder)
  const readTemplate = templateApart(startNodeReader)
  return exportingCalls(
    () => session,
    userData,
    () => false,
    { templates, readTemplate, tell },
  )
}

async function open(folder = makeTemporaryFolder()) {
  const { session, mark } = await openDesk(JOOST, [PAPER])
  const userData = await openUserData(realSystem, folder, 'Joost')
  return {
    folder,
    session,
    mark,
    userData,
    calls: callsOf(session, userData),
  }
}

async function dropIn(folder: string, file: string, content: string): Promise<void> {
  await mkdir(join(folder, 'citation-styles'), { recursive: true })
  await writeFile(join(folder, 'citation-styles', file), content)
}

describe('what was chosen', () => {
  test('is told where it is another citation style, and only then', async () => {
    const { session, userData } = await open()
    const told: AppEvent[] = []
    const calls = callsOf(session, userData, event => told.push(event))
    for (const citationStyle of ['plain', 'apa', 'apa', 'nl-juridisch'])
      await calls['export.remember']({ ...CHOICE, citationStyle })
    expect(told).toEqual([{ type: 'citation-style-changed' }, { type: 'citation-style-changed' }])
  })

  test('is remembered for the project, on this machine', async () => {
    const { folder, session, calls } = await open()
    expect((await calls['export.setup']({})).choice).toBeNull()
    await calls['export.remember'](CHOICE)
    const again = await openUserData(realSystem, folder, 'Joost')
    expect((await callsOf(session, again)['export.setup']({})).choice).toEqual(CHOICE)
    const other = await openDesk(JOOST, [PAPER])
    expect((await callsOf(other.session, again)['export.setup']({})).choice).toBeNull()
  })

  test('is remembered of no more than the projects exported last', async () => {
    const { session, userData, calls } = await open()
    const projects = Array.from({ length: 300 }, (_, index) => ({ project: `prj_${index}`, choice: CHOICE }))
    await userData.exporting.set({ projects, presets: [] })
    await calls['export.remember'](CHOICE)
    const kept = userData.exporting.value.projects
    expect(kept).toHaveLength(200)
    expect(kept[0]?.project).toBe(session.file.id)
  })

  test('that this version does not understand is nothing, and stays in its file', async () => {
    const { session, userData, calls } = await open()
    const newer = { format: 'hologram' }
    await userData.exporting.set({
      projects: [{ project: session.file.id, choice: newer }],
      presets: [{ name: 'Nieuwer', choice: newer }],
    })
    expect(await calls['export.setup']({})).toMatchObject({ choice: null, presets: [] })
    await calls['preset.save']({ name: 'Mijn', choice: CHOICE })
    expect(userData.exporting.value.presets).toContainEqual({ name: 'Nieuwer', choice: newer })
  })
})

describe('a preset', () => {
  test('is saved, replaced, renamed and removed', async () => {
    const { calls } = await open()
    await calls['preset.save']({ name: 'Nota', choice: CHOICE })
    expect(
      (await calls['preset.save']({ name: 'Bijlage', choice: CHOICE })).presets.map(({ name }) => name),
    ).toEqual(['Bijlage', 'Nota'])
    const replaced = await calls['preset.save']({ name: 'Nota', choice: { ...CHOICE, format: 'xlsx' } })
    expect(replaced.presets.map(({ choice }) => choice.format)).toEqual(['csv', 'xlsx'])
    await expect(calls['preset.rename']({ from: 'Nota', to: 'Bijlage' })).rejects.toMatchObject({
      code: 'already-there',
    })
    await expect(calls['preset.rename']({ from: 'Weg', to: 'X' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await calls['preset.rename']({ from: 'Nota', to: 'Z' })).presets.map(({ name }) => name)).toEqual(
      ['Bijlage', 'Z'],
    )
    expect((await calls['preset.remove']({ name: 'Bijlage' })).presets.map(({ name }) => name)).toEqual(['Z'])
  })

  test('is refused where there are too many', async () => {
    const { userData, calls } = await open()
    const presets = Array.from({ length: 100 }, (_, index) => ({ name: `p${index}`, choice: CHOICE }))
    await userData.exporting.set({ projects: [], presets })
    await expect(calls['preset.save']({ name: 'nog een', choice: CHOICE })).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect((await calls['preset.save']({ name: 'p5', choice: CHOICE })).presets).toHaveLength(100)
  })
})

describe('a style that is dropped in', () => {
  test('is offered behind those of the program, and cited by', async () => {
    const { folder, session, mark, calls } = await open()
    await dropIn(
      folder,
      'ministerie.json',
      JSON.stringify({ ...MINISTRY, cite: { other: { full: '<{title}>' } } }),
    )
    const { styles, broken } = await calls['export.setup']({})
    expect(styles.map(({ id }) => id)).toEqual(['plain', 'nl-juridisch', 'apa', 'ministerie'])
    expect(broken).toEqual([])
    await mark('Vraag 2.')
    const render = exportCalls(() => session, {
      shell: {},
      startReader: startNodeReader,
      tell: () => undefined,
      ownStyles: () => readStyles(realSystem, folder),
    })['export.render']
    const { beginning } = await render({
      task: 'uit',
      options: {
        format: 'markdown',
        groupBy: 'theme',
        filter: EVERYTHING,
        documentId: null,
        language: 'nl',
        marks: 'left-out',
        citationStyle: 'ministerie',
      },
    })
    expect(beginning?.text).toContain('— \\<Verslag\\>')
  })

  test('and is broken is told by name with the reason, beside those that are whole', async () => {
    const { folder, calls } = await open()
    await dropIn(folder, 'a-kapot.json', '{"schema":')
    await dropIn(folder, 'b-plain.json', JSON.stringify(plain))
    await dropIn(folder, 'c-goed.json', JSON.stringify(MINISTRY))
    await dropIn(folder, 'd-dubbel.json', JSON.stringify(MINISTRY))
    await dropIn(folder, 'e-groot.json', ' '.repeat(100_000))
    await writeFile(join(folder, 'citation-styles', 'f-bytes.json'), Uint8Array.of(0xff, 0xfe, 0x7b))
    await mkdir(join(folder, 'citation-styles', 'g-map.json'))
    await symlink('/nergens', join(folder, 'citation-styles', 'h-link.json'))
    await dropIn(folder, 'leesmij.txt', 'geen stijl')
    const { styles, broken } = await calls['export.setup']({})
    expect(styles.map(({ id }) => id)).toEqual(['plain', 'nl-juridisch', 'apa', 'ministerie'])
    expect(broken.map(({ file }) => file)).toEqual([
      'a-kapot.json',
      'b-plain.json',
      'd-dubbel.json',
      'e-groot.json',
      'f-bytes.json',
      'g-map.json',
      'h-link.json',
    ])
    expect(broken[0]?.reason).toContain('it is no JSON')
    expect(broken[1]?.reason).toContain('another style has the id “plain”')
    for (const { reason } of broken) expect(reason).not.toBe('')
  })

  test('and is gone is an error that says so', async () => {
    const { session } = await open()
    const calls = exportCalls(() => session, {
      shell: {},
      startReader: startNodeReader,
      tell: () => undefined,
    })
    const options = {
      ...CHOICE,
      filter: EVERYTHING,
      documentId: null,
      language: 'nl' as const,
      citationStyle: 'ministerie',
    }
    await expect(calls['export.render']({ task: 'uit', options })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('“ministerie”'),
    })
  })
})

test('a damaged file of settings begins anew and is kept aside', async () => {
  const folder = makeTemporaryFolder()
  await writeFile(join(folder, 'exporting.json'), '{"projects":')
  const { calls, userData } = await open(folder)
  expect((await calls['export.setup']({})).presets).toEqual([])
  await calls['preset.save']({ name: 'Nota', choice: CHOICE })
  expect(userData.exporting.value.presets).toHaveLength(1)
  expect(await readFile(join(folder, 'exporting.json'), 'utf8')).toContain('Nota')
})

test('that pages are printed is told before they are, for it does not tell how far it is', async () => {
  const { session, mark } = await open()
  await mark('sancties tegen jland')
  const told: (AppEvent | 'printed')[] = []
  const calls = exportCalls(() => session, {
    shell: {
      async printPdf() {
        told.push('printed')
        return Buffer.from('%PDF-')
      },
    },
    startReader: startNodeReader,
    tell: event => told.push(event),
  })
  await calls['export.render']({
    task: 'een',
    options: {
      format: 'pdf',
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    },
  })
  expect(told.slice(-2)).toMatchObject([{ type: 'progress', task: 'een', isPrinting: true }, 'printed'])
})

test('an export is stopped while its papers are read, and reads no further', async () => {
  const { session } = await open()
  const documents = Object.create(session.documents, {
    // It is asked to stop when the first of three papers is read.
    all: {
      value: async (_: readonly string[], onRead: (part: number) => void) => {
        onRead(1 / 3)
        await calls['export.stop']({ task: 'een' })
        onRead(2 / 3)
        throw new Error('It read on.')
      },
    },
  })
  const calls = exportCalls(() => Object.create(session, { documents: { value: documents } }), {
    shell: {},
    startReader: startNodeReader,
    tell: () => undefined,
  })
  const making = calls['export.render']({
    task: 'een',
    options: {
      format: 'json',
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    },
  })
  await expect(making).rejects.toMatchObject({ code: 'cancelled' })
})

describe('a template for Word files', () => {
  const content = Buffer.from(makeTemplate()).toString('base64')
  const OPTIONS = {
    format: 'word',
    groupBy: 'theme',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  } as const

  /** The styles of the paragraphs of a dossier of the project. */
  async function stylesOf(session: Desk['session'], userData: UserData) {
    const calls = exportCalls(() => session, {
      shell: {},
      startReader: startNodeReader,
      tell: () => undefined,
      templates: wordTemplates(realSystem, userData.folder),
    })
    const { size } = await calls['export.render']({ task: 'een', options: OPTIONS })
    const { base64 } = await calls['export.part']({ task: 'een', from: 0 })
    const bytes = Buffer.from(base64, 'base64')
    expect(bytes.byteLength).toBe(size)
    await calls['export.end']({ task: 'een' })
    return new Set((await readWord(bytes)).paragraphs.map(({ style }) => style))
  }

  test('gives dossiers its looks, is remembered for the project alone, and can be removed', async () => {
    const { folder, session, mark, userData, calls } = await open()
    await mark('sancties tegen jland')
    expect(await stylesOf(session, userData)).toContain('Title')
    expect(await calls['template.keep']({ name: 'huisstijl.dotx', content })).toEqual({
      name: 'huisstijl.dotx',
      leftOut: ['text'],
    })
    const again = await openUserData(realSystem, folder, 'Joost')
    const setup = await callsOf(session, again)['export.setup']({})
    expect(setup.template).toEqual({ name: 'huisstijl.dotx', leftOut: ['text'] })
    const styles = await stylesOf(session, again)
    expect(styles).toContain('Titel')
    expect(styles).not.toContain('Title')
    const other = await openDesk(JOOST, [PAPER])
    expect((await callsOf(other.session, again)['export.setup']({})).template).toBeNull()
    await callsOf(session, again)['template.remove']({})
    expect((await calls['export.setup']({})).template).toBeNull()
    expect(await stylesOf(session, again)).toContain('Title')
  })

  test('that is refused leaves the one that was there', async () => {
    const { calls } = await open()
    await calls['template.keep']({ name: 'huisstijl.dotx', content })
    const macros = makeTemplate({ parts: { 'word/vbaProject.bin': new Uint8Array(4) } })
    await expect(
      calls['template.keep']({ name: 'kwaad.dotm', content: Buffer.from(macros).toString('base64') }),
    ).rejects.toMatchObject({ code: 'unsupported-format', fault: { kind: 'macros' } })
    expect((await calls['export.setup']({})).template?.name).toBe('huisstijl.dotx')
  })
})

import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../../../../src-main/cli/run-cli'
import { machineContext } from '../../../../src-main/cli/work/machine-context'
import { openApp } from '../../../../src-main/services/open-app'
import type { App } from '../../../../src-main/services/session/app'
import { makeNote } from '../../src-core/builders'
import { readWord } from '../../src-core/export/word/read-word'
import { at, makePdf } from '../import/make-files'
import { readBack } from '../import/marked-pdf/read-back'
import { makeTemplate } from '../import/word-template/make-template'
import { errorOf, runCommandLine } from './run-command-line'
import { refusalOf, runHere } from './run-here'

let folder: string
let project: string
let app: App
/** The beginnings of two answers of different parties. */
const quotes = {
  vvd: 'Het kabinet zet in op de-escalatie van de situatie',
  pvv: 'Zie beantwoording vraag 28',
}

const DESK = {
  resources: resolve(import.meta.dirname, '../../../../resources'),
  host: 'web' as const,
  version: '0.0.0',
  locale: 'nl',
  userName: 'Ana',
  shell: {},
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-export-'))
  project = join(folder, 'projects', 'voorbeeld.kanttekening')
  app = await openApp({ ...DESK, userData: folder })
  const themes = await app.handlers['theme.list']({})
  const themeId = (name: string) => themes.filter(theme => theme.name === name).map(({ id }) => id)
  await mark(quotes.vvd, themeId('De-escalatie'), 'Kern van het antwoord')
  await mark(quotes.pvv, themeId('Sancties'), null)
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function mark(quote: string, themes: string[], note: string | null, desk = app): Promise<void> {
  const { documents } = await desk.handlers['project.state']({})
  const documentId = documents[0]?.id ?? ''
  const { text } = await desk.handlers['document.get']({ id: documentId })
  const start = text.indexOf(quote)
  await desk.handlers['annotation.create']({
    documentId,
    start,
    end: start + quote.length,
    themes,
    note: note === null ? null : makeNote(note),
  })
}

const exportAs = (format: string, out: string, ...more: string[]) =>
  runHere(folder, 'export', '--project', project, '--format', format, '--out', out, ...more)
const refused = (...args: string[]) => refusalOf(folder, 'export', ...args)
const written = (name: string) => readFile(join(folder, name), 'utf8')

/** Every file of a folder with its time of change and its content. */
async function snapshot(of: string): Promise<unknown[]> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async path => {
      // The app that has the project open says every now and then that it is still there.
      if (path.endsWith('lock.json')) return [path, JSON.parse(await readFile(path, 'utf8')).nonce]
      return [path, (await stat(path)).mtimeMs, await readFile(path, 'base64')]
    }),
  )
}

describe('export', () => {
  test.each([
    ['markdown', 'notes.md'],
    ['html', 'notes.html'],
  ])(
    'writes %s with quote, theme, note and citation while the app has the project open',
    async (format, out) => {
      const { failure, printed } = await exportAs(format, out)
      expect(failure).toBeNull()
      expect(printed).toBe(`2 annotations written to ${out}\n`)
      const text = await written(out)
      for (const expected of [
        quotes.vvd,
        quotes.pvv,
        'De-escalatie',
        'Sancties',
        'Kern van het antwoord',
        'VVD',
      ])
        expect(text.replace(/\\/g, '')).toContain(expected)
    },
  )

  test('writes JSON that can be read back', async () => {
    await exportAs('json', 'notes.json')
    const parsed = JSON.parse(await written('notes.json')) as unknown
    expect(JSON.stringify(parsed)).toContain(quotes.vvd)
  })

  test.each(['word', 'word-paper'])('writes a Word file as %s that can be read back', async format => {
    const { failure, printed } = await exportAs(format, `${format}.docx`)
    expect(failure).toBeNull()
    expect(printed).toBe(`2 annotations written to ${format}.docx\n`)
    const word = await readWord(await readFile(join(folder, `${format}.docx`)))
    expect(word.text).toContain(quotes.vvd)
    if (format === 'word-paper')
      expect(word.comments.map(({ words }) => words)).toEqual([quotes.vvd, quotes.pvv])
  })

  test('writes the original of a PDF with its highlights', async () => {
    const other = join(folder, 'projects', 'pdf.kanttekening')
    const words = 'Zal de minister de Kamer daarover op tijd nader informeren?'
    const pdf = makePdf([at(50, 700, words)])
    await writeFile(join(folder, 'vragen.pdf'), pdf)
    await runHere(folder, 'new', other)
    await runHere(folder, 'import', '--project', other, join(folder, 'vragen.pdf'))
    const desk = await openApp({ ...DESK, userData: folder, project: other })
    await mark('de Kamer daarover', [], 'Kern van de vraag', desk)
    await desk.close()
    const how = ['--format', 'marked-pdf', '--out', 'marked.pdf'] as const
    const { failure, printed } = await runHere(folder, 'export', '--project', other, ...how)
    expect(failure).toBeNull()
    expect(printed).toBe('1 annotation written to marked.pdf\n')
    const result = await readFile(join(folder, 'marked.pdf'))
    expect(result.subarray(0, pdf.byteLength)).toEqual(pdf)
    const { annotations } = await readBack(result)
    expect(annotations).toMatchObject([
      { subtype: 'Highlight', contents: 'Kern van de vraag', author: 'Ana' },
    ])
  })

  test('writes no original with highlights of a paper that is no PDF', async () => {
    const failure = await refused('--project', project, '--format', 'marked-pdf', '--out', 'none.pdf')
    expect(failure).toMatchObject({ code: 'bad-input', message: expect.stringContaining('.txt is none') })
    await expect(stat(join(folder, 'none.pdf'))).rejects.toThrow()
  })

  test('changes nothing in the project and takes no lock', async () => {
    const before = await snapshot(project)
    await exportAs('markdown', 'again.md')
    expect(await snapshot(project)).toEqual(before)
  })

  test.each([
    { filter: ['--theme', 'sancties'], has: quotes.pvv, lacks: quotes.vvd },
    { filter: ['--party', 'vvd'], has: quotes.vvd, lacks: quotes.pvv },
    { filter: ['--text', 'kern'], has: quotes.vvd, lacks: quotes.pvv },
    {
      filter: ['--theme', 'SANCTIES', '--theme', 'de-escalatie', '--party', 'PVV'],
      has: quotes.pvv,
      lacks: quotes.vvd,
    },
  ])('keeps what passes $filter', async ({ filter, has, lacks }) => {
    const { printed } = await exportAs('markdown', 'some.md', ...filter)
    expect(printed).toBe('1 annotation written to some.md\n')
    const text = (await written('some.md')).replace(/\\/g, '')
    expect(text).toContain(has)
    expect(text).not.toContain(lacks)
  })

  test('writes in the language asked for', async () => {
    await exportAs('markdown', 'nl.md', '--group', 'document')
    await exportAs('markdown', 'en.md', '--group', 'document', '--language', 'en')
    expect(await written('nl.md')).toMatch(/antwoord 1/i)
    expect(await written('en.md')).toMatch(/answer 1/i)
  })

  test('cites in the style asked for, also one of a file, and says what it could not use', async () => {
    await exportAs('markdown', 'apa.md', '--style', 'apa', '--no-place')
    expect(await written('apa.md')).toContain('van 7 januari 2022. (2022, 7 januari).')
    const style = {
      schema: 'kanttekening/citation-style@1',
      id: 'eigen',
      name: { nl: 'Eigen', en: 'Own' },
      cite: { other: { full: 'zie {title}[ bij {place}]' } },
    }
    await writeFile(join(folder, 'eigen.json'), JSON.stringify(style))
    await exportAs('markdown', 'eigen.md', '--style', 'eigen.json')
    expect(await written('eigen.md')).toMatch(/— zie Schriftelijk overleg .* bij VVD, antwoord/)
    await writeFile(join(folder, 'kapot.json'), JSON.stringify({ ...style, cite: {} }))
    for (const [name, says] of [
      ['kapot.json', 'cite.other'],
      ['weg.json', 'ENOENT'],
      ['mla', 'nl-juridisch'],
    ] as const) {
      const { failure } = await exportAs('markdown', 'niet.md', '--style', name)
      expect(JSON.stringify(failure)).toContain(says)
    }
  })

  test('leaves out notes, groups by party, and writes rows per turn', async () => {
    await exportAs('markdown', 'kaal.md', '--no-notes', '--no-replies', '--group', 'party', '--question')
    const text = await written('kaal.md')
    expect(text).not.toContain('Kern van het antwoord')
    expect(text).toMatch(/^## VVD$/m)
    expect(text).toContain('Uit het antwoord')
    const { printed } = await exportAs('csv', 'beurten.csv', '--rows', 'turns', '--bom')
    expect(printed).toMatch(/^\d{2,} turns written to beurten\.csv\n$/)
    expect((await written('beurten.csv')).startsWith('\uFEFFStuk,')).toBe(true)
    await exportAs('jsonl', 'beurten.jsonl')
    const lines = (await written('beurten.jsonl')).trimEnd().split('\n')
    expect(`${lines.length} turns written to beurten.csv\n`).toBe(printed)
    await exportAs('xlsx', 'noten.xlsx')
    expect((await readFile(join(folder, 'noten.xlsx'))).subarray(0, 2).toString()).toBe('PK')
  })

  test('replaces an older export, also as a process', async () => {
    await writeFile(join(folder, 'old.json'), 'old')
    const args = ['export', '--project', project, '--format', 'json', '--out', 'old.json']
    expect(await runCommandLine(args, folder)).toEqual({
      code: 0,
      stdout: '2 annotations written to old.json\n',
      stderr: '',
    })
    expect(await written('old.json')).toContain(quotes.vvd)
  })

  test('tells what it could not read and exports the rest', async () => {
    const broken = join(project, 'documents', `doc_${'0'.repeat(16)}`)
    await mkdir(broken)
    await writeFile(join(broken, 'document.json'), '{"schema":')
    const { failure, printed } = await exportAs('markdown', 'rest.md')
    expect(failure).toBeNull()
    const id = `doc_${'0'.repeat(16)}`
    expect(printed).toBe(
      `Not included: the paper “${id}” (documents/${id}/document.json: it is damaged)\n2 annotations written to rest.md\n`,
    )
    await rm(broken, { recursive: true })
  })
})

test('a preset of the window says how, and what is typed counts more', async () => {
  const choice = {
    format: 'csv',
    groupBy: 'party',
    marks: 'left-out',
    citationStyle: 'apa',
    notes: false,
    separator: 'semicolon',
  } as const
  await app.handlers['preset.save']({ name: 'Bijlage', choice })
  const own = ['--preset', 'Bijlage', '--user-data', folder]
  const args = ['export', '--project', project, '--out']
  expect((await runHere(folder, ...args, 'voor.csv', ...own)).failure).toBeNull()
  const rows = await written('voor.csv')
  expect(rows).toContain(quotes.vvd)
  expect(rows).not.toContain('Kern van het antwoord')
  expect(rows.split('\r\n', 1)[0]).toContain('Stuk;')
  await runHere(folder, ...args, 'komma.csv', ...own, '--separator', 'comma')
  expect((await written('komma.csv')).split('\r\n', 1)[0]).toContain('Stuk,')
  await runHere(folder, ...args, 'voor.md', ...own, '--format', 'markdown')
  expect(await written('voor.md')).toContain('## VVD')
  expect(await refusalOf(folder, ...args, 'x.csv', '--preset', 'Nooit', '--user-data', folder)).toMatchObject(
    {
      code: 'not-found',
      message: expect.stringContaining('There are: Bijlage.'),
    },
  )
})

test('a paper that cannot be read is named, with how many annotations are left out for it', async () => {
  const copy = join(folder, 'kopie.kanttekening')
  await cp(project, copy, { recursive: true })
  const [paper = ''] = await readdir(join(copy, 'documents'))
  await rm(join(copy, 'documents', paper), { recursive: true })
  const { printed } = await runHere(
    folder,
    'export',
    '--project',
    copy,
    '--format',
    'json',
    '--out',
    'over.json',
  )
  expect(printed).toBe(
    `Not included: the paper “${paper}”, with 2 annotations (documents/${paper}/document.json: it should be there and is not)\n0 annotations written to over.json\n`,
  )
})

test('a file of records is named, and said to be read as far as it is whole', async () => {
  const copy = join(folder, 'beschadigd.kanttekening')
  await cp(project, copy, { recursive: true })
  const [analyst = ''] = await readdir(join(copy, 'analysts'))
  await writeFile(join(copy, 'analysts', analyst, 'notes.json'), '{"schema":')
  const { printed } = await runHere(
    folder,
    'export',
    '--project',
    copy,
    '--format',
    'json',
    '--out',
    'over.json',
  )
  expect(printed).toContain(`Read as far as it is whole: analysts/${analyst}/notes.json (it is damaged)\n`)
  expect(printed).toContain('2 annotations written')
})

describe('export refuses, writing nothing,', () => {
  test.each([
    { why: 'no project', args: ['--format', 'json', '--out', 'x'], says: '--project' },
    { why: 'no format', args: ['--project', '.', '--out', 'x'], says: '--format' },
    { why: 'no place', args: ['--project', '.', '--format', 'json'], says: '--out' },
    { why: 'an unknown format', args: ['--project', '.', '--format', 'docx', '--out', 'x'], says: 'docx' },
    {
      why: 'an unknown group',
      args: ['--project', '.', '--format', 'json', '--out', 'x', '--group', 'colour'],
      says: 'colour',
    },
    {
      why: 'an unknown language',
      args: ['--project', '.', '--format', 'json', '--out', 'x', '--language', 'fr'],
      says: 'fr',
    },
  ])('$why', async ({ args, says }) => {
    const { code, message } = await refused(...args)
    expect(code).toBe('bad-input')
    expect(message).toContain(says)
  })

  test.each([
    { why: 'a theme', filter: ['--theme', 'Klimaat'], lists: 'Sancties' },
    { why: 'a party', filter: ['--party', 'XYZ'], lists: 'VVD' },
    { why: 'a document', filter: ['--document', 'Ander stuk'], lists: 'Schriftelijk overleg' },
  ])('$why that is not there, listing those that are', async ({ filter, lists }) => {
    const { code, message } = await refused(
      '--project',
      project,
      '--format',
      'json',
      '--out',
      'x.json',
      ...filter,
    )
    expect(code).toBe('not-found')
    expect(message).toContain(lists)
    expect(await readdir(folder)).not.toContain('x.json')
  })

  test.each([
    ['a folder that is not there', 'absent'],
    ['a folder that is no project', '.'],
    ['a file', 'file.txt'],
  ])('%s', async (_, name) => {
    await writeFile(join(folder, 'file.txt'), 'text')
    const { code, message } = await refused('--project', name, '--format', 'json', '--out', 'x.json')
    expect(code).toBe('not-found')
    expect(message).toContain('project.json')
  })

  test.each([
    ['{"schema":"kanttekening/project@1"', 'damaged'],
    ['[]', 'damaged'],
    ['{"schema":"kanttekening/project@2","id":"prj_0000000000000000","name":"x"}', 'newer-version'],
  ])('a project file that holds %s', async (content, code) => {
    await mkdir(join(folder, 'bad'), { recursive: true })
    await writeFile(join(folder, 'bad', 'project.json'), content)
    expect((await refused('--project', 'bad', '--format', 'json', '--out', 'x.json')).code).toBe(code)
    expect(await readFile(join(folder, 'bad', 'project.json'), 'utf8')).toBe(content)
  })

  test.each([
    ['a folder that is not there', 'absent/x.json'],
    ['a folder', '.'],
    ['a file below a file', 'file.txt/x.json'],
  ])('to write to %s', async (_, out) => {
    await writeFile(join(folder, 'file.txt'), 'text')
    const { code, message } = await refused('--project', project, '--format', 'json', '--out', out)
    expect(code).toBe('not-written')
    expect(message).toContain(out)
    expect(await written('file.txt')).toBe('text')
  })

  test('to write into the project, also through a link', async () => {
    await symlink(project, join(folder, 'link'))
    for (const out of [join(project, 'project.json'), 'link/project.json', join(project, 'notes.json')]) {
      expect((await refused('--project', project, '--format', 'json', '--out', out)).code).toBe('bad-input')
    }
    expect(await readFile(join(project, 'project.json'), 'utf8')).toContain('kanttekening/project@1')
  })

  test.skipIf(process.getuid?.() === 0)('to write where the user may not', async () => {
    await mkdir(join(folder, 'closed'), { recursive: true })
    await chmod(join(folder, 'closed'), 0o500)
    const out = ['--out', 'closed/x.json']
    expect((await refused('--project', project, '--format', 'json', ...out)).code).toBe('not-written')
  })

  test('as a process, with the reason as JSON on standard error', async () => {
    const ran = await runCommandLine(
      ['export', '--project', 'absent', '--format', 'json', '--out', 'x'],
      folder,
    )
    expect(errorOf(ran).code).toBe('not-found')
  })
})

test('a folder for Obsidian is new, or empty, or a zip archive', async () => {
  const vault = join(folder, 'kluis')
  const made = (out: string) =>
    runHere(folder, 'export', '--project', project, '--format', 'obsidian', '--out', out)
  expect((await made(vault)).failure).toBeNull()
  expect((await readdir(vault)).sort()).toEqual(['Stukken', 'Thema’s', 'Voorbeeld NAVO-ministeriële.md'])
  expect((await readdir(join(vault, 'Thema’s'))).sort()).toEqual(
    expect.arrayContaining(['De-escalatie.md', 'Sancties.md']),
  )
  expect((await made(vault)).failure).toMatchObject({ code: 'already-there' })
  const empty = join(folder, 'leeg')
  await mkdir(empty)
  expect((await made(empty)).failure).toBeNull()
  expect(await readdir(empty)).toHaveLength(3)
  expect((await made(join(folder, 'kluis.zip'))).failure).toBeNull()
  expect((await readFile(join(folder, 'kluis.zip'))).subarray(0, 2).toString()).toBe('PK')
  expect((await made(join(folder, 'nergens', 'kluis'))).failure).toMatchObject({ code: 'not-written' })
  expect((await readdir(folder)).filter(name => name.includes('.tmp'))).toEqual([])
})

test('tells of connections between passages as the window does', async () => {
  const { documents } = await app.handlers['project.state']({})
  const marks = await app.handlers['annotation.list']({ documentId: documents[0]?.id ?? '' })
  const [from, to] = marks.map(({ id }) => id)
  const made = await app.handlers['connection.create']({
    from: from ?? '',
    to: to ?? '',
    called: { says: 'contradicts', name: '' },
  })
  const out = join(folder, 'verbanden.json')
  const { failure } = await runHere(folder, 'export', '--project', project, '--format', 'json', '--out', out)
  expect(failure).toBeNull()
  expect(await readFile(out, 'utf8')).toMatch(/spreekt tegen|contradicts/)
  await app.handlers['connection.delete']({ ids: [made.id] })
})

describe('a template for Word files', () => {
  test('gives a dossier its looks; what of it is not taken is told', async () => {
    await writeFile(join(folder, 'huisstijl.dotx'), makeTemplate({ header: '<w:p><w:hyperlink/></w:p>' }))
    const { failure, printed } = await exportAs('word', 'stijl.docx', '--template', 'huisstijl.dotx')
    expect(failure).toBeNull()
    expect(printed).toMatch(/^Not taken from huisstijl\.dotx: links to other files and addresses\.\n/)
    const { paragraphs } = await readWord(await readFile(join(folder, 'stijl.docx')))
    expect(paragraphs.map(({ style }) => style)).toContain('Titel')
  })

  test.each([
    [
      'macros.dotm',
      'unsupported-format',
      () => makeTemplate({ parts: { 'word/vbaProject.bin': new Uint8Array(3) } }),
    ],
    ['tekst.dotx', 'unsupported-format', () => Buffer.from('Geen Word')],
    ['nergens.dotx', 'not-found', null],
  ])('that is %s is refused by its name, and nothing is written', async (name, code, make) => {
    if (make) await writeFile(join(folder, name), make())
    const failure = await refused(
      ...['--project', project, '--format', 'word', '--out', 'geweigerd.docx', '--template', name],
    )
    expect(failure).toMatchObject({ code, message: expect.stringContaining(name) })
    expect(await readdir(folder)).not.toContain('geweigerd.docx')
  })

  test('is for Word files only', async () => {
    const args = ['--project', project, '--format', 'html', '--out', 'x.html', '--template', 'huisstijl.dotx']
    expect(await refused(...args)).toMatchObject({ code: 'bad-input' })
  })
})

test('ended with Ctrl-C while a file is made, it leaves none, nor a half one', async () => {
  const terminal = {
    folder,
    progress: () => undefined,
    rewrite: () => undefined,
    print: async () => undefined,
  }
  const printPdf = (_: string, signal?: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('The browser was ended.')))
      process.emit('SIGINT', 'SIGINT')
    })
  const failure = await runCli(
    ['export', '--project', project, '--format', 'pdf', '--out', 'half.pdf'],
    terminal,
    async () => ({ ...machineContext(terminal), printPdf }),
  )
  expect(failure).toMatchObject({ code: 'cancelled' })
  expect((await readdir(folder)).filter(name => name.startsWith('half'))).toEqual([])
})

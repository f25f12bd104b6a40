import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../../../src-main/services/open-app'
import type { App } from '../../../../src-main/services/session/app'
import { readWord } from '../../src-core/export/word/read-word'
import { refusalOf, runHere } from './run-here'

let folder: string
let project: string
let app: App
const QUOTE = 'Het kabinet zet in op de-escalatie van de situatie'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-page-'))
  project = join(folder, 'projects', 'voorbeeld.kanttekening')
  app = await openApp({
    userData: folder,
    resources: resolve(import.meta.dirname, '../../../../resources'),
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
  })
  const { documents } = await app.handlers['project.state']({})
  const documentId = documents[0]?.id ?? ''
  const start = (await app.handlers['document.get']({ id: documentId })).text.indexOf(QUOTE)
  const { id } = await app.handlers['annotation.create']({
    documentId,
    start,
    end: start + QUOTE.length,
    themes: [],
    note: null,
  })
  const quotation = { type: 'quotation' as const, attrs: { annotation: id, words: 'oud', citation: 'oud' } }
  const body = { type: 'doc' as const, content: [quotation] }
  await app.handlers['notebook.create']({ title: 'Nota over de NAVO', body })
  for (const _ of [1, 2]) await app.handlers['notebook.create']({ title: 'Dubbel' })
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const write = (title: string, format: string, out: string) =>
  runHere(folder, 'page', '--project', project, '--page', title, '--format', format, '--out', out)
const refused = (title: string, out = 'x.md') =>
  refusalOf(folder, 'page', '--project', project, '--page', title, '--format', 'markdown', '--out', out)

describe('page', () => {
  test.each([
    ['markdown', 'nota.md'],
    ['html', 'nota.html'],
  ])(
    'writes %s with its quotations as they are now, while the app has the project open',
    async (format, out) => {
      const { failure, printed } = await write('nota over de navo', format, out)
      expect(failure).toBeNull()
      expect(printed).toBe(`Nota over de NAVO: 1 quotation, written to ${out}\n`)
      const text = await readFile(join(folder, out), 'utf8')
      expect(text).toContain(QUOTE)
      expect(text).toContain('VVD, antwoord')
    },
  )

  test('writes a Word file that can be read back', async () => {
    await write('Nota over de NAVO', 'word', 'nota.docx')
    const { text, footnotes } = await readWord(await readFile(join(folder, 'nota.docx')))
    expect(text).toContain(QUOTE)
    expect(footnotes).toHaveLength(1)
  })

  test('names the pages there are where none has the title, and asks for an id where two have it', async () => {
    expect(await refused('Nooit')).toEqual({
      code: 'not-found',
      message: 'The project has no page called “Nooit”. There are: Dubbel, Dubbel, Nota over de NAVO.',
    })
    expect(await refused('Dubbel')).toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/nbp_/),
    })
  })

  test('writes nothing into the project', async () => {
    expect(await refused('Nota over de NAVO', join(project, 'x.md'))).toMatchObject({ code: 'bad-input' })
  })
})

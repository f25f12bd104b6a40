import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../../../src-main/services/open-app'
import type { App } from '../../../../src-main/services/session/app'
import { readWord } from '../../src-core/export/word/read-word'
import { refusalOf, runHere } from './run-here'

let folder: string
let project: string
let app: App
const QUOTES = [
  'Het kabinet zet in op de-escalatie van de situatie',
  'Het kabinet is van mening dat een eventuele inval',
] as const

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-register-'))
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
  const { text } = await app.handlers['document.get']({ id: documentId })
  for (const [index, quote] of QUOTES.entries()) {
    const start = text.indexOf(quote)
    const annotation = await app.handlers['annotation.create']({
      documentId,
      start,
      end: start + quote.length,
      themes: [],
      note: null,
    })
    const { id } = await app.handlers['commitment.add']({ annotation: annotation.id })
    const until = index === 0 ? '2030-03-01' : null
    await app.handlers['commitment.update']({ id, what: `Toezegging ${index}`, until })
  }
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const write = (format: string, out: string, ...more: string[]) =>
  runHere(folder, 'register', '--project', project, '--format', format, '--out', out, ...more)

describe('register', () => {
  test('writes a workbook with a row a commitment, by day, while the app has the project open', async () => {
    const { failure, printed } = await write('xlsx', 'register.xlsx')
    expect(failure).toBeNull()
    expect(printed).toBe('2 commitments written to register.xlsx\n')
    const parts = unzipSync(await readFile(join(folder, 'register.xlsx')))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet.indexOf('Toezegging 0')).toBeGreaterThan(0)
    expect(sheet.indexOf('Toezegging 1')).toBeGreaterThan(sheet.indexOf('Toezegging 0'))
  })

  test('writes a Word file in the language and citation style that are asked for', async () => {
    await write('docx', 'register.docx', '--language', 'en', '--style', 'nl-juridisch')
    const { text } = await readWord(await readFile(join(folder, 'register.docx')))
    expect(text).toContain('By 1 March 2030')
    expect(text).toContain(QUOTES[0])
  })

  test('writes a calendar, and says what is not in it', async () => {
    const { printed } = await write('ics', 'register.ics')
    expect(printed).toBe(
      'Not in a calendar, as they have no day or are done: 1 commitment\n1 commitment written to register.ics\n',
    )
    expect(await readFile(join(folder, 'register.ics'), 'utf8')).toContain('SUMMARY:Toezegging 0')
  })

  test('refuses a place in the project, another format, and a template for what is no Word file', async () => {
    const refused = (...args: string[]) => refusalOf(folder, 'register', '--project', project, ...args)
    expect(await refused('--format', 'ics', '--out', join(project, 'x.ics'))).toMatchObject({
      code: 'bad-input',
    })
    expect(await refused('--format', 'pdf', '--out', 'x.pdf')).toMatchObject({ code: 'bad-input' })
    expect(await refused('--format', 'xlsx', '--out', 'x.xlsx', '--template', 'x.docx')).toMatchObject({
      code: 'bad-input',
    })
  })
})

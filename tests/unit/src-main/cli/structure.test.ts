import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { structuredDocumentSchema } from '../../../../src-core/document/model'
import { runCommandLine } from './run-command-line'
import { refusalOf, runHere } from './run-here'

const PAPER = `Vragen van het lid Jansen (ABC) aan de minister van Verkeer over bruggen.

Vraag 1
Hoeveel bruggen zijn er?

Antwoord 1
Er zijn duizend bruggen.
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-cli-'))
  await writeFile(join(folder, 'paper.txt'), PAPER)
})
afterAll(() => rm(folder, { recursive: true }))

describe('structure', () => {
  test('prints the document as JSON, whole and alone, also through a pipe', async () => {
    const long = Array.from({ length: 4000 }, (_, at) => `Alinea ${at} gaat over bruggen en sluizen.`).join(
      '\n\n',
    )
    await writeFile(join(folder, 'long.txt'), long)
    const { code, stdout, stderr } = await runCommandLine(['structure', 'long.txt', '--json'], folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const document = structuredDocumentSchema.parse(JSON.parse(stdout))
    expect(document.text).toContain('Alinea 3999 gaat over bruggen en sluizen.')
    expect(document.source.name).toBe('long.txt')
  })

  test('shows questions and answers to people', async () => {
    const { printed } = await runHere(folder, 'structure', 'paper.txt')
    expect(printed).toMatch(/question 1.*Hoeveel bruggen/)
    expect(printed).toMatch(/answer 1.*duizend bruggen/)
  })

  test('says why: the kinds weighed, the labels found, and the rule behind each turn', async () => {
    const { printed } = await runHere(folder, 'structure', 'paper.txt', '--why')
    expect(printed).toMatch(/^Kind: question-answers, \d+% sure$/m)
    expect(printed).toMatch(
      /0\.\d\d question-answers: 1 labels of questions, 1 of answers; the head names no committee/,
    )
    expect(printed).toContain('a word and a number, such as Vraag 1')
    expect(printed).toMatch(/t1 question 1.*\n {4}label with a word and a number: “Vraag 1”/)
    expect(printed).toMatch(/t2 answer 1.*\n {4}label with a word and a number: “Antwoord 1”/)
  })

  test('takes paths from the folder it is called from', async () => {
    const whole = await runHere(tmpdir(), 'structure', join(folder, 'paper.txt'))
    expect(await runHere(folder, 'structure', './paper.txt')).toEqual(whole)
  })

  test('changes nothing about the file', async () => {
    await runHere(folder, 'structure', 'paper.txt', '--json')
    expect(await readFile(join(folder, 'paper.txt'), 'utf8')).toBe(PAPER)
  })
})

describe('structure refuses, with a reason that names the file,', () => {
  const refused = (name: string) => refusalOf(folder, 'structure', name, '--json')

  test('a file that is not there', async () => {
    expect(await refused('absent.txt')).toEqual({
      code: 'not-found',
      message: 'absent.txt cannot be read: there is no such file.',
    })
  })

  test('a file below a file', async () => {
    expect((await refused('paper.txt/inside.txt')).code).toBe('not-found')
  })

  test('a folder', async () => {
    expect((await refused('.')).message).toBe('. cannot be read: it is a folder.')
  })

  test('an empty file and one of white space', async () => {
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(join(folder, 'blank.txt'), ' \n\f\n ')
    expect((await refused('empty.txt')).code).toBe('empty-document')
    expect((await refused('blank.txt')).code).toBe('empty-document')
  })

  test('a binary file', async () => {
    await writeFile(
      join(folder, 'random.txt'),
      Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 37) % 256)),
    )
    expect(await refused('random.txt')).toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('random.txt'),
    })
  })

  test('a file over the limit, without reading it', async () => {
    await writeFile(join(folder, 'huge.txt'), '')
    await truncate(join(folder, 'huge.txt'), 65 * 1024 * 1024)
    expect((await refused('huge.txt')).code).toBe('too-large')
  })

  test.skipIf(process.platform === 'win32')('a pipe, which has no end', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect((await refused('pipe.txt')).code).toBe('unreadable')
  })
})

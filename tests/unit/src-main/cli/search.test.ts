import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApp } from '../../../../src-main/services/open-app'
import { refusalOf, runHere } from './run-here'

let folder: string
let project: string
let text: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-search-'))
  project = join(folder, 'projects', 'voorbeeld.kanttekening')
  const app = await openApp({
    userData: folder,
    resources: resolve(import.meta.dirname, '../../../../resources'),
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
  })
  const { documents } = await app.handlers['project.state']({})
  text = (await app.handlers['document.get']({ id: documents[0]?.id ?? '' })).text
  await app.handlers['notebook.create']({ title: 'Zonnebloemen' })
  const above = await app.handlers['theme.create']({ name: 'Boven' })
  const below = await app.handlers['theme.create']({ name: 'Onder', parent: above.id })
  const documentId = documents[0]?.id ?? ''
  const start = text.indexOf('sancties')
  await app.handlers['annotation.create']({
    ...{ documentId, start, end: start + 8, themes: [below.id], note: null },
  })
  const turns = await app.handlers['turn.list']({ documentIds: [documentId] })
  const answer = turns[0]?.rows.find(({ role }) => role === 'answer')
  await app.handlers['judgement.set']({
    answers: [{ documentId, turn: answer?.turn ?? '' }],
    verdict: { status: 'clear-non-reply' },
  })
  await app.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Told {
  total: number
  passages: { in: string; party: string | null; places: { start: number; end: number }[] }[]
}

async function found(...args: readonly string[]): Promise<Told> {
  const { failure, printed } = await runHere(folder, 'search', ...args, '--project', project, '--json')
  expect(failure).toBeNull()
  return JSON.parse(printed) as Told
}

test('tells where a query is found, with places in the text of papers, and in the notebook', async () => {
  const { total, passages } = await found('"de minister"')
  expect(total).toBe(passages.length)
  expect(total).toBeGreaterThan(0)
  for (const { places } of passages)
    for (const { start, end } of places) expect(text.slice(start, end)).toMatch(/^de\s+minister$/i)
  expect((await found('zonnebloem')).passages).toMatchObject([{ in: 'page' }])
})

test('takes the themes below a theme along, and knows what is judged of answers', async () => {
  expect((await found('sancties', '--theme', 'Boven')).total).toBe(1)
  expect((await found('sancties', '--theme', 'Onder')).total).toBe(1)
  const judged = await found('de', '--status', 'clear-non-reply')
  expect(judged.total).toBeGreaterThan(0)
  expect(judged.total).toBeLessThan((await found('de')).total)
  const refusal = await refusalOf(folder, 'search', 'de', '--status', 'maybe', '--project', project)
  expect(refusal.message).toContain('statuses')
})

test('is confined by filters, and refuses what it does not understand', async () => {
  const all = await found('sancties')
  const some = await found('sancties', '--party', 'VVD')
  expect(some.total).toBeGreaterThan(0)
  expect(some.total).toBeLessThan(all.total)
  expect(new Set(some.passages.map(({ party }) => party))).toEqual(new Set(['VVD']))
  expect((await found('sancties', '--from', '2030-01-01')).total).toBe(0)
  const where = ['--project', project]
  expect((await refusalOf(folder, 'search', 'olie (sancties', ...where)).message).toBe(
    'This query cannot be read: this parenthesis is not closed, at 6: “(”.',
  )
  expect((await refusalOf(folder, 'search', ' ', ...where)).message).toBe(
    'This query cannot be read: there is no word to look for.',
  )
  expect((await refusalOf(folder, 'search', 'a'.repeat(5000), ...where)).message).toBe(
    'This query cannot be read: it is too long.',
  )
  expect((await refusalOf(folder, 'search', 'a', '--role', 'king', ...where)).message).toContain('roles')
  expect((await refusalOf(folder, 'search', 'a', '--theme', 'Nooit', ...where)).message).toContain('Nooit')
})

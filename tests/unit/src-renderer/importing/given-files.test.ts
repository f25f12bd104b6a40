import { describe, expect, test } from 'vitest'
import { type GivenFile, isHidden } from '../../../../src-renderer/host/given-file'
import { type ImportRow, progressOf, tally } from '../../../../src-renderer/importing/import-state'
import { fileOfText, suggestTitle } from '../../../../src-renderer/importing/pasted-text'

async function read(given: GivenFile): Promise<string> {
  if (!('open' in given)) throw new Error('It is not at hand.')
  return (await given.open()).text()
}

describe('pasted text', () => {
  test('suggests its first line that holds anything as its title, cut where that is long', () => {
    expect(suggestTitle('\n \n  Brief   over\tde dijken \nen meer')).toBe('Brief over de dijken')
    expect(suggestTitle(` \n`)).toBe('')
    expect(suggestTitle('woord '.repeat(100))).toMatch(/^woord .{0,118}…$/)
  })

  test('is kept as it is under its own title, and has another one above it', async () => {
    const text = 'Brief over de dijken\r\n\r\nGeachte voorzitter,'
    expect(await read(fileOfText(suggestTitle(text), text))).toBe(text)
    expect(await read(fileOfText('Eigen titel', text))).toBe(`Eigen titel\n\n${text}`)
    expect(await read(fileOfText('  ', text))).toBe(text)
  })

  test('is named after its title, with nothing that is a path', () => {
    expect(fileOfText('Vraag 1/2: hoe?', 'x').path).toBe('Vraag 1 2 hoe.txt')
    expect(fileOfText('', 'Eerste regel\ntwee').path).toBe('Eerste regel.txt')
  })
})

test('what begins with a dot is hidden, wherever it lies', () => {
  expect(['.DS_Store', 'a/.git/b', 'a/b.txt', 'brief.v2.txt'].map(isHidden)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('an import is as far as its files, and counts each fate', () => {
  const row = (change: Partial<ImportRow>): ImportRow => ({
    path: 'a.txt',
    given: { path: 'a.txt', chosen: '1' },
    state: 'waiting',
    part: 0,
    result: null,
    ...change,
  })
  const result = { name: 'a.txt', id: null, title: null, knownAs: null, versionOf: null, failure: null }
  const rows = [
    row({ state: 'done', result: { ...result, outcome: 'added' } }),
    row({ state: 'done', result: { ...result, outcome: 'failed' } }),
    row({ state: 'reading', part: 0.5 }),
    row({}),
  ]
  expect(progressOf(rows)).toBe(0.625)
  expect(progressOf([])).toBe(0)
  expect(tally(rows)).toEqual({ added: 1, 'already-there': 0, failed: 1, cancelled: 0 })
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activeThemes } from '../../../../src-core/codebook/active-themes'
import {
  type CodebookTheme,
  codebookOf,
  codebookSchema,
  themesToAdd,
} from '../../../../src-core/codebook/codebook-file'
import { codebookRows, readCodebookRows } from '../../../../src-core/codebook/codebook-table'
import { movedPlaces } from '../../../../src-core/codebook/move-theme'
import { orderThemes } from '../../../../src-core/codebook/order-themes'
import { readCsv } from '../../../../src-core/codebook/read-csv'
import { exampleOf } from '../../../../src-core/codebook/theme-example'
import { renderCodebook } from '../../../../src-core/export/codebook/render-codebook'
import { makeGroup, makeTheme } from '../builders'

/** An apostrophe at the beginning of a cell may be the guard that was put before a formula: only JSON tells them apart. */
const bare = (text: string) => text.replace(/^[\s']+/, '').trim()
const anyText = fc.string({ maxLength: 20 }).map(bare)
/** Words as a table keeps them: one a line, so that no line break or semicolon is in one. */
const anyTerm = fc
  .string({ minLength: 1, maxLength: 12 })
  .map(text => bare(text.replace(/[\n\r;]/g, '')))
  .filter(text => text !== '')

const anyCodebook: fc.Arbitrary<CodebookTheme[]> = fc
  .array(
    fc.record({
      description: anyText,
      colour: fc.nat(11),
      terms: fc.uniqueArray(anyTerm, { maxLength: 3 }),
      memo: anyText,
      archived: fc.boolean(),
      below: fc.option(fc.nat(5)),
      examples: fc.array(fc.record({ words: anyTerm, source: anyTerm }), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map(all =>
    all.map(({ memo, archived, below, examples, ...rest }, index) => ({
      ...rest,
      name: `Thema, “${index}”`,
      key: `T${index}`,
      below: below !== null && below < index ? `Thema, “${below}”` : null,
      ...(memo && { memo }),
      ...(archived && { archived }),
      ...(examples.length > 0 && { examples }),
    })),
  )

/** With groups as a table keeps them: named in the order in which its rows first name them, none without themes, whatever is in a name. */
const anyGrouped = fc
  .tuple(anyCodebook, fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 3 }))
  .map(([themes, some]) => {
    const groups = some.flatMap((picked, index) => {
      const names = themes.filter((_, at) => picked.includes(at)).map(({ name }) => name)
      return names.length > 0 ? [{ name: `Groep; “${index}”`, themes: names }] : []
    })
    const rank = (name: string) => themes.findIndex(theme => theme.name === name)
    groups.sort(
      (one, other) =>
        rank(one.themes[0] ?? '') - rank(other.themes[0] ?? '') || (one.name < other.name ? -1 : 1),
    )
    return { themes, groups }
  })

describe('a codebook', () => {
  test.each(['nl', 'en'] as const)('is the same again after being written as a table in %s', language => {
    fc.assert(
      fc.property(anyGrouped, codebook => {
        expect(readCodebookRows(codebookRows(codebook, language))).toEqual(codebook)
      }),
    )
  })

  test('is the same again after being written as CSV, whatever its cells begin with', () => {
    fc.assert(
      fc.property(anyGrouped, codebook => {
        const themes = codebook.themes.map(({ below: _, examples, ...content }, index) =>
          makeTheme(`t${index}`, {
            ...content,
            ...(examples && {
              examples: examples.map(({ words, source }) => exampleOf(`a${index}`, words, source)),
            }),
          }),
        )
        const idOf = (name: string) => themes.find(theme => theme.name === name)?.id ?? ''
        const groups = codebook.groups.map((group, index) =>
          makeGroup(`grp_${index}`, { name: group.name, themes: group.themes.map(idOf) }),
        )
        const { content } = renderCodebook('Proef', { themes, groups }, 'csv', 'nl')
        const written = codebookOf('Proef', 'nl', themes, groups)
        // A cell's lines are kept, their ends are not told apart; what was guarded is bare again.
        const read = readCodebookRows(readCsv(String(content)))
        if ('fault' in read) throw new Error(read.fault.kind)
        expect(read.themes).toEqual(written.themes)
        expect(new Map(read.groups.map(({ name, themes }) => [name, themes]))).toEqual(
          new Map((written.groups ?? []).map(({ name, themes }) => [name, themes])),
        )
      }),
    )
  })

  test('adds what is not there, each behind what it stands below, and ends where a circle closes', () => {
    const theme = (name: string, below: string | null): CodebookTheme => ({
      name,
      below,
      description: '',
      colour: 0,
      key: '',
      terms: [],
    })
    const added = themesToAdd(
      [
        theme('Kind', 'ouder'),
        theme('Ouder', null),
        theme('Er al', null),
        theme('kind', null),
        theme('Rond', 'Om'),
        theme('Om', 'Rond'),
        theme('Wees', 'Nergens'),
        theme('Bij', 'er AL'),
      ],
      [makeTheme('x', { name: 'Er al' })],
    )
    expect(added.map(({ theme: { name }, below }) => [name, below])).toEqual([
      ['Ouder', null],
      ['Kind', 'ouder'],
      ['Om', null],
      ['Rond', 'Om'],
      ['Wees', null],
      ['Bij', 'er AL'],
    ])
  })
})

describe('CSV', () => {
  test.each([
    [
      'semicolons',
      'Thema;Onder\r\nA;\r\nB;A',
      [
        ['Thema', 'Onder'],
        ['A', ''],
        ['B', 'A'],
      ],
    ],
    [
      'tabs',
      'Thema\tOnder\nA\tB',
      [
        ['Thema', 'Onder'],
        ['A', 'B'],
      ],
    ],
    [
      'quotes, commas and lines in cells',
      '\uFEFFThema,Memo\n"A, ""b""","een\ntwee"',
      [
        ['Thema', 'Memo'],
        ['A, "b"', 'een\ntwee'],
      ],
    ],
    ['no last line end, and empty lines', 'Thema\n\nA\n', [['Thema'], ['A']]],
    ['nothing', '', []],
  ])('with %s is read', (_, text, rows) => expect(readCsv(text)).toEqual(rows))

  test('is read in linear time, whatever is in it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), text => void readCsv(text)))
    expect(readCsv(`Thema\n${'"'.repeat(100_000)}`).length).toBeGreaterThan(0)
  })
})

test.each([
  [[['Foo'], ['A']], { kind: 'no-names' }],
  [[['Theme'], ['A'], ['B'.repeat(121)]], { kind: 'row', row: 3 }],
])('a table that is no codebook says why', (rows, fault) => {
  expect(readCodebookRows(rows)).toEqual({ fault })
})

test('what is archived is not offered, nor what stands below it', () => {
  const all = [
    makeTheme('a', { place: 0, archived: true }),
    makeTheme('a1', { parent: 'a' }),
    makeTheme('a2', { parent: 'a1' }),
    makeTheme('b', { place: 1 }),
    makeTheme('b1', { parent: 'b', archived: true }),
    makeTheme('c', { place: 2 }),
  ]
  expect(activeThemes(orderThemes(all)).map(({ id }) => id)).toEqual(['b', 'c'])
})

test('a theme that goes below another one gets its place among those there', () => {
  const all = [
    makeTheme('a', { place: 0 }),
    makeTheme('a1', { parent: 'a', place: 0 }),
    makeTheme('b', { place: 1 }),
  ]
  expect([...movedPlaces(all, 'b', 'a1', 'a')]).toEqual([
    ['b', 0],
    ['a1', 1],
  ])
})

test.each(readdirSync(new URL('../../../../resources/codebooks', import.meta.url)))(
  'the ready-made codebook %s can be read, with names and letters apart and every parent there',
  name => {
    const file = new URL(`../../../../resources/codebooks/${name}`, import.meta.url)
    const { themes } = codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(new Set(themes.map(one => one.name)).size).toBe(themes.length)
    expect(new Set(themes.map(({ key }) => key)).size).toBe(themes.length)
    expect(themesToAdd(themes, []).map(({ below }) => below)).toEqual(
      themes.map(({ below }) => below ?? null),
    )
    for (const { description, terms } of themes) {
      expect(description).not.toBe('')
      expect(terms.length).toBeGreaterThan(0)
    }
  },
)

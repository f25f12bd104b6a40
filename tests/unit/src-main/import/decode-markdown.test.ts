import { expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'
import { decodeMarkdown } from '../../../../src-main/import/text/decode-text-markdown'

const lines = (text: string) => decodeMarkdown('stuk.md', Buffer.from(text)).lines

test('a table is rows of cells under its head, up to the first line without a bar', () => {
  const [head, first, second, after] = lines(
    '| Jaar | Bedrag |\n|:---|---:|\n| 2021 | 1 \\| 2 |\n| 2022 |\nDaarna.',
  )
  expect(head).toMatchObject({ role: 'table-row', text: 'Jaar\tBedrag', opensTable: true })
  expect(head?.cells).toEqual([
    { start: 0, end: 4, header: 'column' },
    { start: 5, end: 11, header: 'column' },
  ])
  expect(first).toMatchObject({
    text: '2021\t1 | 2',
    cells: [
      { start: 0, end: 4 },
      { start: 5, end: 10 },
    ],
  })
  expect(second).toMatchObject({
    text: '2022\t',
    cells: [
      { start: 0, end: 4 },
      { start: 5, end: 5 },
    ],
  })
  expect(after).toMatchObject({ text: 'Daarna.' })
  expect(after?.role).toBeUndefined()
})

test.each(['a | b\nc | d', 'Kop\n---\nTekst', '| a | b |\n|---|\n| c | d |', '| a |\n| - - |'])(
  'bars without a line that rules them off are text: %s',
  text => {
    expect(lines(text).some(({ role }) => role === 'table-row')).toBe(false)
  },
)

test('a picture alone on its line keeps its place, with what is said of it', async () => {
  const { blocks, text } = await readDocument('stuk.md', Buffer.from('Voor.\n\n![De brug](brug.png)\n\nNa.'))
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['paragraph', 'Voor.'],
    ['figure', 'De brug'],
    ['paragraph', 'Na.'],
  ])
})

test('a table becomes one block whose cells give back its text', async () => {
  const { blocks, text } = await readDocument(
    'stuk.md',
    Buffer.from('Voor.\n\na | b\n--- | ---\n1 | 2\n\nNa.'),
  )
  const table = blocks.find(({ kind }) => kind === 'table')
  expect(table && text.slice(table.start, table.end)).toBe('a\tb\n1\t2')
  expect(table?.cells?.map(row => row.length)).toEqual([2, 2])
})

test.each([
  ['Kent u _De Golf_ en *De Zee*?', 'Kent u De Golf en De Zee?', ['italic De Golf', 'italic De Zee']],
  ['***Vraag 1***', 'Vraag 1', ['bold Vraag 1', 'italic Vraag 1']],
  ['**Vraag _1_ hier**', 'Vraag 1 hier', ['bold Vraag 1 hier', 'italic 1']],
  ['de brug<sup>3</sup> en CO<sub>2</sub>', 'de brug3 en CO2', ['raised 3', 'lowered 2']],
  ['1\\. Is 2 \\* 3 zes?<br/>Ja.', '1. Is 2 * 3 zes? Ja.', []],
  [
    'https://voorbeeld.nl/een_lang_adres en 2 * 3 * 4',
    'https://voorbeeld.nl/een_lang_adres en 2 * 3 * 4',
    [],
  ],
] as const)('marks within a line become spans: %s', (printed, text, spans) => {
  const [line] = lines(printed)
  expect(line?.text).toBe(text)
  expect((line?.spans ?? []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(
    spans,
  )
})

test('bold print that goes on to the next line is bold on both, and what nothing closes keeps its marks', () => {
  const [first, second, , open] = lines('**Vragen van het lid\nJansen (ABC)**\n\n**Een ster te veel')
  expect([first?.text, second?.text]).toEqual(['Vragen van het lid', 'Jansen (ABC)'])
  expect(first?.spans).toEqual([{ kind: 'bold', start: 0, end: 18 }])
  expect(second?.spans).toEqual([{ kind: 'bold', start: 0, end: 12 }])
  expect(open?.text).toBe('**Een ster te veel')
})

test('the cells of a table hold no marks either', () => {
  const [, row] = lines('| Nr | Antwoord |\n|---|---|\n| 1 | Zie **vraag 2**.<br>Ook _bijlage_. |')
  expect(row?.text).toBe('1\tZie vraag 2. Ook bijlage.')
})

test('lines of bars, dashes and spaces without end are read in time that grows with them', () => {
  const much = 200_000
  for (const line of [' '.repeat(much), `|${' '.repeat(much)}x`, '-'.repeat(much), `- ${' '.repeat(much)}-`])
    expect(lines(`a | b\n${line}\nc`)).toHaveLength(3)
})

import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src-main/import/read-document'
import { at, makePdf } from '../make-files'

const across = (y: number, from = 50, to = 450) => `${from} ${y} m ${to} ${y} l S\n`
const down = (x: number, from: number, to: number) => `${x} ${from} m ${x} ${to} l S\n`

const intro = at(
  50,
  740,
  'Hieronder staan de uitgaven aan bruggen en sluizen in de jaren die achter ons liggen.',
)
const outro = at(
  50,
  540,
  'Daarmee is gezegd wat over de uitgaven in die jaren te zeggen valt, zo denkt het kabinet.',
)

/** Words of rows at these heights, each in the columns that begin at 55, 255 and 355. */
function wordsOf(rows: Readonly<Record<number, readonly string[]>>): string {
  return Object.entries(rows)
    .flatMap(([y, cells]) =>
      cells.map((cell, column) => (cell === '' ? '' : at([55, 255, 355][column] ?? 0, Number(y), cell))),
    )
    .join('')
}

async function tableOf(drawn: string): Promise<string[][]> {
  const { text, blocks } = await readDocument('a.pdf', makePdf([intro + drawn + outro]))
  const tables = blocks.filter(({ kind }) => kind === 'table')
  expect(tables).toHaveLength(1)
  return tables.flatMap(({ cells = [] }) =>
    cells.map(row => row.map(({ start, end }) => text.slice(start, end))),
  )
}

describe('lines that rule only groups of rows', () => {
  const lines =
    [700, 680, 600].map(y => across(y)).join('') + [50, 250, 350, 450].map(x => down(x, 600, 700)).join('')
  const head = { 685: ['Post', '2023', '2024'] }

  test('rows of values are rows, though no line parts them', async () => {
    const rows = {
      665: ['Sluizen', '1 200', '1.340'],
      652: ['Bruggen', '7', '-'],
      639: ['Wegen', '3,5%', '(4)'],
    }
    expect(await tableOf(lines + wordsOf({ ...head, ...rows }))).toEqual([
      ['Post', '2023', '2024'],
      ['Sluizen', '1 200', '1.340'],
      ['Bruggen', '7', '-'],
      ['Wegen', '3,5%', '(4)'],
    ])
  })

  test('a name goes on in the next line, and a heading among them is a row of its own', async () => {
    const rows = {
      665: ['Waterstaat', '', ''],
      652: ['Sluizen van de', '1', '2'],
      639: ['grote rivieren', '', ''],
      626: ['Bruggen', '3', '4'],
      613: ['Wegen', '5', '6'],
    }
    expect(await tableOf(lines + wordsOf({ ...head, ...rows }))).toEqual([
      ['Post', '2023', '2024'],
      ['Waterstaat', '', ''],
      ['Sluizen van de grote rivieren', '1', '2'],
      ['Bruggen', '3', '4'],
      ['Wegen', '5', '6'],
    ])
  })

  test('short words in every column of every line are rows', async () => {
    const rows = {
      665: ['Sluizen', 'Rijk', 'In dienst'],
      652: ['Dammen', 'Waterschap', 'Gesloopt'],
      639: ['Veren', 'Gemeente', 'In dienst'],
    }
    expect(await tableOf(lines + wordsOf({ ...head, ...rows }))).toEqual([
      ['Post', '2023', '2024'],
      ...Object.values(rows).reverse(),
    ])
  })

  test('words that go on from line to line are of one row', async () => {
    const rows = {
      665: ['Sluizen', '12', 'Hier wordt nog aan'],
      652: ['en dammen', '13', 'gewerkt, en aan de'],
      639: ['en dijken', '14', 'dammen al veel langer'],
    }
    expect(await tableOf(lines + wordsOf({ ...head, ...rows }))).toEqual([
      ['Post', '2023', '2024'],
      [
        'Sluizen en dammen en dijken',
        '12 13 14',
        'Hier wordt nog aan gewerkt, en aan de dammen al veel langer',
      ],
    ])
  })
})

test('the strips that shaded cells leave between them are no columns', async () => {
  // As Word shades them: a cell as a whole, and once more where its words may stand.
  const edges = [50, 194.5, 200, 205.5, 344.5, 350, 355.5, 494.5, 500]
  const drawn =
    edges.map(x => down(x, 640, 685)).join('') + [640, 655, 670, 685].map(y => across(y, 50, 500)).join('')
  const words = [
    ['Post', '2023', '2024'],
    ['Sluizen', '1', '2'],
    ['Bruggen', '3', '4'],
  ]
  const printed = words.map((row, index) =>
    row.map((cell, column) => at(56 + 150 * column, 674 - 15 * index, cell)).join(''),
  )
  expect(await tableOf(drawn + printed.join(''))).toEqual(words)
})

test.each([
  ['boxes, each painted alone', 1],
  ['boxes that are painted together', 9],
])('a table whose cells are drawn as %s', async (_, together) => {
  const boxes = [50, 200, 350].flatMap(x => [610, 640, 670].map(y => `${x} ${y} 150 30 re\n`))
  const drawn = boxes.map((box, index) => box + ((index + 1) % together === 0 ? 'S\n' : '')).join('')
  const words = [
    ['Sluizen en dammen,', 'in het noorden en', 'worden dit jaar nog'],
    ['ook de kleinste', 'in het westen', 'vervangen'],
    ['Bruggen over grote', 'in het hele land', 'worden later dan'],
    ['rivieren', 'en op zee', 'verwacht vervangen'],
    ['Veren', 'overal', 'worden duurder'],
  ]
  const printed = words.map((row, index) =>
    row.map((cell, column) => at(55 + 150 * column, 688 - 12 * index - 6 * (index >> 1), cell)).join(''),
  )
  expect(await tableOf(drawn + printed.join(''))).toEqual([
    [
      'Sluizen en dammen, ook de kleinste',
      'in het noorden en in het westen',
      'worden dit jaar nog vervangen',
    ],
    ['Bruggen over grote rivieren', 'in het hele land en op zee', 'worden later dan verwacht vervangen'],
    ['Veren', 'overal', 'worden duurder'],
  ])
})

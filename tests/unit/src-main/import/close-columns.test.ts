import { expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

// Pages as word processors print them in columns; lengths in points.

const LEFT = 57
const LEADING = 12.6
const LINE = 'De sluis in het noorden van het land is nu oud'

/** Lines below one another, each of about 230 points; the first tells which column it is of. */
function column(x: number, y: number, name: string, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `${name}${index + 1} ${LINE}`)
  return lines.map((text, index) => at(x, y - index * LEADING, text, 11)).join('\n')
}

/** Lines of a table that stands at a place, with rows and columns of equal sizes. */
function grid(x: number, y: number, width: number, height: number, rows: number, columns: number): string {
  const across = Array.from(
    { length: rows + 1 },
    (_, row) => `${x} ${y - row * height} m ${x + width * columns} ${y - row * height} l S`,
  )
  const down = Array.from(
    { length: columns + 1 },
    (_, col) => `${x + width * col} ${y} m ${x + width * col} ${y - height * rows} l S`,
  )
  return [...across, ...down].join('\n')
}

const read = async (page: string) => (await readDocument('x.pdf', makePdf([page]))).text.replace(/\n/g, ' ')

/** The places of words in a text, in the order in which they are given. */
const places = (text: string, words: readonly string[]) => words.map(word => text.indexOf(word))

test('columns that stand close together, their lines at heights of their own, are read one after the other', async () => {
  const text = await read([column(LEFT, 740, 'a', 20), column(LEFT + 255, 733, 'b', 20)].join('\n'))
  const found = places(text, ['a1 ', 'a2 ', 'a20 ', 'b1 ', 'b2 ', 'b20 '])
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

test('the name of a table below two columns is none of their lines', async () => {
  const text = await read(
    [
      column(LEFT, 740, 'a', 10),
      column(LEFT + 265, 734, 'b', 9),
      at(LEFT, 605, 'Tabel 1. Overzicht van sluizen', 11),
      ...['Sluis Bouwjaar Kosten', 'Noord 1931 4,2', 'Zuid 1932 12,0', 'West 1957 7,5'].map((row, index) =>
        row
          .split(' ')
          .map((cell, at2) => at(LEFT + at2 * 160, 580 - index * 18, cell, 11))
          .join('\n'),
      ),
    ].join('\n'),
  )
  const found = places(text, ['a10 ', 'b1 ', 'b9 ', 'Tabel 1.', 'Bouwjaar'])
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

test('a table without lines is parted from short lines above and below it', async () => {
  const { blocks, text } = await readDocument(
    'x.pdf',
    makePdf([
      [
        at(
          LEFT,
          740,
          'De veren op de rivieren van het land zijn dit jaar allemaal door een bureau onderzocht, en wel',
          11,
        ),
        at(LEFT, 727, 'in het voorjaar, door een bureau uit het noorden.', 11),
        ...[
          'Veer|Eigenaar|Passagiers',
          'Noordveer|Gemeente|120',
          'Zuidveer|Provincie|98',
          'Oostveer|Stichting|45',
        ].map((row, index) =>
          row
            .split('|')
            .map((cell, column2) => at(LEFT + column2 * 160, 700 - index * 19, cell, 11))
            .join('\n'),
        ),
        at(LEFT, 615, 'Aanbevelingen:', 11),
        at(LEFT + 18, 598, '-', 11),
        at(LEFT + 36, 598, 'Herstel het Noordveer binnen twee jaar.', 11),
      ].join('\n'),
    ]),
  )
  const table = blocks.find(({ kind }) => kind === 'table')
  expect(text.slice(table?.start, table?.end)).toBe(
    'Veer\tEigenaar\tPassagiers\nNoordveer\tGemeente\t120\nZuidveer\tProvincie\t98\nOostveer\tStichting\t45',
  )
})

test('a ruled table in one of two columns is a table, with the text beside it whole', async () => {
  const x = LEFT + 265
  const { blocks, text } = await readDocument(
    'x.pdf',
    makePdf([
      [
        column(LEFT, 740, 'a', 16),
        column(x, 740, 'b', 4),
        grid(x, 685, 100, 20, 3, 2),
        ...[
          ['Jaar', 'Aantal'],
          ['2020', '14'],
          ['2021', '17'],
        ].map(([year = '', count = ''], row) =>
          [at(x + 5, 671 - row * 20, year, 11), at(x + 105, 671 - row * 20, count, 11)].join('\n'),
        ),
        column(x, 605, 'c', 5),
      ].join('\n'),
    ]),
  )
  const table = blocks.find(({ kind }) => kind === 'table')
  expect(text.slice(table?.start, table?.end)).toBe('Jaar\tAantal\n2020\t14\n2021\t17')
  const found = places(text.replace(/\n/g, ' '), ['a1 ', 'a2 ', 'a16 ', 'b1 ', 'b4 ', 'Jaar', 'c1 ', 'c5 '])
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

import { expect, test } from 'vitest'
import { decodePdf } from '../../../../src-main/import/pdf/decode-pdf'
import { at, fileOf, makePdf } from './make-files'

const paragraph = (top: number) =>
  Array.from({ length: 6 }, (_, row) =>
    at(50, top - row * 12, `Regel ${row + 1} van deze tekst, die over de bladzijde loopt`),
  ).join('')
const ruled = (rules: readonly (readonly number[])[]) =>
  rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S\n`).join('')
/** A table of which one row has two lines in both cells: without its rules it has three rows. */
const TABLE =
  ruled([420, 390, 370].map(y => [50, y, 350, y])) +
  ruled([50, 200, 350].map(x => [x, 370, x, 420])) +
  at(55, 408, 'Eerste rij') +
  at(55, 396, 'gaat verder') +
  at(205, 408, 'waarde een') +
  at(205, 396, 'met meer') +
  at(55, 376, 'Tweede rij') +
  at(205, 376, 'waarde twee')
const PAGE = `${paragraph(560)}${TABLE}${paragraph(330)}`

test.each([
  ['upright', ''],
  ['upwards, as a table set sideways', '0 1 -1 0 600 0 cm\n'],
  ['upside down', '-1 0 0 -1 600 800 cm\n'],
  ['downwards', '0 -1 1 0 0 700 cm\n'],
])('a table that runs %s keeps its rows, and stands between the paragraphs', async (_, turn) => {
  const { lines } = await decodePdf(fileOf('gekanteld.pdf', makePdf([turn + PAGE])))
  const rows = lines.filter(({ role }) => role === 'table-row').map(({ text }) => text)
  expect(rows).toEqual(['Eerste rij gaat verder\twaarde een met meer', 'Tweede rij\twaarde twee'])
  const texts = lines.map(({ text }) => text).filter(text => text !== '')
  expect(texts.indexOf(rows[0] ?? '')).toBe(6)
  expect(texts).toHaveLength(14)
})

import { expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { NO_WORDS } from '../../../../src-core/document/extracted'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

const lines = (top: number) =>
  Array.from({ length: 4 }, (_, row) =>
    at(50, top - row * 13, 'Dit is een regel lopende tekst over de bediening van bruggen en sluizen, zoals'),
  ).join('')
const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`
const bars = Array.from({ length: 12 }, (_, index) =>
  box(90 + index * 32, 540, 20, 20 + ((index * 37) % 120)),
).join('')
const curve = `70 540 m ${Array.from({ length: 40 }, (_, index) => `${70 + index * 10} ${540 + ((index * 53) % 140)} l `).join('')}S\n`
const caption = at(50, 512, 'Figuur 3: wachttijd per sluis')
const read = async (drawn: string) => {
  const paper = await readDocument('a.pdf', makePdf([lines(760) + drawn + lines(480)]))
  expect(documentFaults(paper)).toEqual([])
  return paper.blocks.map(({ kind, start, end }) => [kind, paper.text.slice(start, end)])
}

test.each([
  ['bars', bars],
  ['lines', curve],
])('a chart of %s leaves its place in the text', async (_, chart) => {
  expect((await read(chart + caption)).slice(1, 3)).toEqual([
    ['figure', NO_WORDS],
    ['paragraph', 'Figuur 3: wachttijd per sluis'],
  ])
})

test('what is printed in a chart and small along its axes are its words', async () => {
  const labels =
    [0, 1, 2].map(index => at(52, 545 + index * 50, `${index * 10}`, 7)).join('') +
    at(90, 530, '2018', 7) +
    at(250, 530, '2023', 7)
  expect((await read(bars + labels + caption)).slice(1)).toMatchObject(
    [
      ['figure', '20 10 0 2018 2023'],
      ['paragraph', 'Figuur 3: wachttijd per sluis'],
      ['paragraph', /^Dit is/],
    ].map(([kind, words]) => [kind, words instanceof RegExp ? expect.stringMatching(words) : words]),
  )
})

test('a panel behind the text, rules and an empty form are no drawings', async () => {
  const panel = `0.9 g\n${box(40, 430, 500, 350)}0 g\n`
  const rules = [690, 660, 630, 600, 570].map(y => `50 ${y} m 450 ${y} l S\n`).join('')
  expect((await read(panel + rules)).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph'])
})

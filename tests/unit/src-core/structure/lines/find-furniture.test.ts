import { expect, test } from 'vitest'
import { findFurniture } from '../../../../../src-core/structure/lines/find-furniture'

const RIVERS = ['de Maas', 'de Waal', 'de Lek', 'de Linge', 'de Vecht', 'de Eem', 'de Dommel', 'de Amstel']

/** Pages, each with its first lines, others unlike any, and its number at the foot. */
function pages(tops: readonly (readonly string[])[]) {
  return tops.flatMap((top, index) =>
    [
      ...top,
      `Brug over ${RIVERS[index]}.`,
      `Een dijk langs ${RIVERS[index + 1]} is hoog.`,
      `Wie ${RIVERS[index + 2]} oversteekt vaart.`,
      `Langs ${RIVERS[index + 3]} groeit riet.`,
      `${index + 1}`,
    ].map(text => ({ text, page: index + 1 })),
  )
}

function furniture(lines: ReturnType<typeof pages>): string[] {
  return findFurniture(lines, 'lines')
    .filter(({ role }) => role === 'furniture')
    .map(({ page, text }) => `${page}: ${text}`)
}

test('a year that wrapped to the top of a page is no page number', () => {
  const lines = pages([
    ['Brief over bruggen.'],
    ['Brief over dijken, 25 oktober', '2016'],
    ['Een nota.'],
    ['Een motie.'],
  ])
  expect(furniture(lines)).toEqual(['1: 1', '2: 2', '3: 3', '4: 4'])
})

test('what returns within pages as often as at their edges belongs to the text', () => {
  const matter = 'Brief regering - minister van Bruggen'
  const lines = pages([
    ['Besluiten over bruggen', matter],
    [matter, 'Over de Maas.', 'Over de Waal.', 'Over de Lek.', matter],
    [matter, 'Over de Linge.', 'Over de Vecht.', 'Over de Eem.', matter, matter],
    ['Over de IJssel.'],
  ])
  expect(furniture(lines)).toEqual(['1: 1', '2: 2', '3: 3', '4: 4'])
})

test('what stands at a page’s edge once or twice is text, wherever it stands', () => {
  const lines = pages([
    ['Over bruggen in dit land.'],
    ['Het kabinet telt ze.', 'En onderhoudt ze.'],
    ['Het kabinet telt ze.', 'Dat kost geld.'],
    ['Wie betaalt dat?'],
    ['Niemand weet het.'],
  ])
  expect(furniture(lines)).toEqual(['1: 1', '2: 2', '3: 3', '4: 4', '5: 5'])
})

test.each([
  ['’s-Gravenhage 2024', true],
  ['’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Vragen 1', true],
  ['KST143018 ISSN 0921 - 7371 Sdu Uitgevers ’s-Gravenhage 2010', true],
  ['ah-tk-20142015-698 ISSN 0921 - 7398 ’s-Gravenhage 2014', true],
  ['te ’s-Gravenhage 1954 gesloten verdrag over bruggen', false],
  ['’s-Gravenhage 1907 en daarna nog vele andere verdragen', false],
])('a footer’s imprint: %s is one: %s', (text, expected) => {
  const lines = ['Het verdrag is in', text, 'en dat geldt nog.'].map(line => ({ text: line, page: 1 }))
  expect(furniture(lines).length > 0).toBe(expected)
})

test('the numbers of questions at the tops of pages are not those of the pages', () => {
  const lines = pages([['1.'], ['16.'], ['32.'], ['47.']])
  expect(furniture(lines)).toEqual(['1: 1', '2: 2', '3: 3', '4: 4'])
})

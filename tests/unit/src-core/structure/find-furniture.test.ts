import { expect, test } from 'vitest'
import { findFurniture } from '../../../../src-core/structure/find-furniture'

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

import { describe, expect, test } from 'vitest'
import { matchThemes } from '../../../../src-core/codebook/match-themes'
import { possibleParents } from '../../../../src-core/codebook/possible-parents'
import { makeTheme } from '../builders'

const themes = [
  makeTheme('a', { name: 'EU-rol', key: 'E' }),
  makeTheme('b', { name: 'Toetreding Oekraïne', key: 'T' }),
  makeTheme('c', { name: 'Rol van Nederland', key: 'N' }),
]

describe('typing in a theme picker', () => {
  test.each([
    ['', ['a', 'b', 'c'], null],
    ['rol', ['c', 'a'], 'rol'],
    ['OEKRAINE', ['b'], 'OEKRAINE'],
    ['toe oek', ['b'], 'toe oek'],
    ['n', ['c', 'b'], 'n'],
    ['eu-rol', ['a'], null],
    ['  sancties ', [], 'sancties'],
  ])('“%s”', (query, ids, newName) => {
    const found = matchThemes(themes, query)
    expect(found.themes.map(({ id }) => id)).toEqual(ids)
    expect(found.newName).toBe(newName)
  })
})

test('a theme can be put below any theme but itself and those below it', () => {
  const tree = [
    makeTheme('top', { created: '1' }),
    makeTheme('child', { created: '2', parent: 'top' }),
    makeTheme('grandchild', { created: '3', parent: 'child' }),
    makeTheme('other', { created: '4' }),
  ]
  const ids = (id: string) => possibleParents(tree, id).map(({ theme }) => theme.id)
  expect(ids('child')).toEqual(['top', 'other'])
  expect(ids('top')).toEqual(['other'])
  expect(ids('new')).toEqual(['top', 'child', 'grandchild', 'other'])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  groupsByTheme,
  orderGroups,
  regrouped,
  themeGroupSchema,
  withGrouped,
  withGroups,
} from '../../../../src-core/codebook/theme-group'
import { lineagesOf, withThoseBelow } from '../../../../src-core/codebook/theme-tree'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { annotationTest } from '../../../../src-core/query/filter-annotations'
import { makeAnnotation, makeDocument, makeGroup, makeTheme } from '../builders'

const THEMES = [
  makeTheme('eu'),
  makeTheme('sancties', { parent: 'eu' }),
  makeTheme('swift', { parent: 'sancties' }),
  makeTheme('navo'),
  makeTheme('kosten'),
]
const BY_ID = new Map(THEMES.map(theme => [theme.id, theme]))
const EUROPE = makeGroup('grp_europe', { name: 'Europa', themes: ['sancties', 'navo'] })
const MONEY = makeGroup('grp_money', { name: 'Geld', themes: ['kosten', 'sancties'] })
const EMPTY = makeGroup('grp_empty', { name: 'Leeg' })
const GROUPS = [EUROPE, MONEY, EMPTY]

describe('a filter that asks for groups', () => {
  const document = makeDocument('Sancties tegen Rusland.')
  const passing = (ids: string[], groups = GROUPS) => {
    const filter = withGroups({ ...EVERYTHING, themes: ids }, groups)
    const test = annotationTest(document, BY_ID, filter)
    return THEMES.filter(({ id }) => test(makeAnnotation(document, 0, 8, { themes: [id] }))).map(
      ({ id }) => id,
    )
  }

  it('lets through what has a theme in one of them, or below one, and themes that are asked for beside', () => {
    expect(passing(['grp_europe'])).toEqual(['sancties', 'swift', 'navo'])
    expect(passing(['grp_money', 'navo'])).toEqual(['sancties', 'swift', 'navo', 'kosten'])
  })

  it('lets nothing through for a group that is empty or gone, which is not the same as asking for none', () => {
    expect(passing(['grp_empty'])).toEqual([])
    expect(passing(['grp_gone'])).toEqual([])
    expect(passing([])).toHaveLength(THEMES.length)
  })

  it('is the same filter where no group is asked for', () => {
    const filter = { themes: ['navo'] }
    expect(withGroups(filter, GROUPS)).toBe(filter)
  })

  it('asks for exactly what counts under the group', () => {
    const id = fc.constantFrom(...THEMES.map(theme => theme.id))
    fc.assert(
      fc.property(fc.array(fc.array(id, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), all => {
        const groups = all.map((themes, index) => makeGroup(`grp_${index}`, { themes }))
        const lineages = lineagesOf(BY_ID, groups)
        for (const group of groups) {
          const asked = withThoseBelow(THEMES, withGrouped([group.id], groups))
          const counted = THEMES.filter(theme => lineages.get(theme.id)?.includes(group.id))
          expect(counted.map(theme => theme.id)).toEqual(
            THEMES.filter(theme => asked.has(theme.id)).map(theme => theme.id),
          )
        }
      }),
    )
  })
})

it('a theme knows every group it is in, once each', () => {
  const twice = makeGroup('grp_twice', { themes: ['navo', 'navo'] })
  const found = groupsByTheme([...GROUPS, twice])
  expect(found.get('sancties')).toEqual(['grp_europe', 'grp_money'])
  expect(found.get('navo')).toEqual(['grp_europe', 'grp_twice'])
  expect(found.get('swift')).toBeUndefined()
})

it('groups stand by name, and by id where two are called the same', () => {
  const again = makeGroup('grp_a', { name: 'Geld' })
  expect(orderGroups([MONEY, EUROPE, again]).map(({ id }) => id)).toEqual([
    'grp_europe',
    'grp_a',
    'grp_money',
  ])
})

it('a theme is put in the place of another one, once, and nothing changes where that is not there', () => {
  expect(regrouped(['a', 'b', 'c'], 'b', ['c'])).toEqual(['a', 'c'])
  expect(regrouped(['a', 'b'], 'b', ['b', 'd'])).toEqual(['a', 'b', 'd'])
  const same = ['a']
  expect(regrouped(same, 'b', ['c'])).toBe(same)
})

it('the name of a group is one line and not empty', () => {
  const parse = (name: string) => themeGroupSchema.safeParse({ ...EUROPE, name }).success
  expect([parse('Europa'), parse(' '), parse('twee\nregels'), parse('x'.repeat(121))]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

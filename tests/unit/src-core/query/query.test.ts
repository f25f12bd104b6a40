import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineagesOf } from '../../../../src-core/codebook/theme-tree'
import { changeCounts, countAnnotations } from '../../../../src-core/query/count-annotations'
import { inDocumentOrder } from '../../../../src-core/query/document-order'
import type { AnnotationFilter } from '../../../../src-core/query/filter'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { filterAnnotations } from '../../../../src-core/query/filter-annotations'
import { groupByTheme } from '../../../../src-core/query/group-by-theme'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../builders'

const paper = makeDocument('Oekraïne en sancties\nHet antwoord\nVan D66', {
  turns: [
    makeTurn({ id: 't1', start: 0, end: 20, party: 'VVD' }),
    makeTurn({ id: 't2', role: 'answer', start: 21, end: 33, party: 'VVD' }),
    makeTurn({ id: 't3', start: 34, end: 41, party: 'D66' }),
  ],
})
const themes = new Map(
  [makeTheme('t', { name: 'Wapens' }), makeTheme('u', { name: 'Gas' })].map(x => [x.id, x]),
)
const first = makeAnnotation(paper, 0, 8, { themes: ['t'] })
const second = makeAnnotation(paper, 12, 20, { note: makeNote('Zie de Brief') })
const third = makeAnnotation(paper, 25, 41, { themes: ['u', 't'] })
const all = [third, first, second]

function ids(filter: Partial<AnnotationFilter>): string[] {
  return filterAnnotations(paper, all, themes, { ...EVERYTHING, ...filter }).map(({ id }) => id)
}

describe('a filter', () => {
  test.each([
    ['nothing', {}, [first, second, third]],
    ['a theme', { themes: ['u'] }, [third]],
    ['any of several themes', { themes: ['t', 'u'] }, [first, third]],
    ['having no theme', { untagged: true }, [second]],
    ['having a theme or none', { themes: ['u'], untagged: true }, [second, third]],
    ['a party, where a passage ends too', { parties: ['D66'] }, [third]],
    ['any of several parties', { parties: ['VVD', 'D66'] }, [first, second, third]],
    ['a party that is not there', { parties: ['CDA'] }, []],
    ['words of the quote, without case or accents', { text: 'OEKRAINE' }, [first]],
    ['words of the note', { text: 'brief' }, [second]],
    ['words of a theme', { text: 'wapen' }, [first, third]],
    ['every word, wherever it stands', { text: ' wapen  D66 ' }, [third]],
    ['all at once', { themes: ['t'], parties: ['VVD'], text: 'oekraine' }, [first]],
  ])('by %s', (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected.map(({ id }) => id))
  })

  test('by a theme lets what has a theme below it through, however deep, and a circle ends', () => {
    const tree = new Map(
      [
        makeTheme('t', { parent: 'middle' }),
        makeTheme('middle', { parent: 'top' }),
        makeTheme('top', { parent: 'u' }),
        makeTheme('u', { parent: 'top' }),
      ].map(theme => [theme.id, theme]),
    )
    const shown = filterAnnotations(paper, all, tree, { ...EVERYTHING, themes: ['top'] })
    expect(shown).toEqual([first, third])
    expect(
      groupByTheme(shown, [...tree.values()], { themes: ['middle'], untagged: false }, one => one.themes),
    ).toMatchObject([{ theme: { id: 't' }, items: [first, third] }])
    const counts = countAnnotations(paper, all, lineagesOf(tree))
    expect([counts.byTheme.get('top'), counts.byTheme.get('middle'), counts.byTheme.get('t')]).toEqual([
      2, 2, 2,
    ])
  })

  test('never shows what is deleted', () => {
    const deleted = { ...first, deleted: true }
    expect(filterAnnotations(paper, [deleted], themes, EVERYTHING)).toEqual([])
  })
})

test('counts an annotation once under each theme, party and turn it touches', () => {
  const counts = countAnnotations(paper, all)
  expect(counts).toEqual({
    total: 3,
    untagged: 1,
    byTheme: new Map([
      ['u', 1],
      ['t', 2],
    ]),
    byParty: new Map([
      ['VVD', 3],
      ['D66', 1],
    ]),
    byTurn: new Map([
      ['t2', 1],
      ['t3', 1],
      ['t1', 2],
    ]),
  })
})

test('counts with some taken off and others added are those of what is left', () => {
  const counts = countAnnotations(paper, all)
  const changed = changeCounts(counts, paper, [second], [])
  expect(changed).toEqual(countAnnotations(paper, [first, third]))
  expect(changeCounts(changed, paper, [], [second])).toEqual(counts)
  expect(changeCounts(counts, paper, all, [])).toEqual(countAnnotations(paper, []))
})

test('document order does not depend on the order before', () => {
  const item = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    start: fc.nat(3),
    end: fc.integer({ min: 4, max: 6 }),
  })
  const items = fc.uniqueArray(item, { selector: ({ id }) => id })
  fc.assert(
    fc.property(items, list => {
      expect(inDocumentOrder([...list].reverse())).toEqual(inDocumentOrder(list))
    }),
  )
  expect(inDocumentOrder([second, third, first])).toEqual([first, second, third])
})

test('groups by theme in the order of the codebook, what has no known theme last', () => {
  const groups = groupByTheme(
    [first, second, third, { ...first, id: 'x', themes: ['gone'] }],
    [makeTheme('empty'), ...themes.values()],
    EVERYTHING,
    annotation => annotation.themes,
  )
  expect(groups.map(({ theme, items }) => [theme?.id ?? null, items.map(({ id }) => id)])).toEqual([
    ['u', [third.id]],
    ['t', [first.id, third.id]],
    [null, [second.id, 'x']],
  ])
})

test.each([
  [{ themes: ['t'], untagged: false }, ['t']],
  [{ themes: ['u'], untagged: true }, ['u', null]],
  [{ themes: [], untagged: true }, [null]],
])('where the filter asks for %j, only those groups are made', (asked, expected) => {
  const groups = groupByTheme([first, second, third], [...themes.values()], asked, one => one.themes)
  expect(groups.map(({ theme }) => theme?.id ?? null)).toEqual(expected)
})

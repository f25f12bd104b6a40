import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blockAt,
  lastStartingAtOrBefore,
  pageAt,
  partiesIn,
  partyAt,
  sectionAt,
  turnAt,
  turnSaying,
} from '../../../../src-core/document/locate'
import { makeDocument, makeTurn } from '../builders'

const section = (id: string, start: number, end: number, party: string | null = null) => ({
  id,
  heading: null,
  party,
  start,
  end,
  parent: null,
})

test('finds the last range that has begun, as a search from the front does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, offset) => {
      const ranges = starts.sort((a, b) => a - b).map(start => ({ start }))
      expect(lastStartingAtOrBefore(ranges, offset)).toBe(
        ranges.filter(({ start }) => start <= offset).length - 1,
      )
    }),
  )
})

test('finds the innermost of sections within each other', () => {
  const nested = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 }).map(cuts => {
    const sections = [section('s0', 0, 1000)]
    for (const [left, right] of cuts) {
      const outer = sections.at(-1)
      if (!outer || outer.end - outer.start < 20) break
      sections.push(section(`s${sections.length}`, outer.start + left, outer.end - right))
    }
    return sections
  })
  fc.assert(
    fc.property(nested, fc.nat(1100), (sections, offset) => {
      const holding = sections.filter(({ start, end }) => start <= offset && offset < end)
      expect(sectionAt(makeDocument('', { sections }), offset)).toBe(holding.at(-1) ?? null)
    }),
  )
})

test('every offset has a block, the line break after it included', () => {
  const document = makeDocument('een\ntwee')
  expect([0, 2, 3, 4, 7, 8].map(offset => blockAt(document, offset)?.id)).toEqual([
    'b1',
    'b1',
    'b1',
    'b2',
    'b2',
    'b2',
  ])
})

test('between turns there is none', () => {
  const document = makeDocument('', {
    turns: [makeTurn({ id: 't1', start: 5, end: 10 }), makeTurn({ id: 't2', start: 12, end: 20 })],
  })
  expect([4, 5, 9, 10, 11, 12, 20].map(offset => turnAt(document, offset)?.id)).toEqual([
    undefined,
    't1',
    't1',
    undefined,
    undefined,
    't2',
    undefined,
  ])
})

test('a party comes from the turn, else from the question it answers, else from the section', () => {
  const document = makeDocument('0123456789\n0123456789\n0123456789', {
    sections: [section('s1', 0, 22, 'VVD'), section('s2', 11, 22), section('s3', 22, 33)],
    turns: [
      makeTurn({ id: 't1', start: 0, end: 5, party: 'D66' }),
      makeTurn({ id: 't2', role: 'answer', start: 5, end: 11 }),
      makeTurn({ id: 't3', role: 'answer', start: 22, end: 30, answers: ['t1'] }),
    ],
  })
  expect([0, 5, 15, 22, 31].map(offset => partyAt(document, offset))).toEqual([
    'D66',
    'VVD',
    'VVD',
    'D66',
    null,
  ])
})

test('a passage touches the party of every paragraph it runs through', () => {
  const document = makeDocument('een\ntwee\ndrie', {
    sections: [section('s1', 0, 8, 'VVD'), section('s2', 9, 13, 'D66')],
  })
  expect(partiesIn(document, 0, 3)).toEqual(['VVD'])
  expect(partiesIn(document, 1, 9)).toEqual(['VVD'])
  expect(partiesIn(document, 1, 10)).toEqual(['VVD', 'D66'])
})

test('pages by their first character, none where the paper has none', () => {
  const pages = [
    { number: 3, start: 0 },
    { number: 4, start: 10 },
  ]
  expect([0, 9, 10, 99].map(offset => pageAt(makeDocument('', { pages }), offset))).toEqual([3, 3, 4, 4])
  expect(pageAt(makeDocument(''), 0)).toBeNull()
})

test('counts what a footnote says to whom its mark belongs, wherever the note is printed', () => {
  const text = 'Waarom gas1?\nEn olie?\nKamerstuk 29 023.'
  const [olie, note] = [text.indexOf('En olie'), text.indexOf('Kamerstuk')]
  const plain = makeDocument(text)
  const paper = makeDocument(text, {
    blocks: plain.blocks.map((block, at) => (at === 2 ? { ...block, kind: 'footnote' as const } : block)),
    inlines: [{ kind: 'footnote-mark', start: 10, end: 11, target: '1' }],
    footnotes: [{ mark: '1', block: 'b3', marks: [10] }],
    turns: [
      makeTurn({ id: 't1', party: 'VVD', start: 0, end: olie - 1 }),
      makeTurn({ id: 't2', party: 'D66', start: olie, end: text.length }),
    ],
  })
  expect(partyAt(paper, note)).toBe('VVD')
  expect(partiesIn(paper, note, text.length)).toEqual(['VVD'])
  expect(turnSaying(paper, note)?.id).toBe('t1')
  // From the text on into the note it is both.
  expect(partiesIn(paper, olie, text.length)).toEqual(['D66', 'VVD'])
  // A note that nothing refers to is said where it stands.
  const loose = { ...paper, footnotes: [{ mark: '1', block: 'b3', marks: [] }] }
  expect(partyAt(loose, note)).toBe('D66')
})

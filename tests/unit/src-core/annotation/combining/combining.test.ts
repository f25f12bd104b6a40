import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsBetween } from '../../../../../src-core/annotation/combining/gaps-between'
import {
  joinAnnotations,
  overlappingGroups,
} from '../../../../../src-core/annotation/combining/join-annotations'
import { splitAt, splitPassage } from '../../../../../src-core/annotation/combining/split-passage'
import { makeAnnotation, makeDocument, makeNote, makeTurn } from '../../builders'

const paper = makeDocument('Eén zin. Nog een zin.\nHet antwoord\n\nDe rest', {
  turns: [makeTurn({ id: 'q', start: 0, end: 21 }), makeTurn({ id: 'a', start: 22, end: 34 })],
})
const words = (pieces: readonly { start: number; end: number }[]) =>
  pieces.map(({ start, end }) => paper.text.slice(start, end))
const whole = { start: 0, end: paper.text.length }

describe('a passage is split', () => {
  test.each([
    ['sentence', ['Eén zin.', 'Nog een zin.', 'Het antwoord', 'De rest']],
    ['paragraph', ['Eén zin. Nog een zin.', 'Het antwoord', 'De rest']],
    ['turn', ['Eén zin. Nog een zin.', 'Het antwoord', 'De rest']],
  ] as const)('by %s', (unit, expected) => {
    expect(words(splitPassage(paper, whole, unit))).toEqual(expected)
  })

  test('only inside itself', () => {
    expect(words(splitPassage(paper, { start: 4, end: 25 }, 'paragraph'))).toEqual([
      'zin. Nog een zin.',
      'Het',
    ])
  })

  test('by the cells of a table', () => {
    const text = 'Jaar\t2021\nSom\t15'
    const cells = [
      [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
      [
        { start: 10, end: 13 },
        { start: 14, end: 16 },
      ],
    ]
    const table = makeDocument(text, {
      blocks: [{ id: 't', kind: 'table', start: 0, end: text.length, cells }],
    })
    const pieces = splitPassage(table, { start: 0, end: 16 }, 'sentence')
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['Jaar', '2021', 'Som', '15'])
  })

  test('at a place, and not where nothing would be before or behind it', () => {
    expect(words(splitAt(paper, { start: 0, end: 21 }, 9))).toEqual(['Eén zin.', 'Nog een zin.'])
    expect(splitAt(paper, { start: 0, end: 21 }, 0)).toHaveLength(1)
    expect(splitAt(paper, { start: 22, end: 36 }, 35)).toEqual([{ start: 22, end: 34 }])
  })

  test('into pieces in order that hold all its words and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.constantFrom('sentence', 'paragraph', 'turn'), (a, b, unit) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1]
        const pieces = splitPassage(paper, { start, end }, unit)
        const squeezed = (text: string) => text.replace(/\s/g, '')
        expect(words(pieces).map(squeezed).join('')).toBe(squeezed(paper.text.slice(start, end)))
        for (const [index, piece] of pieces.entries()) {
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? start)
          expect(piece.end).toBeLessThanOrEqual(end)
        }
      }),
    )
  })
})

describe('annotations are joined', () => {
  const first = makeAnnotation(paper, 4, 8, { themes: ['a', 'b'], note: makeNote('Kijk hier') })
  const nested = makeAnnotation(paper, 5, 7, { themes: ['b', 'c'], note: makeNote('En hier') })
  const apart = makeAnnotation(paper, 22, 30, { note: makeNote('Kijk hier') })

  test('into the first of them, with the themes and the notes of all, each once', () => {
    const joined = joinAnnotations([apart, nested, first])
    expect(joined).toMatchObject({ kept: first, gone: [nested, apart], start: 4, end: 30 })
    expect(joined?.themes).toEqual(['a', 'b', 'c'])
    expect(joined?.note?.content).toEqual([...(first.note?.content ?? []), ...(nested.note?.content ?? [])])
  })

  test('and one alone is not', () => expect(joinAnnotations([first])).toBeNull())

  test('those that overlap together, those that only touch apart', () => {
    const touching = makeAnnotation(paper, 8, 12)
    expect(overlappingGroups([apart, touching, nested, first])).toEqual([
      [first, nested],
      [touching],
      [apart],
    ])
  })

  test('so that what two groups hold shares no character, and each group is one stretch', () => {
    const anyRange = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 12 }), ranges => {
        const all = ranges.map(([start, length]) =>
          makeAnnotation(paper, start, Math.min(start + length, paper.text.length)),
        )
        const covered = overlappingGroups(all.filter(({ start, end }) => start < end)).map(group => {
          const letters = new Set<number>()
          for (const { start, end } of group) for (let at = start; at < end; at++) letters.add(at)
          return letters
        })
        expect(covered.reduce((sum, one) => sum + one.size, 0)).toBe(
          new Set(covered.flatMap(one => [...one])).size,
        )
        for (const letters of covered)
          expect(Math.max(...letters) - Math.min(...letters) + 1).toBe(letters.size)
      }),
    )
  })
})

describe('what lies between passages', () => {
  test('is every character from the first to the last that none of them has, and no other', () => {
    const anyRange = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 }))
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 10 }), ranges => {
        const passages = ranges.map(([start, length]) => ({ start, end: start + length }))
        const gaps = gapsBetween(passages)
        const first = passages.reduce((least, { start }) => Math.min(least, start), 80)
        const last = passages.reduce((most, { end }) => Math.max(most, end), 0)
        for (let at = 0; at < 80; at++) {
          const isIn = passages.some(({ start, end }) => start <= at && at < end)
          const isBetween = at >= first && at < last && !isIn
          expect(gaps.filter(({ start, end }) => start <= at && at < end)).toHaveLength(isBetween ? 1 : 0)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandPassage } from '../../../../src-core/annotation/expand-passage'
import { moveBoundary } from '../../../../src-core/annotation/move-boundary'
import { trimPassage } from '../../../../src-core/annotation/trim-passage'
import { makeDocument, makeTurn } from '../builders'

const text = 'De heer dhr. A. Bos vroeg iets. Wij antwoorden niet.\nTweede alinea.\nEen vraag?'
const paper = makeDocument(text, {
  turns: [
    makeTurn({ id: 't1', role: 'answer', start: 0, end: 67 }),
    makeTurn({ id: 't2', start: 68, end: 78 }),
  ],
})

function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a passage', () => {
  test('loses the white space at its ends', () => {
    expect(trimPassage('  aan uit \n', { start: 0, end: 11 })).toEqual({ start: 2, end: 9 })
    expect(trimPassage(' \n ', { start: 0, end: 3 })).toBeNull()
  })

  test('grows from a caret to word, sentence, paragraph and the whole answer, then no further', () => {
    const steps = []
    let range = { start: 22, end: 22 }
    for (let next = expandPassage(paper, range); next; next = expandPassage(paper, range)) {
      steps.push([next.unit, text.slice(next.start, next.end)])
      range = next
    }
    expect(steps).toEqual([
      ['word', 'vroeg'],
      ['sentence', 'De heer dhr. A. Bos vroeg iets.'],
      ['paragraph', 'De heer dhr. A. Bos vroeg iets. Wij antwoorden niet.'],
      ['turn', 'De heer dhr. A. Bos vroeg iets. Wij antwoorden niet.\nTweede alinea.'],
    ])
  })

  test('that crosses sentences grows to all it touches', () => {
    const grown = expandPassage(paper, { start: at('iets').start, end: at('Wij').end })
    expect(grown).toEqual({ ...at('De heer dhr. A. Bos vroeg iets. Wij antwoorden niet.'), unit: 'sentence' })
  })

  test('that crosses two questions or answers grows to both', () => {
    const grown = expandPassage(paper, { start: 0, end: text.length - 1 })
    expect(grown && [grown.start, grown.end]).toEqual([0, text.length])
  })

  test('always grows to more, around what it was, without white space at its ends', () => {
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '. ', '\n', 'B', '-'), minLength: 1 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (content, one, other) => {
        const document = makeDocument(content, {
          turns: [makeTurn({ id: 't', start: 0, end: content.length })],
        })
        const [start = 0, end = 0] = [one % (content.length + 1), other % (content.length + 1)].sort(
          (a, b) => a - b,
        )
        const grown = expandPassage(document, { start, end })
        if (!grown) return
        expect(grown.start).toBeLessThanOrEqual(start)
        expect(grown.end).toBeGreaterThanOrEqual(end)
        expect(grown.end - grown.start).toBeGreaterThan(end - start)
        expect(content.slice(grown.start, grown.end).trim()).toHaveLength(grown.end - grown.start)
      }),
    )
  })
})

describe('a boundary moves by a word', () => {
  test.each([
    ['start', -1, 'dhr. A. Bos vroeg', 'heer dhr. A. Bos vroeg'],
    ['start', 1, 'heer dhr. A. Bos', 'dhr. A. Bos'],
    ['end', 1, 'Bos vroeg', 'Bos vroeg iets'],
    ['end', -1, 'Bos vroeg iets.', 'Bos vroeg'],
  ] as const)('%s by %i', (boundary, direction, from, to) => {
    expect(moveBoundary(paper, at(from), boundary, direction)).toEqual(at(to))
  })

  test('into the next paragraph', () => {
    expect(moveBoundary(paper, at('antwoorden niet.'), 'end', 1)).toEqual(at('antwoorden niet.\nTweede'))
  })

  test('never past the other end, nor out of the paper', () => {
    expect(moveBoundary(paper, at('vroeg'), 'start', 1)).toBeNull()
    expect(moveBoundary(paper, at('vroeg'), 'end', -1)).toBeNull()
    expect(moveBoundary(paper, at('De'), 'start', -1)).toBeNull()
    expect(moveBoundary(paper, at('Een vraag?'), 'end', 1)).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFollower } from '../../../../../src-core/annotation/anchoring/follow-reading'
import { describePassage } from '../../../../../src-core/annotation/describe-passage'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { makeAnnotation, makeDocument } from '../../builders'

function marked(document: StructuredDocument, start: number, end: number) {
  return makeAnnotation(document, start, end, describePassage(document, start, end))
}

function markedWords(document: StructuredDocument, words: string) {
  const start = document.text.indexOf(words)
  return marked(document, start, start + words.length)
}

const BEFORE = makeDocument(
  'De prijs van gas stijgt.\nDe uit- voer van graan over zee is hervat.\nBlad 7 van 9\nDe vangst van vis daalt.',
)
const AFTER = makeDocument(
  'De prijs van gas stijgt.\nDe uitvoer van graan over zee is hervat.\nDe vangst van vis daalt.',
)

describe('annotations of a paper that is read again', () => {
  const follow = createFollower(BEFORE, AFTER)

  test('stay before what changed, and move along behind it', () => {
    expect(follow(markedWords(BEFORE, 'prijs van gas'))).toEqual({ fate: 'stays' })
    const start = AFTER.text.indexOf('vangst van vis')
    const moves = { fate: 'moves', start, end: start + 14 }
    expect(follow(markedWords(BEFORE, 'vangst van vis'))).toEqual(moves)
  })

  test('move to words that were repaired, and have no place where theirs are gone', () => {
    const start = AFTER.text.indexOf('uitvoer')
    const words = 'uitvoer van graan over zee'
    expect(follow(markedWords(BEFORE, 'uit- voer van graan over zee'))).toEqual({
      ...{ fate: 'moves', start, end: start + words.length },
    })
    expect(follow(markedWords(BEFORE, 'Blad 7 van 9')).fate).toMatch(/lost|unsure/)
  })

  test('go on waiting where they had lost their place before', () => {
    const lost = markedWords(AFTER, 'uitvoer van graan over zee')
    expect(createFollower(AFTER, AFTER)({ ...lost, start: 0, end: 5 })).toEqual({ fate: 'waits' })
  })

  test('move to the same of equal words when a piece is taken out or put in', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 4, maxLength: 40 })
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (whole, piece, from, size) => {
        const cut = from % whole.length
        const longer = makeDocument(`${whole.slice(0, cut)}#${piece}#${whole.slice(cut)}`)
        const shorter = makeDocument(whole)
        const start = cut + piece.length + 2
        const end = start + 1 + (size % Math.max(1, longer.text.length - start))
        fc.pre(end <= longer.text.length)
        const there = { fate: 'moves', start: cut, end: cut + end - start }
        expect(createFollower(longer, shorter)(marked(longer, start, end))).toEqual(there)
        const back = { fate: 'moves', start, end }
        expect(createFollower(shorter, longer)(marked(shorter, cut, cut + end - start))).toEqual(back)
      }),
    )
  })
})

import { expect, test } from 'vitest'
import type { Turn } from '../../../../../src-core/document/model'
import { placeWords, turnWords } from '../../../../../src-core/export/citing/place-words'
import { makeDocument, makeTurn } from '../../builders'

const speech = (speaker: string) => makeTurn({ id: 't1', start: 0, end: 1, role: 'speech', speaker })

test('names who speaks as one does inside a sentence', () => {
  expect(turnWords(speech('De heer Madlener'), 'nl')).toBe('inbreng van de heer Madlener')
  expect(turnWords(speech('De voorzitter'), 'nl')).toBe('inbreng van de voorzitter')
  expect(turnWords(speech('Minister-president Rutte'), 'nl')).toBe('inbreng van minister-president Rutte')
  expect(turnWords(speech('The Deputy Speaker'), 'en')).toBe('speech by the Deputy Speaker')
  expect(turnWords(speech('De Groot'), 'nl')).toBe('inbreng van De Groot')
  expect(turnWords(speech('Präsidentin Bas'), 'nl')).toBe('inbreng van Präsidentin Bas')
})

const TEXT = 'overwegende dat het stormt;'
const place = (changes: Partial<Turn>) =>
  placeWords(
    makeDocument(TEXT, {
      turns: [makeTurn({ id: 't1', role: 'statement', start: 0, end: TEXT.length, ...changes })],
    }),
    0,
    10,
    'nl',
  )

test('calls what stands under a number in a list a point, and the opening words of a party an introduction', () => {
  expect(place({ numbers: [10] })).toBe('punt 10')
  expect(place({ party: 'D66' })).toBe('D66, inleiding')
})

test('has no name for a clause of a motion', () => {
  expect(place({})).toBe('')
})

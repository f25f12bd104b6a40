import { expect, test } from 'vitest'
import type { Turn } from '../../../../../src-core/document/model'
import { headingAt, placeWords, turnWords } from '../../../../../src-core/export/citing/place-words'
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

test('names a footnote by its mark, in the question or answer that refers to it, wherever it is printed', () => {
  const text = 'Ja, zie daar.1\nNee.\nKamerstuk 21 501-02, nr. 2433.'
  const [second, note] = [text.indexOf('Nee'), text.indexOf('Kamerstuk')]
  const answer = (id: string, number: number, party: string, start: number, end: number) =>
    makeTurn({ id, role: 'answer', numbers: [number], party, start, end })
  const plain = makeDocument(text)
  const paper = makeDocument(text, {
    blocks: plain.blocks.map((block, at) => (at === 2 ? { ...block, kind: 'footnote' as const } : block)),
    inlines: [{ kind: 'footnote-mark', start: 13, end: 14, target: '1' }],
    footnotes: [{ mark: '1', block: 'b3', marks: [13] }],
    turns: [answer('t1', 1, 'VVD', 0, 14), answer('t2', 2, 'D66', second, text.length)],
  })
  expect(placeWords(paper, note, note + 9, 'nl')).toBe('VVD, antwoord 1, voetnoot 1')
  expect(placeWords(paper, note, text.length, 'en')).toBe('VVD, answer 1, footnote 1')
  expect(placeWords(paper, second, second + 3, 'nl')).toBe('D66, antwoord 2')
  expect(placeWords(paper, 4, note + 9, 'nl')).toBe('VVD, antwoord 1')
  const alone = { ...paper, turns: [], footnotes: [{ mark: '1', block: 'b3', marks: [] }] }
  expect(placeWords(alone, note, note + 9, 'nl')).toBe('voetnoot 1')
  // Listed as in the paper, it stands where its mark does.
  expect(headingAt(paper, note, 'nl')).toBe('VVD · antwoord 1 · voetnoot 1')
  expect(headingAt(alone, note, 'nl')).toBe('voetnoot 1')
  expect(headingAt(paper, second, 'nl')).toBe('D66 · antwoord 2')
})

test('places a footnote whose mark stands on a heading under that heading', () => {
  const text = 'Inleiding1\nNee.\nKamerstuk 21 501-02, nr. 2433.'
  const note = text.indexOf('Kamerstuk')
  const plain = makeDocument(text)
  const paper = makeDocument(text, {
    blocks: plain.blocks.map((block, at) => ({
      ...block,
      kind: at === 0 ? ('heading' as const) : at === 2 ? ('footnote' as const) : block.kind,
    })),
    inlines: [{ kind: 'footnote-mark', start: 9, end: 10, target: '1' }],
    footnotes: [{ mark: '1', block: 'b3', marks: [9] }],
    sections: [
      { id: 's1', heading: 'b1', parent: null, party: null, start: 0, end: note },
      { id: 's2', heading: null, parent: null, party: 'D66', start: note, end: text.length },
    ],
  })
  expect(placeWords(paper, note, text.length, 'nl')).toBe('Inleiding, voetnoot 1')
  expect(headingAt(paper, note, 'en')).toBe('Inleiding · footnote 1')
})

test('names a heading that leads on without its colon', () => {
  const text = 'Koninklijke boodschappen:\nEen wijziging van de Wet.'
  const plain = makeDocument(text)
  const paper = makeDocument(text, {
    blocks: plain.blocks.map((block, at) => (at === 0 ? { ...block, kind: 'heading' as const } : block)),
    sections: [{ id: 's1', heading: 'b1', parent: null, party: null, start: 0, end: text.length }],
  })
  expect(placeWords(paper, 26, text.length, 'nl')).toBe('Koninklijke boodschappen')
  expect(headingAt(paper, 26, 'nl')).toBe('Koninklijke boodschappen')
})

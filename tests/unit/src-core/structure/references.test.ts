import { beforeAll, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import type { WordList } from '../../../../src-core/structure/words'
import { knownWords } from '../../../../src-main/import/known-words'

// Small papers written for these tests.

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
let words: WordList

beforeAll(async () => {
  words = await knownWords()
})

/** Nine questions and their answers; the ninth answer says something. */
function answering(said: string, ninth = 'Antwoord 9'): StructuredDocument {
  const pairs = Array.from({ length: 8 }, (_, index) => [
    `Vraag ${index + 1}`,
    'Kan dat?',
    `Antwoord ${index + 1}`,
    'Ja.',
  ])
  const lines = [
    'Vragen van het lid De Vries (SP) over geld.',
    ...pairs.flat(),
    'Vraag 9',
    'Waarom?',
    ninth,
    said,
  ]
  return structureDocument({ lines: lines.map(text => ({ text, page: 1 })), unit: 'lines' }, SOURCE, words)
}

/** What is mentioned and the numbers of the answers it points at. */
function mentions({ text, inlines, turns }: StructuredDocument): string[] {
  return inlines
    .filter(({ kind }) => kind === 'cross-reference')
    .map(({ start, end, target, targets }) => {
      const ids = targets ?? (target === undefined ? [] : [target])
      const numbers = ids.map(id => turns.find(turn => turn.id === id)?.numbers[0])
      return `${text.slice(start, end)} → ${numbers.join(' ')}`
    })
}

test.each([
  ['Zie de vragen 3 t/m 6.', ['vragen 3 t/m 6 → 3 4 5 6']],
  ['Zie vragen 3 tot en met 5 en 7.', ['vragen 3 tot en met 5 → 3 4 5', '7 → 7']],
  ['Zie vraag 1 en 8.', ['vraag 1 → 1', '8 → 8']],
  ['Zie vragen 2, 4 en 7.', ['vragen 2 → 2', '4 → 4', '7 → 7']],
  ['Zie het antwoord op vraag 2 & 3.', ['antwoord op vraag 2 → 2', '3 → 3']],
  ['Zie mijn antwoord op vraag 2 en vraag 4.', ['antwoord op vraag 2 → 2', '4 → 4']],
  ['Zie het antwoord op de vorige vraag.', ['antwoord op de vorige vraag → 8']],
  ['Dat volgt uit de bovenstaande vraag.', ['de bovenstaande vraag → 8']],
  ['See the answers to questions 3 to 5.', ['answers to questions 3 to 5 → 3 4 5']],
  ['See the answer to the previous question.', ['answer to the previous question → 8']],
  ['Zie vraag 27.', ['vraag 27 → ']],
  ['Dat stond in het antwoord op vraag 2 van de vragen van het lid Jansen.', []],
  ['Zij stelde in totaal vragen 3 keer.', []],
  ['De door de regering gegeven antwoorden 5 gaan hierover.', []],
  ['Dat was een andere vraag dan de vorige vragen.', []],
])('%s', (said, expected) => {
  expect(mentions(answering(said))).toEqual(expected)
})

test('no mention goes on in the next paragraph', () => {
  expect(mentions(answering('Ik kom nu bij de vragen\n\n5 euro is genoeg.'))).toEqual([])
})

test('who speaks in a debate has no question before', () => {
  const lines = ['De voorzitter:', 'Dank.', 'De heer Bos (VVD):', 'Wat was de vorige vraag?'].concat([
    'Mevrouw Kok (SP):',
    'Die was kort.',
    'De heer Bos (VVD):',
    'Dank.',
  ])
  const paper = structureDocument(
    { lines: lines.map(text => ({ text, page: 1 })), unit: 'lines' },
    SOURCE,
    words,
  )
  expect([paper.kind, mentions(paper)]).toEqual(['debate', []])
})

import { describe, expect, test } from 'vitest'
import { citeAnnotation } from '../../../../src-core/export/citation'
import { formatDate } from '../../../../src-core/export/citing/format-date'
import { makeAnnotation, makeDocument, makeTurn } from '../builders'

const TEXT = [
  'Vragen van de VVD',
  'Wat nu?',
  'Dit.',
  'Vragen van D66',
  'En dan?',
  'Dat.',
  'Slot',
  'Einde.',
].join('\n')
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const section = (id: string, party: string | null, from: string, to: string, heading: string) => ({
  id,
  heading,
  party,
  start: at(from).start,
  end: at(to).end,
  parent: null,
})

const paper = makeDocument(TEXT, {
  sections: [
    section('s1', 'VVD', 'Vragen van de VVD', 'Dit.', 'b1'),
    section('s2', 'D66', 'Vragen van D66', 'Dat.', 'b4'),
    section('s3', null, 'Slot', 'Einde.', 'b7'),
  ],
  turns: [
    makeTurn({ id: 't1', numbers: [4, 5], party: 'VVD', ...at('Wat nu?') }),
    makeTurn({ id: 't2', role: 'answer', numbers: [4, 5], answers: ['t1'], ...at('Dit.') }),
    makeTurn({ id: 't3', numbers: [6], party: 'D66', ...at('En dan?') }),
    makeTurn({ id: 't4', role: 'answer', numbers: [6], answers: ['t3'], ...at('Dat.') }),
  ],
})

function withMeta(meta: Partial<typeof paper.meta>): typeof paper {
  return { ...paper, meta: { ...paper.meta, ...meta } }
}

function cite(from: string, to = from, document = paper, language: 'nl' | 'en' = 'nl'): string {
  return citeAnnotation(document, makeAnnotation(document, at(from).start, at(to).end), language)
}

test.each([
  ['nl', 'Wat nu?', 'Verslag, VVD, vragen 4 en 5'],
  ['en', 'Wat nu?', 'Verslag, VVD, questions 4 and 5'],
  ['nl', 'Dit.', 'Verslag, VVD, antwoord 4 en 5'],
  ['en', 'Dat.', 'Verslag, D66, answer 6'],
  ['nl', 'Einde.', 'Verslag, Slot'],
  ['nl', 'Vragen van D66', 'Verslag, D66'],
] as const)('names party and numbers (%s, %s)', (language, passage, expected) => {
  expect(cite(passage, passage, paper, language)).toBe(expected)
})

test('names the one end that has a name, of a passage that begins before the first question', () => {
  const headed = makeDocument('Aan de Voorzitter\nWat nu?', {
    turns: [makeTurn({ id: 't1', numbers: [4], party: 'VVD', start: 18, end: 25 })],
  })
  expect(citeAnnotation(headed, makeAnnotation(headed, 0, 25), 'nl')).toBe('Verslag, VVD, vraag 4')
  expect(citeAnnotation(headed, makeAnnotation(headed, 0, 6), 'nl')).toBe('Verslag')
})

test('names both ends of a passage over several turns or parties', () => {
  expect(cite('En dan?', 'Dat.')).toBe('Verslag, D66, vraag 6 – antwoord 6')
  expect(cite('Dit.', 'En dan?')).toBe('Verslag, VVD, antwoord 4 en 5 – D66, vraag 6')
})

test('gives the date unless the title has it, and the number of the paper', () => {
  const number = { kind: 'kamerstuk' as const, value: '21501-02-2433', text: 'Kamerstuk 21 501-02, nr. 2433' }
  const dated = withMeta({ date: '2022-01-07', identifiers: [number] })
  expect(cite('Dat.', 'Dat.', dated)).toBe(
    'Verslag, Kamerstuk 21 501-02, nr. 2433, 7 januari 2022, D66, antwoord 6',
  )
  const titled = withMeta({ title: 'Overleg van 7 januari 2022', date: '2022-01-07' })
  expect(cite('Dat.', 'Dat.', titled, 'en')).toBe('Overleg van 7 januari 2022, D66, answer 6')
})

describe('the number of the paper', () => {
  const own = (
    kind: 'kamerstuk' | 'handelingen' | 'aanhangsel',
    value: string,
    text: string,
    title = 'Verslag',
  ) => cite('Dat.', 'Dat.', withMeta({ title, identifiers: [{ kind, value, text }] }))
  const place = 'D66, antwoord 6'

  test.each([
    ['21 501-02, nr. 5', `21 501-02, nr. 5, ${place}`],
    ['Kamerstuk 21 501-02, nr. 5', `Kamerstuk 21 501-02, nr. 5, ${place}`],
    ['kst-21501-02-5', `kst-21501-02-5, ${place}`],
    ['Verslag bij 21 501-02, nr. 53', `Verslag bij 21 501-02, nr. 53, 21 501-02, nr. 5, ${place}`],
  ])('is not said twice where the title says it: %s', (title, cited) => {
    expect(own('kamerstuk', '21501-02-5', '21 501-02, nr. 5', title)).toBe(cited)
  })

  test('of a debate is that of its proceedings', () => {
    expect(own('handelingen', '20212022-40-3', 'h-tk-20212022-40-3')).toBe(
      `Verslag, Handelingen 2021–2022, nr. 40, item 3, ${place}`,
    )
  })

  test('as it is filed is written out', () => {
    expect(own('kamerstuk', '36200-VII-14', 'kst-36200-VII-14')).toBe(
      `Verslag, Kamerstuk 36 200 VII, nr. 14, ${place}`,
    )
    expect(own('aanhangsel', '20242025-507', 'ah-tk-20242025-507')).toBe(
      `Verslag, Aanhangsel Handelingen 2024–2025, nr. 507, ${place}`,
    )
  })

  test('is none where it has none', () => {
    expect(cite('Dat.', 'Dat.')).toBe(`Verslag, ${place}`)
  })
})

test('gives pages of papers that have them, not those guessed from plain text', () => {
  const pages = [
    { number: 1, start: 0 },
    { number: 2, start: at('Dat.').start },
  ]
  expect(cite('En dan?', 'Dat.', { ...paper, pages })).toBe(
    'Verslag, D66, vraag 6 – antwoord 6, pagina’s 1–2',
  )
  expect(cite('Dat.', 'Dat.', { ...paper, pages })).toBe('Verslag, D66, antwoord 6, pagina 2')
  const source = { ...paper.source, mediaType: 'text/plain' }
  expect(cite('Dat.', 'Dat.', { ...paper, pages, source })).toBe('Verslag, D66, antwoord 6')
})

test('writes dates out and leaves what is no date', () => {
  expect(formatDate('2022-01-07', 'nl')).toBe('7 januari 2022')
  expect(formatDate('2022-12-31', 'en')).toBe('31 December 2022')
  expect(formatDate('onbekend', 'nl')).toBe('onbekend')
})

import { beforeAll, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import type { WordList } from '../../../../src-core/vocabulary/words'
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
  ['Zie de antwoorden op de vragen1 tot en met 3.', ['antwoorden op de vragen1 tot en met 3 → 1 2 3']],
  ['Zie de antwoorden op vraag één en twee.', ['antwoorden op vraag één → 1', 'twee → 2']],
  ['Zie het antwoord op de eerste vraag.', ['antwoord op de eerste vraag → 1']],
  ['Dat was het antwoord op de eerste vraag van het lid Jansen.', []],
  ['Zie de antwoorden op vragen1 van de Kamer.', []],
  ['Dat volgt uit de bovenstaande vraag.', ['de bovenstaande vraag → 8']],
  ['See the answers to questions 3 to 5.', ['answers to questions 3 to 5 → 3 4 5']],
  ['See the answer to the previous question.', ['answer to the previous question → 8']],
  ['Zie vraag 27.', ['vraag 27 → ']],
  ['Dat stond in het antwoord op vraag 2 van de vragen van het lid Jansen.', []],
  ['Dat stond in de antwoorden 2 en 3 d.d. 10 juli 2021.', []],
  ['Dat stond in mijn antwoord op vraag 2 van 10 juli 2021.', []],
  ['Zie het antwoord van de minister op vraag 2 van de door u gestelde vragen over bruggen.', []],
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

function inlines(printed: string): StructuredDocument {
  const text = `Geachte voorzitter, ik verwijs naar ${printed} en dank u.`
  return structureDocument({ lines: [{ text, page: 1 }], unit: 'paragraphs' }, SOURCE, words)
}

test.each([
  ['21 501-02, nr. 207', 'kamerstuk:21501-02-207'],
  ['28676-382', 'kamerstuk:28676-382'],
  ['21501-28-229', 'kamerstuk:21501-28-229'],
  ['33783-48', 'kamerstuk:33783-48'],
  ['29 279, nr. 339', 'kamerstuk:29279-339'],
  ['36 410 A, nr. 51', 'kamerstuk:36410-A-51'],
  ['Eerste Kamer, 36 373, H', 'kamerstuk:36373-H'],
  ['kst-21501-02-2433', 'kamerstuk:21501-02-2433'],
  ['ah-tk-20242025-507', 'aanhangsel:2024-2025-507'],
  ['h-tk-20172018-70-2', 'handelingen:2017-2018-70-2'],
  ['blg-123456', 'attachment:123456'],
  ['Aanhangsel Handelingen,vergaderjaar 2024–2025,nr. 507', 'aanhangsel:2024-2025-507'],
  ['Aanhangsel van de Handelingen II, 2022/-23, nr. 1823', 'aanhangsel:2022-2023-1823'],
  ['Aanhangsel) 2023–2024, nr. 2267', 'aanhangsel:2023-2024-2267'],
  ['Handelingen II,vergaderjaar 2024–2025, nr. 8', 'handelingen:2024-2025-8'],
  ['2022Z00085', 'zaak:2022Z00085'],
  ['2021D50613', 'document:2021D50613'],
  ['BWBR0005537', 'law:BWBR0005537'],
  ['jci1.3:c:BWBR0005537&artikel=5:20', 'law:jci1.3:c:BWBR0005537&artikel=5:20'],
  ['https://www.tweedekamer.nl/debat', 'https://www.tweedekamer.nl/debat'],
  ['www.vng.nl/een.pdf', 'https://www.vng.nl/een.pdf'],
  ['zoek.vng.nl/sites/een-lijst', 'https://zoek.vng.nl/sites/een-lijst'],
])('%s', (printed, target) => {
  const found = inlines(printed).inlines
  expect(found.map(inline => inline.target)).toEqual([target])
})

test('an amount before a capital is no paper', () => {
  expect(inlines('Eerste Kamer en een bedrag van 20 000, EU-breed of 12 500, A').inlines).toEqual([])
})

test('an address of e-mail and the name of a paper’s site are no web address', () => {
  expect(inlines('j.jansen@rheden.nl/b of nos.nl').inlines).toEqual([])
})

test.each([
  ['de motie-Van Nispen c.s.', 'Van Nispen c.s.'],
  ['de motie van het lid Ceder', 'Ceder'],
  ['de motie van het Lid Ceder', 'Ceder'],
  ['de motie van leden Bikker en Omtzigt', 'Bikker en Omtzigt'],
  ['de motie van de heer Van Houwelingen', 'Van Houwelingen'],
  ['de motie van mevrouw Kok en de heer Van Bos', 'Kok en de heer Van Bos'],
  ['de moties Kok/Bos', 'Kok/Bos'],
  ['de motie-Bruins Slot/Pia Dijkstra', 'Bruins Slot/Pia Dijkstra'],
  ['de motie Kok Kamerstuk', 'Kok'],
])('%s', (printed, target) => {
  const found = inlines(printed).inlines
  expect(found.map(inline => [inline.kind, inline.target])).toEqual([['motion', target]])
})

test('the text of a motion is nobody’s name', () => {
  expect(inlines('de volgende Motie De Kamer, gehoord de beraadslaging,').inlines).toEqual([])
})

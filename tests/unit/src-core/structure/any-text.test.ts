import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { Extraction } from '../../../../src-core/document/extracted'
import { type StructuredDocument, structuredDocumentSchema } from '../../../../src-core/document/model'
import { readableSigns } from '../../../../src-core/structure/lines/readable-signs'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { noWords } from '../../../../src-core/vocabulary/words'
import { countCharacters, restoreFurniture, restoreText, squeeze } from '../../../fixtures/restore-source'
import { runsOf } from '../../../fixtures/thorough'

type Line = Extraction['lines'][number]

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }

const number = fc.integer({ min: 1, max: 30 })
const word = fc.constantFrom(
  ...[
    'de',
    'minister',
    'Kamer',
    'NAVO-',
    'lid-',
    'staten',
    'vraagt',
    'of',
    'wat?',
    'Ja.',
    'c.s.1',
    '(KNMI)2',
    'woord,zo',
  ],
  ...[
    '«bericht»3',
    'vraag 2',
    'antwoord op vraag 1',
    '2021Z20741',
    '21 501-02, nr. 5',
    'https://x.nl/a-b',
    'é',
    'e\u0301',
    '\u00AD',
  ],
)
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' '))

/** Every form of label met, in all disorder. */
const label = number.chain(n =>
  fc.constantFrom(
    ...[
      `Vraag ${n}`,
      `Antwoord ${n}`,
      `Antwoord op vraag ${n}:`,
      `Antwoord vragen ${n},${n + 1}`,
      'Antwoord',
      'Antwoord:',
    ],
    ...[
      `${n}`,
      `${n}.`,
      `${n}. Antwoord van het kabinet`,
      `Vraag ${n} t/m ${n + 3}`,
      `Vraag ${n}: Wat nu?`,
      'Mededeling',
    ],
    ...[
      'Vragen en opmerkingen van de leden van de VVD-fractie',
      'I Vragen en opmerkingen vanuit de fracties',
      'Inhoud',
    ],
    ...[
      'II Reactie van de minister',
      'De voorzitter:',
      'De heer Omtzigt (NSC): Dank u.',
      `Zu den Fragen ${n} und ${n + 1}:`,
    ],
  ),
)
const furniture = number.chain(n =>
  fc.constantFrom(
    `ah-tk-20242025-${100 + n}`,
    `Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel ${n}`,
    `${n}/30`,
    '-----',
    `- ${n} -`,
  ),
)
const note = fc.tuple(number, sentence).map(([n, text]) => `${n} ${text}`)
const line = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 4, arbitrary: label },
  { weight: 1, arbitrary: furniture },
  { weight: 1, arbitrary: note },
  { weight: 2, arbitrary: fc.constantFrom('', '', ' ', '\t') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 40 })
      .map(text => readableSigns({ text: text.replace(/[\n\r\f]/g, ' ') }).text),
  },
)

function structure(lines: readonly Line[], unit: Extraction['unit']): StructuredDocument {
  return structureDocument({ lines, unit }, SOURCE, noWords)
}

/** Most formats say little; some call lines what they are. */
const role = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Line['role'][]>(
      'heading',
      'list-item',
      'table-row',
      'footnote',
      'quote',
      'furniture',
    ),
  },
)

const extraction = fc.tuple(
  fc.array(fc.tuple(line, fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1), role), { maxLength: 60 }),
  fc.constantFrom<Extraction['unit'][]>('lines', 'paragraphs'),
)

function asLines(lines: readonly (readonly [string, number, Line['role']])[]): Line[] {
  let page = 1
  return lines.map(([text, turns, called]) => {
    page += turns
    return { text, page, ...(called && { role: called }) }
  })
}

describe('any text', () => {
  test('becomes a valid document whose ranges are in bounds, ordered and nested', () => {
    fc.assert(
      fc.property(extraction, ([lines, unit]) => {
        const document = structure(asLines(lines), unit)
        expect(documentFaults(document)).toEqual([])
        expect(() => structuredDocumentSchema.parse(document)).not.toThrow()
      }),
      { numRuns: runsOf(150) },
    )
  })

  test('loses nothing that repairs and furniture do not record', () => {
    fc.assert(
      fc.property(extraction, ([lines, unit]) => {
        const extracted = asLines(lines)
        const document = structure(extracted, unit)
        const restored = restoreText(document)
        const removed = restoreFurniture(document)
        const source = extracted.map(({ text }) => squeeze(text)).join('')
        expect(countCharacters(restored + removed)).toEqual(countCharacters(source))
        for (const { text } of extracted)
          expect(
            restored.includes(squeeze(text)) || removed.includes(squeeze(text)),
            JSON.stringify(text),
          ).toBe(true)
      }),
      { numRuns: runsOf(150) },
    )
  })

  test('is read the same way twice', () => {
    fc.assert(
      fc.property(extraction, ([lines, unit]) => {
        expect(structure(asLines(lines), unit)).toEqual(structure(asLines(lines), unit))
      }),
      { numRuns: 50 },
    )
  })
})

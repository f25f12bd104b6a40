import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../../src-core/document/document-faults'
import type { ExtractedLine } from '../../../../../src-core/document/extracted'
import { structureDocument } from '../../../../../src-core/structure/structure-document'
import { noWords } from '../../../../../src-core/vocabulary/words'
import { restoreText } from '../../../../fixtures/restore-source'

const SOURCE = { name: 'x.html', mediaType: 'text/html', bytes: 1, sha256: '0'.repeat(64) }

/** A line in which `^{…}` is raised and `_{…}` lowered. */
function line(written: string, more: Partial<ExtractedLine> = {}): ExtractedLine {
  let text = ''
  const spans: NonNullable<ExtractedLine['spans']>[number][] = []
  for (const [, plain = '', sign = '', high = ''] of written.matchAll(/([^^_]+|^)(?:([\^_])\{([^}]*)\})?/g)) {
    text += plain
    if (high !== '')
      spans.push({
        kind: sign === '^' ? 'raised' : 'lowered',
        start: text.length,
        end: text.length + high.length,
      })
    text += high
  }
  return { text, page: 1, spans, ...more }
}
const note = (mark: string): ExtractedLine => ({ text: `Noot ${mark}.`, page: 1, role: 'footnote', mark })
const read = (...lines: ExtractedLine[]) => {
  const document = structureDocument({ unit: 'paragraphs', lines }, SOURCE, noWords)
  expect(documentFaults(document)).toEqual([])
  return document
}
const first = (...lines: ExtractedLine[]) => {
  const { text, inlines } = read(...lines)
  const marks = inlines.filter(({ kind }) => kind === 'footnote-mark').map(({ target }) => target)
  return [text.split('\n')[0], marks]
}

describe('what is raised or lowered', () => {
  test.each([
    ['ruim 10^{3} keer', 'ruim 10³ keer'],
    ['6,02 × 10^{23} en 10^{-9}', '6,02 × 10²³ en 10⁻⁹'],
    ['5 km^{2} en 20 m^{3}', '5 km² en 20 m³'],
    ['CO_{2}-uitstoot', 'CO₂-uitstoot'],
    ['x_{1} en x_{n}, y^{n}', 'x₁ en xₙ, yⁿ'],
    ['de 63^{e} vergadering', 'de 63e vergadering'],
  ])('%s', (written, expected) => {
    expect(first(line(written))).toEqual([expected, []])
  })

  test('a note with that number makes digits behind a word a mark', () => {
    expect(first(line('Dat staat vast.^{1}'), note('1'))).toEqual(['Dat staat vast.1', ['1']])
    expect(first(line('in 2024^{2} en c.s.^{1}'), note('1'), note('2'))).toEqual([
      'in 20242 en c.s.1',
      ['2', '1'],
    ])
  })

  test('powers stay powers beside notes of their number', () => {
    const notes = [note('1'), note('2'), note('3')]
    expect(first(line('Eén^{1}, twee^{2}, drie^{3}: 10^{3}, x^{2}, 5 m^{2}.'), ...notes)).toEqual([
      'Eén1, twee2, drie3: 10³, x², 5 m².',
      ['1', '2', '3'],
    ])
  })

  test('behind a number it is the mark of a note that has no other', () => {
    expect(first(line('ruim 15^{1} miljoen'), note('1'))).toEqual(['ruim 151 miljoen', ['1']])
  })

  test('every sign that was written is told, and undone gives what the file has', () => {
    const document = read(line('5 km^{2} CO_{2}'))
    expect(document.repairs).toEqual([
      { at: 4, kind: 'raised', from: '2', to: '²' },
      { at: 8, kind: 'lowered', from: '2', to: '₂' },
    ])
    expect(restoreText(document)).toBe('5km2CO2')
  })

  test('also in a table and in a note', () => {
    const row = line('Land\t5 km^{2}', { role: 'table-row' })
    const noted = line('Over CO_{2}, 10^{3}.', { role: 'footnote', mark: '1' })
    expect(read(row, line('Tekst.^{1}'), noted).text).toBe('Land\t5 km²\nTekst.1\nOver CO₂, 10³.')
  })
})

import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { noWords } from '../../../../src-core/vocabulary/words'
import { decodePdf } from '../../../../src-main/import/pdf/decode-pdf'
import { at, fileOf, makePdf } from './make-files'

const SOURCE = { name: 'stuk.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0'.repeat(64) }
const tied = (lines: readonly ExtractedLine[]) => {
  const document = structureDocument({ unit: 'lines', lines }, SOURCE, noWords)
  expect(documentFaults(document)).toEqual([])
  const { text, blocks, footnotes } = document
  return footnotes.flatMap(({ mark, block, marks }) => {
    const own = blocks.find(({ id }) => id === block)
    return own
      ? [[mark, text.slice(own.start, own.end), marks.map(start => text.slice(0, start).trimEnd().slice(-7))]]
      : []
  })
}
const body = (top: number) =>
  Array.from({ length: 8 }, (_, row) =>
    at(50, top - row * 12, `Regel ${row + 1} van deze lange tekst op de bladzijde`),
  ).join('')
/** Words with what is raised behind them, and notes at the foot. */
const page = (marked: readonly [string, string][], notes: readonly [string, string][]) =>
  marked
    .map(
      ([word, mark], row) =>
        at(50, 740 - row * 14, word) + at(50 + word.length * 5.6, 744 - row * 14, mark, 6),
    )
    .join('') +
  body(640) +
  notes.map(([mark, text], row) => at(50, 63 - row * 10, mark, 5) + at(58, 60 - row * 10, text, 8)).join('')
const read = async (...pages: string[]) => tied((await decodePdf(fileOf('stuk.pdf', makePdf(pages)))).lines)
const line = (text: string): ExtractedLine => ({ text, page: 1 })

describe('notes marked with letters', () => {
  test('raised letters at the foot are tied to the same above, in order', async () => {
    const marks: [string, string][] = [
      ['Het kabinet', 'a'],
      ['Alle gemeenten', 'b'],
    ]
    const notes: [string, string][] = [
      ['a', 'Kamerstuk 28 844, nr. 266.'],
      ['b', 'Brief van maart.'],
    ]
    const found = await read(page(marks, notes))
    expect(found.map(([mark, text]) => [mark, text])).toEqual([
      ['a', 'Kamerstuk 28 844, nr. 266.'],
      ['b', 'Brief van maart.'],
    ])
    expect(found.map(([, , places]) => places)).toEqual([['kabinet'], ['meenten']])
  })

  test('Roman numerals count on over the pages', async () => {
    const found = await read(
      page(
        [
          ['Het kabinet', 'i'],
          ['Alle gemeenten', 'ii'],
        ],
        [
          ['i', 'Brief van maart.'],
          ['ii', 'Brief van april.'],
        ],
      ),
      page([['De provincie', 'iii']], [['iii', 'Brief van mei.']]),
    )
    expect(found).toEqual([
      ['i', 'Brief van maart.', ['kabinet']],
      ['ii', 'Brief van april.', ['meenten']],
      ['iii', 'Brief van mei.', ['ovincie']],
    ])
  })

  test('letters that are raised in the text itself are marks too', () => {
    expect(
      tied([
        line('Het kabinetᵃ stelt dit vast.'),
        line('Gemeentenᵇ volgen later.'),
        line(''),
        line('ᵃ Brief van maart.'),
        line('ᵇ Brief van april,'),
        line('zoals gestuurd.'),
      ]),
    ).toEqual([
      ['a', 'Brief van maart.', ['kabinet']],
      ['b', 'Brief van april, zoals gestuurd.', ['meenten']],
    ])
  })

  test.each([
    ['an ordinal', 'Het is de 1ᵃ keer.'],
    ['an ordinal in Roman numerals', 'In de XIXᵃ eeuw gebeurde dit.'],
    ['an ordinal set apart', 'Het is de 1 ᵃ keer.'],
    ['an index', 'Neem daarvoor de reeks nᵃ als maat.'],
    ['nothing', 'Daarvan is hier geen sprake.'],
    ['another letter', 'Het kabinetᵇ stelt dit vast.'],
  ])('%s above is no mark', (_, text) => {
    expect(tied([line(text), line(''), line('ᵃ Brief van maart.')])).toEqual([])
  })

  test('marks out of order, or with text below the notes, tell none', () => {
    const notes = [line(''), line('ᵃ Brief van maart.'), line('ᵇ Brief van april.')]
    expect(tied([line('Eerst dezeᵇ brief en dan dieᵃ andere.'), ...notes])).toEqual([])
    const below = [line(''), line('Daarna gaat de tekst van het stuk gewoon verder.')]
    expect(tied([line('Eerst dezeᵃ brief en dan dieᵇ andere.'), ...notes, ...below])).toEqual([])
  })

  test('ordinals beside notes with their letter stay ordinals', () => {
    const letters = [...'abcde']
    const signs = [...'ᵃᵇᶜᵈᵉ']
    const text = signs.map((sign, row) => line(`Woord nummer ${row}, een woord${sign} hier.`))
    const found = tied([
      line('In de XIXᵉ eeuw, op de 1ᵉ dag, zei Mᵉ Durand dit.'),
      ...text,
      line(''),
      ...signs.map((sign, row) => line(`${sign} Noot ${letters[row]}.`)),
    ])
    expect(found.map(([mark, , places]) => [mark, places])).toEqual(letters.map(mark => [mark, ['n woord']]))
  })
})

/** As word processors print notes: raised in the text, and not at the note's own beginning. */
const printed = (marks: readonly string[], notes: readonly string[]) =>
  marks
    .map(
      (mark, row) =>
        at(50, 740 - row * 14, row === 0 ? 'Sluizen' : 'Bruggen') + at(50 + 7 * 5.6, 744 - row * 14, mark, 6),
    )
    .join('') +
  body(640) +
  notes.map((text, row) => at(50, 60 - row * 10, text, 8)).join('')

test('a letter that opens a note need not be raised where the same letter is above', async () => {
  const notes = ['a Krant van Noord, 2 april 2024.', 'b Rapport Sluizen in beeld, p. 12.']
  expect(await read(printed(['a', 'b'], notes))).toEqual([
    ['a', 'Krant van Noord, 2 april 2024.', ['Sluizen']],
    ['b', 'Rapport Sluizen in beeld, p. 12.', ['Bruggen']],
  ])
})

test('a note that begins with a figure is no foot of the page', async () => {
  expect(await read(printed(['1'], ['1 6123/24.']))).toEqual([['1', '6123/24.', ['Sluizen']]])
})

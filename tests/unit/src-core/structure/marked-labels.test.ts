import { describe, expect, test } from 'vitest'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import { openingWords } from '../../../../src-core/document/outline'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { noWords } from '../../../../src-core/vocabulary/words'

const SOURCE = { name: 'x.html', mediaType: 'text/html', bytes: 1, sha256: '0'.repeat(64) }

/** A line in which `{…}` is a footnote mark. */
function line(written: string, more: Partial<ExtractedLine> = {}): ExtractedLine {
  let text = ''
  const spans: NonNullable<ExtractedLine['spans']>[number][] = []
  for (const [index, part] of written.split(/[{}]/).entries()) {
    if (index % 2 === 1)
      spans.push({
        kind: 'footnote-mark',
        start: text.length,
        end: text.length + part.length,
        target: part,
      })
    text += part
  }
  return { text, page: 1, spans, ...more }
}
const note = (mark: string, text = `Noot ${mark}.`): ExtractedLine => ({
  text,
  page: 1,
  role: 'footnote',
  mark,
})
const read = (lines: readonly ExtractedLine[], title?: string) =>
  structureDocument({ unit: 'paragraphs', lines, ...(title && { meta: { title } }) }, SOURCE, noWords)

describe('a footnote mark behind a label is no digit of its number', () => {
  test.each([
    ['alone on their lines', ['Vraag 5{1}', 'Kent u het stuk?', 'Antwoord 5{2}', 'Ja, dat ken ik.']],
    ['before a colon', ['Vraag 5{1}: Kent u het stuk?', 'Antwoord 5{2}: Ja, dat ken ik.']],
  ])('%s', (_, body) => {
    const paper = read([...body.map(text => line(text)), note('1'), note('2')])
    const turns = paper.turns.filter(({ role }) => role === 'question' || role === 'answer')
    expect(turns.map(({ role, numbers }) => [role, numbers])).toEqual([
      ['question', [5]],
      ['answer', [5]],
    ])
    expect(turns.map(({ label }) => label?.replace(/:$/, ''))).toEqual(['Vraag 5', 'Antwoord 5'])
    expect(turns.map(turn => openingWords(paper, turn, 80))).toEqual(['Kent u het stuk?', 'Ja, dat ken ik.'])
  })

  test('an answer without a number has none', () => {
    const paper = read([line('Vraag 5'), line('Kent u het?'), line('Antwoord{1}'), line('Ja.'), note('1')])
    expect(paper.turns.at(-1)).toMatchObject({ role: 'answer', label: 'Antwoord', answers: ['t1'] })
  })
})

test('a question that is mentioned before a mark is that question', () => {
  const lines = [
    ...Array.from({ length: 13 }, (_, index) => [
      line(`Vraag ${index + 1}`),
      line('Kent u het stuk?'),
      line(`Antwoord ${index + 1}`),
      line(index === 12 ? 'Zie het antwoord op vraag 1{3}.' : 'Ja, dat ken ik.'),
    ]).flat(),
    note('3'),
  ]
  const { inlines, turns } = read(lines)
  const mentioned = inlines.find(({ kind }) => kind === 'cross-reference')?.target
  expect(turns.find(({ id }) => id === mentioned)).toMatchObject({ role: 'answer', numbers: [1] })
})

test('a paper that is named before a mark is that paper', () => {
  const { inlines } = read([
    line('Zie Kamerstuk 21 501-02, nr. 5{1} en www.kamer.nl/stuk{2} daarover.'),
    note('1'),
    note('2'),
  ])
  expect(inlines.flatMap(({ kind, target }) => (kind === 'footnote-mark' ? [] : [target]))).toEqual([
    'kamerstuk:21501-02-5',
    'https://www.kamer.nl/stuk',
  ])
})

test.each([undefined, 'Bijlage 21'])(
  'a title goes without its mark, where the format tells it as %s',
  told => {
    const paper = read(
      [line('Bijlage 2{1}', { role: 'title', level: 1 }), line('Dit is de tekst.'), note('1')],
      told,
    )
    expect(paper.meta.title).toBe('Bijlage 2')
    expect(paper.text.startsWith('Bijlage 21\n')).toBe(true)
  },
)

test('a date goes without the mark behind it', () => {
  expect(read([line('Verslag van 3 mei 2024{1} over bruggen.'), note('1')]).meta.date).toBe('2024-05-03')
})

describe('what leads back to the text', () => {
  test.each(['↩', ' ↩︎', ' [↑]', ' ↩ ↩2'])('“%s” is taken off the end of a note, and told', back => {
    const { text, footnotes, blocks, repairs } = read([
      line('Een zin.{1}'),
      note('1', `Kamerstuk 36 000.${back}`),
    ])
    const block = blocks.find(({ id }) => id === footnotes[0]?.block)
    expect(block && text.slice(block.start, block.end)).toBe('Kamerstuk 36 000.')
    expect(repairs).toEqual([{ at: block?.end, kind: 'note-mark', from: back, to: '' }])
  })

  test('a note that a browser printed', () => {
    const printed = [
      'Het kabinet betaalt dit jaar¹ en later² niet.',
      '',
      '1. Kamerstuk 36 000. ↩︎',
      '2. Brief van 2 maart. ↩︎',
    ].map(text => {
      const spans = [...text.matchAll(/[¹²]/g)].map(({ index }) => ({
        kind: 'raised' as const,
        start: index,
        end: index + 1,
      }))
      return { text: text.replace('¹', '1').replace('²', '2'), page: 1, spans }
    })
    const { text, footnotes, blocks } = structureDocument({ unit: 'lines', lines: printed }, SOURCE, noWords)
    const notes = footnotes.map(({ mark, block }) => {
      const own = blocks.find(({ id }) => id === block)
      return [mark, own && text.slice(own.start, own.end)]
    })
    expect(notes).toEqual([
      ['1', 'Kamerstuk 36 000.'],
      ['2', 'Brief van 2 maart.'],
    ])
  })

  test('an arrow within a note stays', () => {
    const { text } = read([line('Een zin.{1}'), note('1', 'Zie ↑ hierboven.')])
    expect(text).toContain('Zie ↑ hierboven.')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '../../../../../src-core/annotation/model'
import { collectEntries, type ExportSource } from '../../../../../src-core/export/collect-entries'
import { groupEntries } from '../../../../../src-core/export/group-entries'
import type { RenderOptions } from '../../../../../src-core/export/render-options'
import { renderPapers } from '../../../../../src-core/export/word/papers'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { childrenNamed, find, findAll } from '../../../../../src-main/import/xml/xml-tree'
import { makeAnnotation, makeDocument, makeNote, makeTheme } from '../../builders'
import { FULL_ANNOTATIONS, fullPaper, fullSource, writePaper } from './full-paper'
import { readWord, textOf } from './read-word'

const options: RenderOptions = {
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

function render(source: ExportSource, chosen: Partial<RenderOptions> = {}, most?: number) {
  const all = { ...options, ...chosen }
  const entries = collectEntries(source, all)
  return renderPapers({ ...source, entries, groups: groupEntries(source, entries, all) }, all, most)
}

const read = async (source: ExportSource, chosen: Partial<RenderOptions> = {}, most?: number) =>
  readWord(render(source, chosen, most).content)

describe('a paper with something of everything', () => {
  const reading = read(fullSource)
  const commentOf = async (words: string) =>
    (await reading).comments.filter(comment => comment.words === words)

  test('has all its words in its order, under one title', async () => {
    const word = await reading
    const own = word.paragraphs
      .filter(({ text }) => text !== '')
      .map(({ style, text }) => `${style ?? ''}: ${text}`)
    expect(
      own.slice(
        own.indexOf('Heading2: Inleiding'),
        own.indexOf('Heading2: Annotaties zonder plek in het stuk'),
      ),
    ).toEqual([
      'Heading2: Inleiding',
      ': De commissie heeft vragen1 over 15 m² grond en CO₂, met vet, cursief en geschrapt woord.',
      'Label: Vraag 1',
      ': Komen er 👩‍👩‍👧 sancties* tegen Rusland1, ook als SWIFT & <gas> uitvallen?',
      'Label: Antwoord 1',
      ': Ja. Het kabinet werkt daaraan:',
      'Item: • met de Europese Unie;',
      'Item: – en in het bijzonder met Duitsland;',
      'Item: • met de Verenigde Staten.',
      'Quote: Een aanval op één is een aanval op allen.',
      'Caption: Tabel 1: levering in miljoen m³',
      ...['Land', '2021', '2022', 'Noorwegen', '10', '12', '11', '13', 'Alle landen samen', '46'].map(
        cell => `Cell: ${cell}`,
      ),
      ': עברית: הממשלה (לא) אמרה כן.',
      'Figure: [Afbeelding]',
      'FootnoteText: 3 Een noot waar niets naar verwijst.',
      'Heading3: Slot',
      ': De minister van Economische Zaken, M. Voorbeeld',
    ])
    expect(own[own.indexOf('Heading2: Inleiding') - 1]).toBe(
      'Heading1: Lijst van vragen en antwoorden over gas',
    )
    expect(own.filter(line => line.includes('Lijst van vragen'))).toHaveLength(1)
  })

  test('has its notes as footnotes with the marks that are printed, and the key of its colours', async () => {
    const word = await reading
    const key = word.footnotes[0]
    expect(key).toMatchObject({ mark: '†' })
    expect(word.footnotes.slice(1).map(({ mark, text }) => [mark, text.replace(/^[\s*]+/, '')])).toEqual([
      ['1', 'Kamerstuk 29 023, nr. 283, over de levering van gas.'],
      ['*', 'Zie ook https://example.org/stuk.'],
    ])
  })

  test('has a comment on exactly the words of each annotation, also of those across paragraphs and cells', async () => {
    const word = await reading
    expect(word.comments.filter(({ answers }) => answers === null).map(({ words }) => words)).toEqual([
      'vragen1 over 15 m²',
      '15 m² grond en CO₂, met vet',
      'geschrapt woord.',
      '1',
      'sancties* tegen Rusland1, ook als SWIFT',
      'Rusland1',
      'Rusland1',
      'daaraan:\n• met de Europese Unie;\n– en in het bijzonder met Duitsland',
      '12\n\n11\n13',
      'הממשלה',
    ])
  })

  test('says in a comment which words of a footnote it is about, where Word shows no comments', async () => {
    const word = await reading
    expect((await commentOf('1'))[0]?.text).toEqual([
      '\u00a0Gas\u00a0',
      'Over woorden in voetnoot 1: “levering van gas”',
      'In de noot.',
    ])
    expect((await commentOf('geschrapt woord.'))[0]?.text).toEqual([
      '\u00a0SWIFT\u00a0',
      'Loopt door in voetnoot 1: “Kamerstuk 29 023”',
    ])
    const shaded = findAll(word.parts.get('word/footnotes.xml'), 'r').filter(run => find(run, 'shd'))
    expect(shaded.map(textOf)).toEqual(['Kamerstuk 29 023', 'levering van gas'])
  })

  test('has who said what when, and replies as answers', async () => {
    const word = await reading
    const [root, ...others] = await commentOf('sancties* tegen Rusland1, ook als SWIFT')
    expect(root).toMatchObject({ author: 'Ana van Dijk', initials: 'AVD', answers: null })
    expect(root?.text[0]).toBe('\u00a0Sancties\u00a0')
    expect(root?.text).toContain('Let op: vet, schuin, weg en een bron\nop een nieuwe regel.')
    expect(others.map(({ author, initials, answers }) => ({ author, initials, answers }))).toEqual([
      { author: 'Bo', initials: 'B', answers: root?.id },
      { author: 'Ana van Dijk', initials: 'AVD', answers: root?.id },
    ])
    for (const { date } of word.comments) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    // Word shows a comment's time as it is written: the time where the user is.
    const at = new Date('2026-01-02T08:30:00.000Z')
    expect(Number(others[0]?.date?.slice(11, 13))).toBe(at.getHours())
  })

  test('colours every annotated word, the narrowest on top and another one as a line', async () => {
    const word = await reading
    const runs = findAll(word.parts.get('word/document.xml'), 'r').map(run => ({
      text: textOf(run),
      fill: find(run, 'shd')?.attributes['fill'],
      line: find(run, 'u')?.attributes['color'],
    }))
    const at = (text: string) => runs.find(run => run.text === text)
    expect(at('vragen')?.fill).toBeDefined()
    expect(at('15 m²')).toMatchObject({ fill: at('vragen')?.fill, line: expect.any(String) })
    expect(at(' grond en CO₂, met ')?.fill).not.toBe(at('vragen')?.fill)
    expect(at('De commissie heeft ')).toEqual({
      text: 'De commissie heeft ',
      fill: undefined,
      line: undefined,
    })
  })

  test('lists what has lost its place at the end, with its words and note', async () => {
    const word = await reading
    const from = word.paragraphs.findIndex(({ text }) => text === 'Annotaties zonder plek in het stuk')
    const rest = word.paragraphs.slice(from + 1).map(({ text }) => text)
    expect(rest[1]).toBe('De minister')
    expect(rest.slice(2).join('\n')).toContain('Waar is dit gebleven?')
    expect(word.comments.some(({ text }) => text.includes('Waar is dit gebleven?'))).toBe(false)
  })

  test('has a table with its spans and a head that is repeated', async () => {
    const word = await reading
    const [table] = findAll(word.parts.get('word/document.xml'), 'tbl')
    const rows = childrenNamed(table, 'tr')
    expect(rows.map(row => childrenNamed(row, 'tc').map(textOf))).toEqual([
      ['Land', '2021', '2022'],
      ['Noorwegen', '10', '12'],
      ['', '11', '13'],
      ['Alle landen samen', '46'],
    ])
    expect(rows.map(row => find(row, 'tblHeader') !== undefined)).toEqual([true, false, false, false])
    expect(find(rows[3], 'gridSpan')?.attributes['val']).toBe('2')
    expect([rows[1], rows[2]].map(row => find(row, 'vMerge')?.attributes['val'])).toEqual([
      'restart',
      undefined,
    ])
  })

  test('is laid out from right to left where it is written so', async () => {
    const word = await reading
    const hebrew = word.paragraphs.find(({ text }) => text.startsWith('עברית'))
    expect(find(hebrew?.xml, 'bidi')).toBeDefined()
    expect(word.paragraphs.filter(({ xml }) => find(xml, 'bidi'))).toHaveLength(1)
  })

  test('is the same bytes for the same input, whatever order its annotations come in', () => {
    const turned = [...FULL_ANNOTATIONS].reverse()
    const source = { ...fullSource, documents: [{ document: fullPaper, annotations: turned }] }
    expect(Buffer.from(render(source).content).equals(Buffer.from(render(fullSource).content))).toBe(true)
  })

  test('tells how much it holds', async () => {
    const word = await reading
    expect(render(fullSource).holds).toEqual({
      quotations: 0,
      comments: word.comments.length,
      footnotes: word.footnotes.length,
    })
  })
})

describe('where there are more comments than Word opens', () => {
  test('replies stand in the comments that they answer', async () => {
    const word = await read(fullSource, {}, 11)
    expect(word.comments).toHaveLength(10)
    expect(word.comments.flatMap(({ text }) => text)).toContain('Eens.')
    expect(word.comments.every(({ answers }) => answers === null)).toBe(true)
  })

  test('the others stand at the end, and their words are coloured all the same', async () => {
    const word = await read(fullSource, {}, 4)
    expect(word.comments).toHaveLength(4)
    const texts = word.paragraphs.map(({ text }) => text)
    expect(texts.slice(texts.indexOf('Annotaties zonder opmerking in de marge'))).toContain('Twee cellen.')
    const shaded = findAll(word.parts.get('word/document.xml'), 'r').filter(run => find(run, 'shd'))
    expect(shaded.map(textOf)).toContain('13')
  })
})

test('notes for which Word has no numbers left stay paragraphs, and comments on them are on their words', async () => {
  const entries = collectEntries(fullSource, options)
  const groups = groupEntries(fullSource, entries, options)
  const word = await readWord(renderPapers({ ...fullSource, entries, groups }, options, undefined, 2).content)
  expect(word.footnotes.map(({ mark }) => mark)).toEqual(['†', '1'])
  expect(word.paragraphs.map(({ text }) => text)).toContain('* Zie ook https://example.org/stuk.')
  const none = await readWord(renderPapers({ ...fullSource, entries, groups }, options, undefined, 1).content)
  expect(none.comments.map(({ words }) => words)).toContain('levering van gas')
})

test('several papers: those with annotations, each on a page of its own, and how many are left out', async () => {
  const other = makeDocument('Een ander stuk.', {
    id: 'doc_0000000000000001',
    meta: { ...fullPaper.meta, title: 'Ander' },
  })
  const empty = makeDocument('Niets.', { id: 'doc_0000000000000002' })
  const source: ExportSource = {
    ...fullSource,
    documents: [
      { document: other, annotations: [makeAnnotation(other, 4, 9)] },
      { document: empty, annotations: [] },
      ...fullSource.documents,
    ],
  }
  const word = await read(source)
  expect(word.paragraphs[0]?.text).toBe('Eén stuk zonder annotaties is niet opgenomen.')
  const titles = word.paragraphs.filter(({ style }) => style === 'Heading1')
  expect(titles.map(({ text }) => text)).toEqual(['Ander', fullPaper.meta.title])
  // What is known of the second paper stands above it, since it begins with its title.
  const broken = word.paragraphs.filter(({ xml }) => find(xml, 'pageBreakBefore'))
  expect(broken.map(({ text }) => text)).toEqual(['Datum: 7 januari 2022'])
  expect(word.footnotes.map(({ mark }) => mark)).toEqual(['†', '1', '*'])
  const one = await read(source, { documentId: other.id })
  expect(one.paragraphs[0]?.text).toBe('Ander')
  expect(one.comments.map(({ words }) => words)).toEqual(['ander'])
})

/** A paper of paragraphs and tables of random words, some of which are notes at marks. */
const PARTS = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('één twee drie.', 'a', 'Gas 👍 en 👩‍👩‍👧 licht', 'x & <y> "z"') },
    { weight: 1, arbitrary: fc.constantFrom('|a|bb|', '|c||', '||') },
  ),
  { minLength: 1, maxLength: 8 },
)
const RANGES = fc.array(fc.tuple(fc.nat(), fc.nat(40)), { minLength: 1, maxLength: 25 })

test('comments are on their annotations, character for character, however these overlap', async () => {
  await fc.assert(
    fc.asyncProperty(PARTS, RANGES, async (parts, ranges) => {
      const paper = writePaper(
        parts.map(part => {
          const [, one = '', two = ''] = part.split('|')
          return part.startsWith('|')
            ? [
                'table',
                '',
                [
                  [one, two],
                  [two, one],
                ],
              ]
            : ['paragraph', part]
        }),
        { meta: { ...fullPaper.meta, title: 'Titel' } },
      )
      const { length } = paper.text
      if (length === 0) return
      const annotations = ranges.map(([from, long], index): Annotation => {
        const start = from % length
        return makeAnnotation(paper, start, Math.min(length, start + long + 1), {
          id: `a${index}`,
          themes: ['t'],
          note: makeNote(`n${index}`),
        })
      })
      const word = await read({
        ...fullSource,
        documents: [{ document: paper, annotations }],
        themes: [makeTheme('t')],
      })
      const from = word.text.indexOf('\n\n') + 2
      // After a table stands an empty paragraph of Word's own.
      expect(squeeze(word.text.slice(from))).toBe(squeeze(paper.text))
      for (const { start, end, note } of annotations) {
        const name = note?.content[0]?.content?.[0]?.text ?? ''
        const [comment, ...rest] = word.comments.filter(({ text }) => text.includes(name))
        expect(rest).toEqual([])
        // What is before, in and after it, so that equal words elsewhere do not do.
        const whole = wholeCharacters(paper.text, start, end)
        expect(squeeze(word.text.slice(from, comment?.start))).toBe(squeeze(paper.text.slice(0, whole.start)))
        expect(squeeze(comment?.words ?? '')).toBe(squeeze(paper.text.slice(whole.start, whole.end)))
      }
    }),
    { numRuns: 100 },
  )
})

test('in a paper with notes, comments are on the words of the body, or else at the mark of the note', async () => {
  const { text, blocks } = fullPaper
  const notes = blocks.filter(({ id }) => id === 'b4' || id === 'b7')
  const isNote = (at: number) => notes.some(({ start, end }) => start <= at && at < end)
  // What nothing refers to has its mark before it, which is no part of its text.
  const marked = blocks.find(({ id }) => id === 'b17')?.start ?? 0
  const bodyOf = (from: number, to: number) =>
    squeeze(
      text
        .slice(from, to)
        .split('')
        .map((unit, index) => {
          if (isNote(from + index)) return ''
          return from + index === marked && squeeze(text.slice(from, marked)) !== '' ? `3 ${unit}` : unit
        })
        .join(''),
    ).replace('\uFFFC', '[Afbeelding]')
  await fc.assert(
    fc.asyncProperty(RANGES, async ranges => {
      const annotations = ranges.map(([from, long], index) => {
        const { start, end } = wholeCharacters(
          text,
          from % text.length,
          Math.min(text.length, (from % text.length) + long + 1),
        )
        return makeAnnotation(fullPaper, start, end, { id: `a${index}`, note: makeNote(`n${index}`) })
      })
      const word = await read({ ...fullSource, documents: [{ document: fullPaper, annotations }] })
      for (const { start, end, note } of annotations) {
        const name = note?.content[0]?.content?.[0]?.text ?? ''
        const [comment] = word.comments.filter(one => one.text.includes(name))
        const words = bodyOf(start, end)
        const ownMark =
          { b4: '1', b7: '*' }[notes.find(one => one.start < end && one.end > start)?.id ?? ''] ?? ''
        expect(squeeze(comment?.words ?? '-')).toBe(words === '' ? ownMark : words)
      }
    }),
    { numRuns: 50 },
  )
})

/** Text without what parts paragraphs and cells, which a file has in other places. */
function squeeze(text: string): string {
  return text.replace(/[\n\t]/g, '')
}

/** A range without half characters, which no file can hold. */
function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end }
}

test('recognised words that were set right stand so, whole, under comments that begin or end within them too', async () => {
  const document = makeDocument('De rnin1ster van Financien zegt ja.', {
    setRight: [
      { start: 3, end: 12, words: 'minister', by: 'cor_1' },
      { start: 17, end: 26, words: 'Financiën', by: 'cor_2' },
    ],
  })
  const annotations = [
    makeAnnotation(document, 5, 16, { id: 'ann_1' }),
    makeAnnotation(document, 17, 21, { id: 'ann_2' }),
  ]
  const word = await read({ ...fullSource, documents: [{ document, annotations }] })
  expect(word.paragraphs.map(({ text }) => text)).toContain('De minister van Financiën zegt ja.')
  expect(word.paragraphs.map(({ text }) => text).join(' ')).not.toContain('rnin1ster')
  expect(word.comments.map(({ words }) => words)).toEqual(['minister van', 'Financiën'])
  expect(word.paragraphs.map(({ text }) => text).join(' ')).toContain(
    '2 herkende woorden of woordgroepen zijn verbeterd',
  )
})

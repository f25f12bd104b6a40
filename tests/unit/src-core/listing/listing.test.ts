import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '../../../../src-core/annotation/model'
import type { Judgement } from '../../../../src-core/answers/judgement'
import { describePlace } from '../../../../src-core/document/corrections/text-place'
import { type AnnotationRow, LONGEST_IN_ROW } from '../../../../src-core/listing/annotation-row'
import { annotationRows } from '../../../../src-core/listing/annotation-rows'
import {
  arrangeRows,
  type RowArrangement,
  type RowLook,
  rowGroupings,
  rowOrders,
} from '../../../../src-core/listing/arrange-rows'
import { countRows } from '../../../../src-core/listing/count-rows'
import { EVERY_ROW, isEveryRow, type ListFilter } from '../../../../src-core/listing/list-filter'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../builders'

const TEXT = 'Vraag een?\nAntwoord een.\nVraag twee?\nSlot'
const document = makeDocument(TEXT, {
  turns: [
    makeTurn({ id: 'q1', role: 'question', numbers: [1], start: 0, end: 10, party: 'VVD' }),
    makeTurn({ id: 'a1', role: 'answer', numbers: [1], start: 11, end: 24, answers: ['q1'] }),
    makeTurn({ id: 'q2', role: 'question', numbers: [2], start: 25, end: 36, party: 'D66' }),
  ],
})
const at = (words: string, rest: Partial<Annotation> = {}): Annotation => {
  const start = TEXT.indexOf(words)
  return makeAnnotation(document, start, start + words.length, { id: words, ...rest })
}
const judgement: Judgement = {
  ...{ id: 'jud_1', author: 'ana', revision: 1, created: '', modified: '', documentId: document.id },
  ...{ turn: describePlace(TEXT, 11), status: 'ambivalent', kind: null, reason: '', words: null },
}

describe('the rows of a paper', () => {
  test('tell turn, parties, judgement and replies, in the order in which they are read', () => {
    const reply = { ...at('Antwoord', { id: 'r' }), replyTo: 'een.', note: makeNote('Eens') }
    const rows = annotationRows(document, [at('Slot'), at('een.'), at('Vraag'), reply], [judgement])
    expect(
      rows.map(({ id, turn, parties, replies }) => [id, turn?.id, turn?.statuses, parties, replies]),
    ).toEqual([
      // A question has the status of its answer; what is in no turn has none.
      ['Vraag', 'q1', ['ambivalent'], ['VVD'], 0],
      ['een.', 'a1', ['ambivalent'], ['VVD'], 1],
      ['Slot', undefined, undefined, [], 0],
    ])
    expect(annotationRows(document, [at('een.')], [])[0]?.turn?.statuses).toEqual(['none'])
    // A question that nobody answered was not judged, and could not be.
    expect(annotationRows(document, [at('twee')], [])[0]?.turn).toMatchObject({ id: 'q2', statuses: [] })
  })

  test('of words that do not stand there, or a paper that cannot be read, tell what was kept and no place', () => {
    const moved = at('een.', { start: 2, end: 6 })
    for (const rows of [annotationRows(document, [moved], [judgement]), annotationRows(null, [moved], [])])
      expect(rows).toMatchObject([{ quote: 'een.', stands: false, turn: null, parties: [] }])
  })

  test('hold so much of long words, and say that there is more', () => {
    const long = 'x'.repeat(LONGEST_IN_ROW + 1)
    const paper = makeDocument(long)
    const one = { ...at('x'), start: 0, end: long.length, quote: { exact: long, prefix: '', suffix: '' } }
    expect(annotationRows(paper, [one], [])).toMatchObject([{ isCut: true, stands: true }])
    expect(annotationRows(paper, [one], [])[0]?.quote).toHaveLength(LONGEST_IN_ROW)
  })
})

const THEMES = [
  makeTheme('boven', { name: 'Maatregelen' }),
  makeTheme('onder', { name: 'Sancties', parent: 'boven' }),
  makeTheme('apart', { name: 'Ánders' }),
]
const NAMES = new Map([
  ['a', 'Zoë'],
  ['b', 'Anna'],
])
const look: RowLook = {
  themes: new Map(THEMES.map(theme => [theme.id, theme])),
  analyst: id => NAMES.get(id) ?? id,
}
const makeRow = (rest: Partial<AnnotationRow>): AnnotationRow => ({
  ...{ id: 'x', start: 0, end: 1, quote: 'woorden', isCut: false, note: '', themes: [], author: 'a' },
  ...{ created: '2026-01-01', modified: '2026-01-01', replies: 0, stands: true, turn: null, parties: [] },
  ...rest,
})
const papers = [
  {
    paper: { id: 'p1', title: 'Een', date: '2022-01-01', kind: 'questions' as const },
    rows: [
      makeRow({ id: '1', quote: 'Énige olie', themes: ['onder', 'apart'], parties: ['VVD', 'D66'] }),
      makeRow({ id: '2', quote: 'gas', note: 'Let op', author: 'b', replies: 2 }),
    ],
  },
  {
    paper: { id: 'p2', title: 'Twee', date: null, kind: 'letter' as const },
    rows: [
      makeRow({
        ...{ id: '3', quote: 'water', themes: ['weg'], created: '2025-01-01' },
        turn: { id: 'a', role: 'answer', numbers: [4], statuses: ['ambivalent', 'clear-reply'] },
      }),
    ],
  },
]
const USUAL = { filter: EVERY_ROW, order: 'paper', isReversed: false, grouping: 'none' } as const
const ids = (changes: Partial<RowArrangement>) =>
  arrangeRows(papers, { ...USUAL, ...changes }, look).lines.map(line =>
    line.kind === 'group' ? `${line.key}:${line.count}` : line.row.id,
  )
const passing = (filter: Partial<ListFilter>) => ids({ filter: { ...EVERY_ROW, ...filter } })

describe('a list of annotations', () => {
  test('shows what a filter lets through', () => {
    expect(passing({})).toEqual(['1', '2', '3'])
    expect(passing({ themes: ['boven'] })).toEqual(['1'])
    expect(passing({ themes: ['boven'], untagged: true })).toEqual(['1', '2', '3'])
    // A theme that is gone is none.
    expect(passing({ untagged: true })).toEqual(['2', '3'])
    expect(passing({ text: 'ENIGE olie' })).toEqual(['1'])
    expect(passing({ text: 'sancties anders' })).toEqual(['1'])
    expect(passing({ text: 'let OP' })).toEqual(['2'])
    expect(passing({ noted: true })).toEqual(['2'])
    expect(passing({ parties: ['D66'] })).toEqual(['1'])
    expect(passing({ statuses: ['clear-reply'] })).toEqual(['3'])
    expect(passing({ statuses: ['none'] })).toEqual([])
    expect(passing({ analysts: ['b'] })).toEqual(['2'])
    expect(passing({ kinds: ['letter'] })).toEqual(['3'])
    expect(passing({ from: '2022-01-01' })).toEqual(['1', '2'])
    expect(passing({ to: '2021-12-31' })).toEqual([])
    expect(passing({ from: '2022-01-02', noted: true })).toEqual([])
    expect([isEveryRow(EVERY_ROW), isEveryRow({ ...EVERY_ROW, noted: true })]).toEqual([true, false])
  })

  test('is ordered either way, with what is missing last, and grouped', () => {
    expect(ids({ order: 'quote' })).toEqual(['1', '2', '3'])
    expect(ids({ order: 'made' })).toEqual(['3', '1', '2'])
    expect(ids({ order: 'day' })).toEqual(['1', '2', '3'])
    expect(ids({ order: 'day', isReversed: true })).toEqual(['1', '2', '3'])
    expect(ids({ order: 'analyst' })).toEqual(['2', '1', '3'])
    expect(ids({ order: 'analyst', isReversed: true })).toEqual(['1', '3', '2'])
    expect(ids({ grouping: 'paper', isReversed: true })).toEqual(['p2:1', '3', 'p1:2', '2', '1'])
    expect(ids({ grouping: 'analyst' })).toEqual(['b:1', '2', 'a:2', '1', '3'])
    expect(ids({ grouping: 'party' })).toEqual(['D66:1', '1', 'VVD:1', '1', 'null:2', '2', '3'])
    // Themes stand in the codebook’s order, by their names.
    expect(ids({ grouping: 'theme' })).toEqual(['apart:1', '1', 'onder:1', '1', 'null:2', '2', '3'])
    expect(ids({ grouping: 'theme', filter: { ...EVERY_ROW, themes: ['boven'] } })).toEqual(['onder:1', '1'])
  })

  test('loses and doubles none, however it is arranged', () => {
    const row = fc.record({
      quote: fc.string(),
      themes: fc.subarray(['boven', 'onder', 'apart', 'weg', '__proto__']),
      author: fc.constantFrom('a', 'b', 'constructor'),
      parties: fc.subarray(['VVD', 'D66', 'toString']),
      replies: fc.nat(2),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 4 }),
        fc.constantFrom(...rowOrders),
        fc.boolean(),
        fc.constantFrom(...rowGroupings),
        (all, order, isReversed, grouping) => {
          const made = all.map((rows, paper) => ({
            paper: { id: `p${paper}`, title: '', date: null, kind: 'other' as const },
            rows: rows.map((rest, index) => makeRow({ ...rest, id: `${paper}.${index}` })),
          }))
          const { lines, shown, total } = arrangeRows(made, { ...USUAL, order, isReversed, grouping }, look)
          const wanted = made.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()
          expect(total).toBe(wanted.length)
          expect(shown.map(one => one.row.id).sort()).toEqual(wanted)
          expect(new Set(lines.flatMap(line => (line.kind === 'row' ? line.row.id : [])))).toEqual(
            new Set(wanted),
          )
          const counted = lines.reduce((sum, line) => sum + (line.kind === 'group' ? line.count : 0), 0)
          if (grouping !== 'none') expect(counted).toBe(lines.filter(({ kind }) => kind === 'row').length)
        },
      ),
    )
  })

  test('counts what its filters would show: under a theme those below it, each once', () => {
    const counts = countRows(papers, look.themes)
    expect(counts.themes).toEqual(
      new Map([
        ['onder', 1],
        ['apart', 1],
        ['boven', 1],
      ]),
    )
    expect(counts.untagged).toBe(2)
    for (const [id, count] of counts.themes) expect(passing({ themes: [id] })).toHaveLength(count)
    for (const [id, count] of counts.parties) expect(passing({ parties: [id] })).toHaveLength(count)
    for (const [id, count] of counts.statuses) expect(passing({ statuses: [id] })).toHaveLength(count)
    for (const [id, count] of counts.kinds) expect(passing({ kinds: [id] })).toHaveLength(count)
  })
})

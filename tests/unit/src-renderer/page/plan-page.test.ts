import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { exchangeRows } from '../../../../src-core/turns/exchange-rows'
import { arrange, type Passage, type PlacedBlock } from '../../../../src-renderer/page/arrange'
import {
  blocksOfPart,
  type PagePlan,
  type Piece,
  passagesOfRow,
  planPage,
} from '../../../../src-renderer/page/plan-page'
import { makeDocument } from '../../src-core/builders'

const LINE = 'a'.repeat(999)

/** What is laid out together, as lists of block ids. */
function chunksOf({ parts, footnotes }: PagePlan): string[][] {
  const ids = (blocks: readonly PlacedBlock[]) => blocks.map(({ block }) => block.id)
  return [
    ...parts.flatMap(planned => {
      if (planned.kind === 'short-parts') return [ids(planned.parts.flatMap(blocksOfPart))]
      const heading = planned.part.heading ? [ids([planned.part.heading])] : []
      return [...heading, ...planned.pieces.flatMap(blocksOfPiece).map(ids)]
    }),
    ...footnotes.map(ids),
  ]
}

/** The blocks of a piece: of a long row those of a side by themselves. */
function blocksOfPiece(piece: Piece): (readonly PlacedBlock[])[] {
  const blocksOf = (passages: readonly Passage[]) => passages.flatMap(({ blocks }) => blocks)
  switch (piece.kind) {
    case 'passages':
      return [blocksOf(piece.passages)]
    case 'rows':
      return [blocksOf(piece.rows.flatMap(passagesOfRow))]
    case 'long-row':
      return [blocksOf(piece.row.asked), blocksOf(piece.row.answered)].filter(({ length }) => length > 0)
    case 'long-turn':
      return [...piece.stretches]
  }
}

function planRows(document: StructuredDocument): PagePlan {
  const arrangement = arrange(document)
  const rows = exchangeRows(
    document,
    arrangement.parts.map(({ passages }) => passages),
  )
  return planPage(arrangement, new Map(arrangement.parts.map((part, at) => [part, rows[at] ?? []])))
}

function plan(document: StructuredDocument): string[][] {
  return chunksOf(planPage(arrange(document)))
}

function turn(document: StructuredDocument, first: number, last: number): Turn {
  const [from, to] = [document.blocks[first], document.blocks[last]]
  return {
    id: `t${first}`,
    role: 'answer',
    label: null,
    numbers: [],
    party: null,
    speaker: null,
    start: from?.start ?? 0,
    end: to?.end ?? 0,
    answers: [],
    certainty: 1,
    edges: { start: 1, end: 1 },
  }
}

test('a paper without parts is cut into stretches of a bounded length, and every block is in one', () => {
  const document = makeDocument(Array.from({ length: 40 }, () => LINE).join('\n'))
  const chunks = plan(document)
  expect(chunks.flat()).toEqual(document.blocks.map(({ id }) => id))
  expect(chunks.map(({ length }) => length)).toEqual([6, 6, 6, 6, 6, 6, 4])
})

test('a turn is not cut while it is short, and its blocks are where it is long', () => {
  const document = makeDocument(Array.from({ length: 20 }, () => LINE).join('\n'))
  const turns = [turn(document, 0, 3), turn(document, 4, 7), turn(document, 8, 19)]
  expect(plan({ ...document, turns }).map(({ length }) => length)).toEqual([4, 4, 6, 6])
})

test('short parts are laid out together, and the heading of a long one by itself', () => {
  const text = ['Kop', 'kort', 'Kop', 'kort', 'Kop', ...Array.from({ length: 8 }, () => LINE)].join('\n')
  const document = makeDocument(text)
  const headings = [0, 2, 4]
  const blocks = document.blocks.map((block, index) =>
    headings.includes(index) ? { ...block, kind: 'heading' as const } : block,
  )
  const sections = headings.map((at, index) => ({
    id: `s${index}`,
    heading: blocks[at]?.id ?? null,
    party: null,
    start: blocks[at]?.start ?? 0,
    end: blocks[(headings[index + 1] ?? blocks.length) - 1]?.end ?? 0,
    parent: null,
  }))
  expect(plan({ ...document, blocks, sections }).map(({ length }) => length)).toEqual([4, 1, 6, 2])
})

/** Questions and answers in turn, of so many lines each, and their links. */
function exchanges(lengths: readonly number[]): StructuredDocument {
  const document = makeDocument(lengths.flatMap(length => Array.from({ length }, () => LINE)).join('\n'), {
    kind: 'question-answers',
  })
  let from = 0
  const turns = lengths.map((length, index): Turn => {
    const made = turn(document, from, from + length - 1)
    from += length
    const isQuestion = index % 2 === 0
    return {
      ...made,
      id: `t${index}`,
      role: isQuestion ? 'question' : 'answer',
      answers: isQuestion ? [] : [`t${index - 1}`],
    }
  })
  return { ...document, turns }
}

test('short rows are laid out together, and a long answer goes on beside its question', () => {
  const [part] = planRows(exchanges([1, 1, 1, 2, 1, 9, 7, 8])).parts
  const pieces = part?.kind === 'long-part' ? part.pieces : []
  const shape = pieces.map(piece =>
    piece.kind === 'rows' ? piece.rows.length : piece.kind === 'long-row' ? `apart: ${piece.isApart}` : '',
  )
  expect(shape).toEqual([2, 'apart: false', 'apart: true'])
})

test('every block is once in the plan of rows, in the order of the paper, whatever the lengths', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), lengths => {
      const document = exchanges(lengths)
      expect(chunksOf(planRows(document)).flat()).toEqual(document.blocks.map(({ id }) => id))
    }),
  )
})

import { expect, test } from 'vitest'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { arrange, type PlacedBlock } from '../../../../src-renderer/page/arrange'
import { blocksOfPart, type PagePlan, planPage } from '../../../../src-renderer/page/plan-page'
import { makeDocument } from '../../src-core/builders'

const LINE = 'a'.repeat(999)

/** What is laid out together, as lists of block ids. */
function chunksOf({ parts, footnotes }: PagePlan): string[][] {
  const ids = (blocks: readonly PlacedBlock[]) => blocks.map(({ block }) => block.id)
  return [
    ...parts.flatMap(planned => {
      if (planned.kind === 'short-parts') return [ids(planned.parts.flatMap(blocksOfPart))]
      const heading = planned.part.heading ? [ids([planned.part.heading])] : []
      const pieces = planned.pieces.flatMap(piece =>
        piece.kind === 'passages'
          ? [ids(piece.passages.flatMap(({ blocks }) => blocks))]
          : piece.stretches.map(ids),
      )
      return [...heading, ...pieces]
    }),
    ...footnotes.map(ids),
  ]
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

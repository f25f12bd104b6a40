import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections } from '../../../../../src-core/document/corrections/apply-corrections'
import {
  type Correction,
  type CorrectionChange,
  correctionSchema,
} from '../../../../../src-core/document/corrections/correction'
import { describePlace } from '../../../../../src-core/document/corrections/text-place'
import { documentFaults } from '../../../../../src-core/document/document-faults'
import type { StructuredDocument, Turn } from '../../../../../src-core/document/model'
import { structureDocument } from '../../../../../src-core/structure/structure-document'
import { noWords } from '../../../../../src-core/vocabulary/words'

const PAPER = [
  'Vragen en opmerkingen van de leden van de VVD-fractie',
  'De leden van de VVD-fractie vragen of de minister dit kan toelichten?',
  '1. Antwoord van het kabinet',
  'Het kabinet licht dit toe, zie ook het antwoord op vraag 2.',
  'Verder is dit een tweede alinea van het antwoord. Zij gaat nog door.',
  'De leden van de VVD-fractie vragen tot slot wanneer de brief komt?',
  '2. Antwoord van het kabinet',
  'De brief komt in het voorjaar.',
  'Vragen en opmerkingen van de leden van de fractie van Volt',
  'De leden van de fractie van Volt zijn benieuwd naar de inzet in Brussel?',
  '3. Antwoord van het kabinet',
  'Nederland zet zich daarvoor in.',
]
const paper = read(PAPER)

function read(lines: readonly string[]): StructuredDocument {
  const source = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
  return structureDocument(
    { lines: lines.map(text => ({ text, page: 1 })), unit: 'paragraphs' },
    source,
    noWords,
  )
}

function place(words: string, document = paper) {
  return describePlace(document.text, document.text.indexOf(words))
}

function correction(order: number, change: CorrectionChange): Correction {
  return correctionSchema.parse({
    id: `cor_${order}`,
    author: 'ana',
    revision: 1,
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    documentId: paper.id,
    order,
    change,
  })
}

function correct(...changes: CorrectionChange[]) {
  return applyCorrections(
    paper,
    changes.map((change, order) => correction(order, change)),
  )
}

function turn(document: StructuredDocument, words: string): Turn {
  const at = document.text.indexOf(words)
  const found = document.turns.find(({ start, end }) => start <= at && at < end)
  if (!found) throw new Error(`No turn holds ${words}`)
  return found
}

function wordsOf({ text }: StructuredDocument, { start, end }: Turn): string {
  return text.slice(start, end)
}

describe('corrections', () => {
  test('change nothing without any', () => {
    expect(applyCorrections(paper, []).document).toEqual(paper)
    expect(documentFaults(paper)).toEqual([])
  })

  test('move where an answer ends, and the question behind it gives way', () => {
    const { document, unplaced } = correct({
      type: 'move-edge',
      turn: place('Het kabinet licht'),
      edge: 'end',
      to: place('Het kabinet licht'),
    })
    expect(unplaced).toEqual([])
    expect(wordsOf(document, turn(document, 'Het kabinet licht'))).toMatch(/vraag 2\.$/)
    expect(wordsOf(document, turn(document, 'tot slot'))).toMatch(/^Verder is dit/)
    expect(turn(document, 'tot slot').edges.start).toBe(1)
  })

  test('move where a question begins, and the answer before it follows', () => {
    const { document } = correct({
      type: 'move-edge',
      turn: place('De leden van de VVD-fractie vragen tot slot'),
      edge: 'start',
      to: place('Verder is dit'),
    })
    expect(wordsOf(document, turn(document, 'Het kabinet licht'))).toMatch(/vraag 2\.$/)
    expect(wordsOf(document, turn(document, 'tot slot'))).toMatch(/^Verder is dit/)
  })

  test('say whose question it is, its role and its number; answers find their question by it', () => {
    const { document } = correct(
      { type: 'set-turn', turn: place('tot slot'), numbers: [3], party: 'SP' },
      { type: 'set-turn', turn: place('Nederland zet zich'), role: 'statement' },
    )
    expect(turn(document, 'tot slot')).toMatchObject({ numbers: [3], party: 'SP', certainty: 1 })
    expect(turn(document, 'Nederland zet zich').role).toBe('statement')
    expect(turn(document, 'De brief komt').answers).toEqual([turn(document, 'tot slot').id])
  })

  test('merge a question with the one behind it, and references follow', () => {
    const { document } = correct({ type: 'merge-turns', turn: place('Het kabinet licht') })
    expect(wordsOf(document, turn(document, 'Het kabinet licht'))).toContain('tot slot')
    expect(document.turns).toHaveLength(paper.turns.length - 1)
    expect(documentFaults(document)).toEqual([])
  })

  test('split a turn where a paragraph begins', () => {
    const { document } = correct({ type: 'split-turn', at: place('Verder is dit'), role: 'question' })
    expect(wordsOf(document, turn(document, 'Verder is dit'))).toMatch(/^Verder is dit .* nog door\.$/)
    expect(turn(document, 'Verder is dit').role).toBe('question')
  })

  test('split a paragraph, and join it again, without changing the text', () => {
    const once = correct({ type: 'split-paragraph', at: place('Zij gaat nog door') })
    expect(once.document.blocks).toHaveLength(paper.blocks.length + 1)
    const twice = correct(
      { type: 'split-paragraph', at: place('Zij gaat nog door') },
      { type: 'merge-paragraphs', at: place('Verder is dit') },
    )
    expect(twice.document.blocks.map(({ start, end }) => [start, end])).toEqual(
      paper.blocks.map(({ start, end }) => [start, end]),
    )
  })

  test('change the kind, remove a turn and add one', () => {
    const { document, unplaced } = correct(
      { type: 'set-kind', kind: 'letter' },
      { type: 'remove-turn', turn: place('Nederland zet zich') },
      {
        type: 'add-turn',
        from: place('Nederland zet zich'),
        to: place('Nederland zet zich'),
        role: 'statement',
      },
    )
    expect(unplaced).toEqual([])
    expect(document).toMatchObject({ kind: 'letter', kindCertainty: 1 })
    expect(wordsOf(document, turn(document, 'Nederland zet zich'))).toBe('Nederland zet zich daarvoor in.')
  })

  test('are found again in another import of the paper, and named where they are not', () => {
    const newer = read(['Een nieuwe kop die er eerst niet stond.', ...PAPER])
    const changes = [
      correction(1, { type: 'set-turn', turn: place('tot slot'), party: 'SP' }),
      correction(2, {
        type: 'set-turn',
        turn: { at: 4, before: 'Dit stond', after: ' er ooit wel eens in' },
        party: 'SP',
      }),
    ]
    const { document, unplaced } = applyCorrections(newer, changes)
    expect(turn(document, 'tot slot').party).toBe('SP')
    expect(unplaced).toEqual(['cor_2'])
  })

  test('leave out what would break the document, and what was deleted', () => {
    const across = correct({
      type: 'move-edge',
      turn: place('De brief komt'),
      edge: 'end',
      to: place('De leden van de fractie van Volt'),
    })
    expect(across.unplaced).toEqual(['cor_0'])
    expect(across.document).toEqual(paper)
    const gone = { ...correction(1, { type: 'set-kind', kind: 'letter' }), deleted: true }
    expect(applyCorrections(paper, [gone]).document.kind).toBe(paper.kind)
  })
})

describe('any corrections', () => {
  const spot = fc.integer({ min: 0, max: paper.text.length }).map(at => describePlace(paper.text, at))
  const role = fc.constantFrom<Turn['role'][]>('question', 'answer', 'speech', 'statement')
  const change: fc.Arbitrary<CorrectionChange> = fc.oneof(
    fc.record({
      type: fc.constant('set-turn' as const),
      turn: spot,
      role,
      numbers: fc.array(fc.nat(5), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('move-edge' as const),
      turn: spot,
      edge: fc.constantFrom('start' as const, 'end' as const),
      to: spot,
    }),
    fc.record({ type: fc.constant('split-turn' as const), at: spot, role }),
    fc.record({ type: fc.constant('merge-turns' as const), turn: spot }),
    fc.record({ type: fc.constant('add-turn' as const), from: spot, to: spot, role }),
    fc.record({ type: fc.constant('remove-turn' as const), turn: spot }),
    fc.record({ type: fc.constant('split-paragraph' as const), at: spot }),
    fc.record({ type: fc.constant('merge-paragraphs' as const), at: spot }),
  )

  test('leave the text as it is and every range sound', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), changes => {
        const { document } = correct(...changes)
        expect(document.text).toBe(paper.text)
        expect(documentFaults(document)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

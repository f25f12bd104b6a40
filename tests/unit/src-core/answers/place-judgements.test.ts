import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePassage } from '../../../../src-core/annotation/describe-passage'
import { type Judgement, judgementSchema } from '../../../../src-core/answers/judgement'
import { judgedTurn, placeJudgements, shownWords } from '../../../../src-core/answers/place-judgements'
import { referencesTo } from '../../../../src-core/answers/referring-turns'
import { goesWith, kindsFor, replyKinds, replyStatuses } from '../../../../src-core/answers/reply-kinds'
import { describePlace } from '../../../../src-core/document/corrections/text-place'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { exchangePaper } from './exchange-paper'

const LINES = [
  'Vraag 1 VVD: Welke sancties overweegt het kabinet tegen Rusland?',
  'Antwoord 1: Het kabinet sluit niets uit, en verwijst naar de brief.',
  'Vraag 2 D66: Wat vindt de minister van het standpunt van Duitsland?',
  'Antwoord 2: Daarover kan het kabinet geen mededelingen doen. Het kabinet wacht af.',
]
const PAPER = exchangePaper(LINES)

function turnOf(paper: StructuredDocument, id: string): Turn {
  const found = paper.turns.find(turn => turn.id === id)
  if (!found) throw new Error(`There is no turn ${id}.`)
  return found
}

function judge(id: string, rest: Partial<Judgement> = {}, paper = PAPER): Judgement {
  return judgementSchema.parse({
    id: `jud_${id}_${rest.author ?? 'ana'}`,
    author: 'ana',
    revision: 1,
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
    documentId: paper.id,
    turn: describePlace(paper.text, turnOf(paper, id).start),
    status: 'ambivalent',
    kind: 'partial',
    reason: '',
    words: null,
    ...rest,
  })
}

describe('the kinds of replies', () => {
  it('belong to one status each, but for a reference, which goes with every one', () => {
    for (const kind of replyKinds) {
      const statuses = replyStatuses.filter(status => goesWith(status, kind))
      expect([kind, statuses.length]).toEqual([kind, kind === 'referred' ? 3 : 1])
    }
    expect(replyStatuses.flatMap(status => kindsFor(status))).toHaveLength(9 + 3)
  })

  it('are refused with another status', () => {
    expect(() => judge('a1', { status: 'clear-reply', kind: 'dodging' })).toThrow('another status')
    expect(judge('a1', { status: 'clear-reply', kind: null }).kind).toBeNull()
  })
})

describe('judgements of a paper', () => {
  it('stand with their answers, one an analyst, and the deleted with none', () => {
    const [mine, theirs] = [judge('a1'), judge('a1', { author: 'bob', created: '2026-01-02T10:00:00.000Z' })]
    const { byTurn, lost } = placeJudgements(PAPER, [theirs, judge('a2', { deleted: true }), mine])
    expect([...byTurn]).toEqual([['a1', [mine, theirs]]])
    expect(lost).toEqual([])
  })

  it('keep their answers where a paper is read again, whatever is put before it and whatever ids turns have', () => {
    const judgements = [judge('a1'), judge('a2')]
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,80}$/), { maxLength: 12 }), before => {
        const again = exchangePaper([...before, ...LINES])
        const renamed = { ...again, turns: again.turns.map(turn => ({ ...turn, id: `n${turn.id}` })) }
        const { byTurn } = placeJudgements(renamed, judgements)
        expect([...byTurn].map(([id, [one]]) => [id, one?.id])).toEqual([
          ['na1', judgements[0]?.id],
          ['na2', judgements[1]?.id],
        ])
      }),
    )
  })

  it('are lost, and not put elsewhere, where their answer went or became something else', () => {
    const gone = exchangePaper(LINES.slice(0, 3))
    expect(placeJudgements(gone, [judge('a2')])).toMatchObject({ lost: [{ id: 'jud_a2_ana' }] })
    const asked = { ...PAPER, turns: PAPER.turns.map(turn => ({ ...turn, role: 'question' as const })) }
    expect(judgedTurn(asked, judge('a1'))).toBeNull()
  })

  it('of one analyst about two answers that became one: that of the beginning counts, the other is told', () => {
    const [, , , last] = PAPER.turns
    const merged = {
      ...PAPER,
      turns: PAPER.turns
        .slice(0, 2)
        .map(turn => (turn.id === 'a1' ? { ...turn, end: last?.end ?? 0 } : turn)),
    }
    for (const judgements of [
      [judge('a1'), judge('a2', { revision: 9 })],
      [judge('a2', { revision: 9 }), judge('a1')],
    ]) {
      const { byTurn, lost } = placeJudgements(merged, judgements)
      expect(byTurn.get('a1')?.map(({ id }) => id)).toEqual(['jud_a1_ana'])
      expect(lost.map(({ id }) => id)).toEqual(['jud_a2_ana'])
    }
  })

  it('are told to be lost all at once, however many a large paper had', () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, at) => `Antwoord ${at + 1}: ${'w'.repeat(at % 50)} nr. ${at}.`,
    )
    const paper = exchangePaper(lines)
    const all = paper.turns.map(({ id }) => judge(id, {}, paper))
    const other = exchangePaper(Array.from({ length: 3_000 }, (_, at) => `Anders ${at} ${'x'.repeat(400)}`))
    expect(placeJudgements(paper, all).byTurn.size).toBe(3_000)
    expect(placeJudgements(other, all).lost).toHaveLength(3_000)
  })
})

describe('the words that show a judgement', () => {
  const turn = turnOf(PAPER, 'a2')
  const start = PAPER.text.indexOf('Het kabinet wacht')
  const words = { start, end: start + 11, quote: describePassage(PAPER, start, start + 11).quote }

  it('are found in their answer, the nearest of several, and nowhere else', () => {
    expect(shownWords(PAPER, turn, { words })).toEqual({ start, end: start + 11 })
    const later = exchangePaper(['Vooraf.', ...LINES])
    expect(shownWords(later, turnOf(later, 'a2'), { words })).toEqual({ start: start + 8, end: start + 19 })
    expect(shownWords(PAPER, turnOf(PAPER, 'a1'), { words })).toEqual({
      start: PAPER.text.indexOf('Het kabinet'),
      end: PAPER.text.indexOf('Het kabinet') + 11,
    })
    expect(shownWords(PAPER, turnOf(PAPER, 'q1'), { words })).toBeNull()
    expect(shownWords(PAPER, turn, { words: null })).toBeNull()
  })
})

describe('what refers to a turn', () => {
  it('is every cross-reference to it, and to the questions of an answer, but its own', () => {
    const lines = [
      ...LINES,
      'Antwoord 3: Zie het antwoord op vraag 2. Zie ook dit antwoord.',
      'Los: zie vraag 2.',
    ]
    const plain = exchangePaper(lines)
    const at = (words: string, from = 0) => {
      const found = plain.text.indexOf(words, from)
      return { start: found, end: found + words.length }
    }
    const paper = {
      ...plain,
      inlines: [
        { kind: 'cross-reference' as const, ...at('vraag 2.'), target: 'q2', targets: ['q2', 'a2'] },
        { kind: 'cross-reference' as const, ...at('dit antwoord'), target: 'a3' },
        { kind: 'bold' as const, ...at('Zie ook') },
        { kind: 'cross-reference' as const, ...at('vraag 2', plain.text.indexOf('Los')), target: 'q2' },
      ],
    }
    const referring = (id: string) => referencesTo(paper, turnOf(paper, id)).map(({ from }) => from.id)
    expect(referring('a2')).toEqual(['a3'])
    expect(referring('q2')).toEqual(['a3'])
    expect(referring('a3')).toEqual([])
    expect(referring('a1')).toEqual([])
  })
})

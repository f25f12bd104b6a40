import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hiddenIn,
  hideTurns,
  NOTHING_HIDDEN,
  nearestShown,
  turnsHiddenIn,
  withoutHiddenEnds,
} from '../../../../src-core/turns/hidden-turns'
import { exchangePaper } from '../answers/exchange-paper'

const LINES = [
  'Inleiding van de commissie',
  'Vraag 1 VVD: Welke sancties?',
  'Antwoord 1: Geen.',
  'Vraag 2 VVD: Wanneer dan?',
  'Tussenkop',
  'Antwoord 2: Voor de zomer.',
  'Vraag 3 SP: Wie betaalt?',
]
const PAPER = exchangePaper(LINES)

const hide = (...ids: string[]) => hideTurns(PAPER, new Set(ids))
const place = (words: string) => {
  const start = PAPER.text.indexOf(words)
  return { start, end: start + words.length }
}
const between = (from: string, to: string) => ({ start: place(from).start, end: place(to).end })

describe('hidden turns', () => {
  it('stand in stretches that whatever shows between them ends', () => {
    const { stretches } = hide('q1', 'a1', 'q2', 'a2')
    expect(stretches).toEqual([
      { turns: ['q1', 'a1', 'q2'], block: 1 },
      { turns: ['a2'], block: 5 },
    ])
    expect(hide('q1', 'q2').stretches.map(({ turns }) => turns)).toEqual([['q1'], ['q2']])
  })

  it('leave what belongs to no turn, such as a heading inside one', () => {
    const [turn] = PAPER.turns
    if (!turn) throw new Error('The paper has turns.')
    const whole = { ...turn, end: PAPER.text.length }
    const heading = { id: 's', heading: PAPER.blocks[4]?.id ?? '', start: 0, end: 1, level: 1 }
    const sections = [{ ...heading, parent: null, party: null, certainty: 1 }] as never
    const hidden = hideTurns({ ...PAPER, turns: [whole], sections }, new Set([turn.id]))
    expect([...hidden.blocks]).toEqual([0, 1, 1, 1, 0, 1, 1])
    expect(hidden.stretches).toHaveLength(2)
  })

  it('end no stretch at a note, which stands at the foot of the page and shows', () => {
    const blocks = PAPER.blocks.map((block, at) =>
      at === 2 ? { ...block, kind: 'footnote' as const } : block,
    )
    const hidden = hideTurns({ ...PAPER, blocks }, new Set(['q1', 'a1', 'q2']))
    expect(hidden.stretches).toEqual([{ turns: ['q1', 'q2'], block: 1 }])
    expect(hiddenIn(hidden, place('Geen.'))).toEqual([])
    expect(hiddenIn(hidden, place('Wanneer dan?'))).toHaveLength(1)
  })

  it('are found by a passage that touches them, with all of their stretch', () => {
    const hidden = hide('a1', 'q2', 'a2')
    expect(turnsHiddenIn(hidden, place('sancties'))).toEqual([])
    expect(turnsHiddenIn(hidden, between('sancties', 'Geen'))).toEqual(['a1', 'q2'])
    expect(turnsHiddenIn(hidden, between('sancties', 'Wie'))).toEqual(['a1', 'q2', 'a2'])
    expect(hiddenIn(NOTHING_HIDDEN, between('Inleiding', 'Wie'))).toEqual([])
  })

  it('are no part of a selection that ends beside them', () => {
    const hidden = hide('a1', 'q2')
    const question = place('Vraag 1 VVD: Welke sancties?')
    const trim = (passage: { start: number; end: number }) => withoutHiddenEnds(PAPER.text, hidden, passage)
    expect(trim(question)).toEqual(question)
    // A third click takes the paragraph up to where the next one that shows begins.
    expect(trim({ start: question.start, end: place('Tussenkop').start })).toEqual(question)
    expect(trim({ start: place('Geen').start, end: place('Tussenkop').end })).toEqual(place('Tussenkop'))
    expect(trim(between('sancties', 'Tussenkop'))).toEqual(between('sancties', 'Tussenkop'))
    expect(trim(between('Geen', 'Wanneer'))).toBeNull()
  })

  it('have what shows behind them for their place, or before them', () => {
    const hidden = hide('a1', 'q2', 'q3')
    expect(nearestShown(PAPER, hidden, place('sancties').start)).toBe(place('sancties').start)
    expect(nearestShown(PAPER, hidden, place('Geen').start)).toBe(place('Tussenkop').start)
    expect(nearestShown(PAPER, hidden, place('Wanneer').start, 'before')).toBe(place('sancties?').end)
    expect(nearestShown(PAPER, hidden, place('Wie').start)).toBe(place('Voor de zomer.').end)
  })

  it('and what shows are together the paper, whichever are hidden', () => {
    const ids = PAPER.turns.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids), hiddenIds => {
        const hidden = hide(...hiddenIds)
        for (const { id, start, end } of PAPER.turns) {
          const isHidden = hiddenIds.includes(id)
          expect(hiddenIn(hidden, { start, end }).length > 0).toBe(isHidden)
          if (isHidden) expect(turnsHiddenIn(hidden, { start, end })).toContain(id)
        }
        expect([...hidden.blocks].filter(one => one === 1)).toHaveLength(hiddenIds.length)
      }),
    )
  })
})

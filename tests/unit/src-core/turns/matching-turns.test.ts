import { describe, expect, it } from 'vitest'
import type { FilteredTurn } from '../../../../src-core/turns/filter-turns'
import { listTurns } from '../../../../src-core/turns/list-turns'
import { matchingTurns } from '../../../../src-core/turns/matching-turns'
import { EVERY_TURN, type TurnFilter } from '../../../../src-core/turns/turn-filter'
import { exchangePaper } from '../answers/exchange-paper'

const PAPER = exchangePaper([
  'Vraag 1 VVD: Welke sancties overweegt het kabinet?',
  'Vraag 2 CDA: Wanneer komt de brief?',
  'Antwoord 1: Het kabinet sluit niets uit.',
  'Antwoord 2: Voor de zomer.',
  'Vraag 3 SP: Wie betaalt dat?',
])

type Work = Partial<Pick<FilteredTurn, 'themes' | 'judgements'>>

function matching(filter: Partial<TurnFilter>, work: Readonly<Record<string, Work>> = {}): string {
  const turns = listTurns(PAPER).map(
    (listed): FilteredTurn => ({ ...listed, themes: [], judgements: [], ...work[listed.turn] }),
  )
  return [...matchingTurns(turns, { ...EVERY_TURN, ...filter })].join(' ')
}

describe('the turns that are read while a filter is on', () => {
  it('are all of them where nothing is asked for', () => {
    expect(matching({})).toBe('q1 q2 a1 a2 q3')
  })

  it('are a party’s questions with their answers, which name no party themselves', () => {
    expect(matching({ parties: ['VVD'] })).toBe('q1 a1')
    expect(matching({ parties: ['SP', 'CDA'] })).toBe('q2 a2 q3')
  })

  it('are only those of a role where one is asked for', () => {
    expect(matching({ roles: ['question'] })).toBe('q1 q2 q3')
    expect(matching({ roles: ['question'], parties: ['VVD'] })).toBe('q1')
  })

  it('are a question and its answer, whichever has the theme', () => {
    expect(matching({ themes: ['t'] }, { q1: { themes: ['t'] } })).toBe('q1 a1')
    expect(matching({ themes: ['t'] }, { a1: { themes: ['t'] } })).toBe('q1 a1')
  })

  it('are the answers of a status with their questions, and no answer of another', () => {
    const work: Record<string, Work> = {
      a1: { judgements: [{ author: 'ana', status: 'ambivalent', kind: null }] },
    }
    expect(matching({ statuses: ['ambivalent'] }, work)).toBe('q1 a1')
    expect(matching({ statuses: ['none'] }, work)).toBe('q2 a2')
    expect(matching({ statuses: ['none'], parties: ['VVD'] }, work)).toBe('')
  })
})

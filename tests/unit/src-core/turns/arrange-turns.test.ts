import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replyStatuses } from '../../../../src-core/answers/reply-kinds'
import {
  arrangeTurns,
  type TurnArrangement,
  type TurnLook,
  turnGroupings,
  turnOrders,
} from '../../../../src-core/turns/arrange-turns'
import { listTurns, turnRows } from '../../../../src-core/turns/list-turns'
import { EVERY_TURN, type TurnFilter } from '../../../../src-core/turns/turn-filter'
import type { TurnRow } from '../../../../src-core/turns/turn-row'
import { exchangePaper } from '../answers/exchange-paper'
import { makeAnnotation } from '../builders'

const NAMES: Readonly<Record<string, string>> = { t1: 'SWIFT', t2: 'Ankara', t3: 'Olie' }
const LOOK: TurnLook = {
  own: 'ana',
  theme: id => {
    const name = NAMES[id]
    return name === undefined ? null : { rank: Number(id.slice(1)), name }
  },
}
const USUAL: TurnArrangement = { filter: EVERY_TURN, order: 'paper', isReversed: false, grouping: 'none' }

function row(turn: string, rest: Partial<TurnRow> = {}): TurnRow {
  return {
    turn,
    index: 0,
    role: turn.startsWith('a') ? 'answer' : 'question',
    numbers: [],
    start: 0,
    party: null,
    asked: [],
    answered: [],
    opening: '',
    partners: [],
    themes: [],
    annotations: 0,
    notes: 0,
    judgements: [],
    ...rest,
  }
}

function shown(rows: readonly TurnRow[], arrangement: Partial<TurnArrangement>): string[] {
  const { lines } = arrangeTurns([{ documentId: 'doc', rows }], { ...USUAL, ...arrangement }, LOOK)
  return lines.map(line => (line.kind === 'row' ? line.row.turn : `# ${line.key} ${line.count}`))
}

function passing(rows: readonly TurnRow[], filter: Partial<TurnFilter>): string[] {
  return shown(rows, { filter: { ...EVERY_TURN, ...filter } })
}

describe('the rows of a paper', () => {
  const paper = exchangePaper(
    [
      'Vraag 1 VVD: Welke sancties overweegt het kabinet?',
      'Antwoord 1: Het kabinet sluit niets uit.',
      'Vraag 2 D66: En SWIFT?',
    ],
    { kind: 'question-answers' },
  )

  it('tell who asked and who answered, of a question and of its answer, and what they begin with', () => {
    const told = { ...paper, meta: { ...paper.meta, askedBy: ['Piri'], answeredBy: ['Hoekstra'] } }
    expect(listTurns(told)).toMatchObject([
      { turn: 'q1', asked: ['Piri'], answered: ['Hoekstra'], party: 'VVD', partners: ['a1'] },
      { turn: 'a1', asked: ['Piri'], answered: ['Hoekstra'], party: 'VVD', partners: ['q1'] },
      { turn: 'q2', asked: ['Piri'], answered: [], partners: [], opening: 'En SWIFT?' },
    ])
  })

  it('count the annotations that begin in them, without replies, deleted ones and those whose words are gone', () => {
    const at = paper.text.indexOf('niets')
    const marked = makeAnnotation(paper, at, at + 5, { themes: ['t1', 't2'] })
    const { rows } = turnRows(
      paper,
      [
        marked,
        { ...marked, id: 'x', themes: ['t1'] },
        { ...marked, id: 'y', deleted: true },
        { ...marked, id: 'z', replyTo: marked.id },
        { ...marked, id: 'v', quote: { ...marked.quote, exact: 'zolen' } },
      ],
      [],
    )
    expect(rows.map(({ annotations, themes }) => [annotations, themes])).toEqual([
      [0, []],
      [2, ['t1', 't2']],
      [0, []],
    ])
  })
})

describe('a filter of turns', () => {
  const judged = (status: (typeof replyStatuses)[number], author = 'ana') => ({ status, kind: null, author })
  const rows = [
    row('q1', { party: 'VVD', partners: ['a1'], opening: 'Welke sancties' }),
    row('a1', {
      party: 'VVD',
      partners: ['q1'],
      judgements: [judged('ambivalent'), judged('clear-reply', 'bob')],
    }),
    row('q2', { party: 'D66', partners: ['a2'], themes: ['t1'] }),
    row('a2', { party: 'D66', partners: ['q2'], answered: ['Hoekstra'] }),
    row('q3', { party: 'D66' }),
  ]

  it('takes a question along with the status of its answer, by whomever that was given', () => {
    expect(passing(rows, { statuses: ['ambivalent'] })).toEqual(['q1', 'a1'])
    expect(passing(rows, { statuses: ['clear-reply'] })).toEqual(['q1', 'a1'])
    expect(passing(rows, { statuses: ['clear-non-reply'] })).toEqual([])
    // What has no answer cannot be judged, and is not waiting for that.
    expect(passing(rows, { statuses: ['none'] })).toEqual(['q2', 'a2'])
  })

  it('asks for everything that it names', () => {
    expect(passing(rows, { parties: ['D66'], roles: ['answer'] })).toEqual(['a2'])
    expect(passing(rows, { themes: ['t1'] })).toEqual(['q2'])
    expect(passing(rows, { text: 'SANCTIES vvd' })).toEqual(['q1'])
    expect(passing(rows, { text: 'hoekstra' })).toEqual(['a2'])
    expect(passing(rows, {})).toHaveLength(5)
  })
})

describe('the order of turns', () => {
  const rows = [
    row('q1', { numbers: [10], party: 'Één', themes: ['t3'] }),
    row('q2', { numbers: [9], party: 'Eén', themes: ['t2', 't9'] }),
    row('q3', { party: 'D66', notes: 2 }),
  ]

  it('is by what is meant and not how it is written, what is missing last either way', () => {
    expect(shown(rows, { order: 'number' })).toEqual(['q2', 'q1', 'q3'])
    expect(shown(rows, { order: 'number', isReversed: true })).toEqual(['q1', 'q2', 'q3'])
    expect(shown(rows, { order: 'party' })).toEqual(['q3', 'q1', 'q2'])
    expect(shown(rows, { order: 'themes' })).toEqual(['q2', 'q1', 'q3'])
    expect(shown(rows, { order: 'notes', isReversed: true })).toEqual(['q3', 'q1', 'q2'])
  })

  it('puts groups in their own order, what is in none last, and a turn under each of its themes', () => {
    const all = [
      ...rows,
      row('a1', { judgements: [{ status: 'clear-reply', kind: null, author: 'bob' }] }),
      row('a2'),
    ]
    expect(shown(all, { grouping: 'status' })).toEqual([
      '# clear-reply 1',
      'a1',
      '# none 1',
      'a2',
      '# null 3',
      'q1',
      'q2',
      'q3',
    ])
    const [, second] = rows
    expect(
      shown([row('q0', { themes: ['t3', 't1'] }), ...(second ? [second] : [])], { grouping: 'theme' }),
    ).toEqual(['# t1 1', 'q0', '# t2 1', 'q2', '# t3 1', 'q0'])
  })

  it('loses and doubles no turn, however it is arranged', () => {
    const any = fc.record({
      numbers: fc.array(fc.nat(9), { maxLength: 2 }),
      party: fc.option(fc.constantFrom('VVD', 'D66', '')),
      themes: fc.subarray(['t1', 't9']),
      opening: fc.string({ maxLength: 3 }),
      judgements: fc.array(
        fc.record({
          status: fc.constantFrom(...replyStatuses),
          kind: fc.constant(null),
          author: fc.constantFrom('ana', 'bob'),
        }),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 30 }),
        fc.constantFrom(...turnOrders),
        fc.constantFrom(...turnGroupings.filter(one => one !== 'theme')),
        fc.boolean(),
        (made, order, grouping, isReversed) => {
          const rows = made.map((rest, index) => row(`${index % 2 ? 'a' : 'q'}${index}`, { ...rest, index }))
          const { lines, shown: count } = arrangeTurns(
            [{ documentId: 'doc', rows }],
            { ...USUAL, order, grouping, isReversed },
            LOOK,
          )
          const turns = lines.flatMap(line => (line.kind === 'row' ? [line.row.turn] : []))
          expect([...turns].sort()).toEqual(rows.map(({ turn }) => turn).sort())
          expect(count).toBe(rows.length)
          const told = lines.reduce((sum, line) => sum + (line.kind === 'group' ? line.count : 0), 0)
          expect(told).toBe(grouping === 'none' ? 0 : rows.length)
        },
      ),
    )
  })
})

import { replyStatuses } from '../../../src-core/answers/reply-kinds'
import { arrangeTurns, type TurnArrangement, type TurnLook } from '../../../src-core/turns/arrange-turns'
import { EVERY_TURN } from '../../../src-core/turns/turn-filter'
import type { TurnRow } from '../../../src-core/turns/turn-row'
import { type Figure, medianTimes } from '../figure'

const PAPERS = 1_000
const TURNS = 30
const PARTIES = ['VVD', 'D66', 'PVV', 'CDA', 'SP', 'PvdA', 'Volt', 'GroenLinks']
const LOOK: TurnLook = {
  own: 'ana',
  theme: id => ({ rank: Number(id.slice(3)), name: id }),
}
/** What one does to a table, one thing after the other. */
const CHANGES: readonly Partial<TurnArrangement>[] = [
  { order: 'opening' },
  { order: 'party', isReversed: true },
  { order: 'status', grouping: 'status' },
  { order: 'themes', grouping: 'theme' },
  { filter: { ...EVERY_TURN, text: 'sancties minister' } },
  { filter: { ...EVERY_TURN, statuses: ['ambivalent'], parties: ['D66'] } },
]
const USUAL: TurnArrangement = { filter: EVERY_TURN, order: 'paper', isReversed: false, grouping: 'none' }

function papersOfTurns(): { documentId: string; rows: TurnRow[] }[] {
  return Array.from({ length: PAPERS }, (_, paper) => ({
    documentId: `doc_${paper}`,
    rows: Array.from({ length: TURNS }, (_, index): TurnRow => {
      const isAnswer = index % 2 === 1
      const at = paper * TURNS + index
      return {
        turn: `t${index}`,
        index,
        role: isAnswer ? 'answer' : 'question',
        numbers: [Math.floor(index / 2) + 1],
        start: index * 900,
        party: PARTIES[at % PARTIES.length] ?? null,
        asked: [`Lid ${at % 150}`],
        answered: ['minister van Buitenlandse Zaken'],
        opening: `${(at * 7919) % 9973} Welke ${at % 3 === 0 ? 'sancties' : 'maatregelen'} overweegt het kabinet, en hoe beoordeelt de minister dat?`,
        partners: [`t${isAnswer ? index - 1 : index + 1}`],
        themes: at % 4 === 0 ? [`thm${at % 12}`] : [],
        annotations: at % 4 === 0 ? 1 : 0,
        notes: at % 9 === 0 ? 1 : 0,
        judgements:
          isAnswer && at % 5 !== 0
            ? [{ author: 'ana', status: replyStatuses[at % 3] ?? 'ambivalent', kind: null }]
            : [],
      }
    }),
  }))
}

export const turnsTable30k: Figure = {
  name: 'turns-table-30k',
  unit: 'ms',
  measures:
    'Sorting, filtering or grouping a table of 30,000 turns of 1,000 papers: the mean of six such changes.',
  against: 'Sorting the same rows by what they begin with, plainly, as often.',
  measure: async () => {
    const papers = papersOfTurns()
    const rows = papers.flatMap(paper => paper.rows)
    const own = {
      run: () => {
        for (const change of CHANGES) arrangeTurns(papers, { ...USUAL, ...change }, LOOK)
      },
    }
    const plain = {
      run: () => {
        for (const _ of CHANGES)
          rows.toSorted((one, other) =>
            one.opening < other.opening ? -1 : one.opening > other.opening ? 1 : 0,
          )
      },
    }
    const { value, baseline } = await medianTimes(own, plain, 9)
    return { value: value / CHANGES.length, baseline: baseline / CHANGES.length }
  },
}

import { replyStatuses } from '../../../src-core/answers/reply-kinds'
import type { Theme } from '../../../src-core/codebook/model'
import type { AnnotationRow } from '../../../src-core/listing/annotation-row'
import { arrangeRows, type RowArrangement, type RowLook } from '../../../src-core/listing/arrange-rows'
import { countRows } from '../../../src-core/listing/count-rows'
import { EVERY_ROW } from '../../../src-core/listing/list-filter'
import { type Figure, medianTimes } from '../figure'

const PAPERS = 1_000
const ANNOTATIONS = 50
const THEMES = 200
const PARTIES = ['VVD', 'D66', 'PVV', 'CDA', 'SP', 'PvdA', 'Volt', 'GroenLinks']
const MADE = '2026-01-01T10:00:00.000Z'
const USUAL = { filter: EVERY_ROW, order: 'paper', isReversed: false, grouping: 'none' } as const
/** What one does to a list, one thing after the other. */
const CHANGES: readonly Partial<RowArrangement>[] = [
  { order: 'quote' },
  { order: 'party', isReversed: true },
  { order: 'themes', grouping: 'theme' },
  { grouping: 'analyst', order: 'made' },
  { filter: { ...EVERY_ROW, text: 'sancties minister' } },
  { filter: { ...EVERY_ROW, themes: ['thm0'], statuses: ['ambivalent'], from: '2022-06-01' } },
]

/** Themes in a tree: every tenth stands above the nine behind it. */
function themes(): Map<string, Theme> {
  return new Map(
    Array.from({ length: THEMES }, (_, at) => {
      const theme: Theme = {
        ...{ id: `thm${at}`, author: 'ana', revision: 1, created: MADE, modified: MADE },
        ...{ parent: at % 10 === 0 ? null : `thm${at - (at % 10)}`, name: `Thema ${at}` },
        ...{ description: '', colour: at % 12, key: 't', terms: [] },
      }
      return [theme.id, theme]
    }),
  )
}

function papersOfRows() {
  return Array.from({ length: PAPERS }, (_, paper) => ({
    paper: {
      id: `doc_${paper}`,
      title: `Verslag ${paper}`,
      date: `2022-${String((paper % 12) + 1).padStart(2, '0')}-01`,
      kind: 'question-answers' as const,
    },
    rows: Array.from({ length: ANNOTATIONS }, (_, index): AnnotationRow => {
      const at = paper * ANNOTATIONS + index
      return {
        id: `ann_${at}`,
        start: index * 900,
        end: index * 900 + 120,
        quote: `${(at * 7919) % 9973} welke ${at % 3 === 0 ? 'sancties' : 'maatregelen'} het kabinet overweegt, en hoe de minister dat beoordeelt`,
        isCut: false,
        note: at % 4 === 0 ? `Nog nazoeken bij ${at % 17}.` : '',
        themes: at % 5 === 0 ? [] : [`thm${at % THEMES}`],
        author: `analyst${at % 6}`,
        created: `2026-01-${String((at % 28) + 1).padStart(2, '0')}T10:00:00.000Z`,
        modified: MADE,
        replies: at % 11 === 0 ? 1 : 0,
        stands: true,
        turn: {
          id: `t${index}`,
          role: 'answer',
          numbers: [index + 1],
          statuses: [replyStatuses[at % 3] ?? 'ambivalent'],
        },
        parties: [PARTIES[at % PARTIES.length] ?? 'VVD'],
      }
    }),
  }))
}

export const annotationList50k: Figure = {
  name: 'annotation-list-50k',
  unit: 'ms',
  measures:
    'Sorting, filtering or grouping the list of 50,000 annotations of 1,000 papers, with what its filters count: the mean of six such changes.',
  against: 'Sorting the same rows by their quotations, plainly, as often.',
  measure: async () => {
    const papers = papersOfRows()
    const rows = papers.flatMap(paper => paper.rows)
    const look: RowLook = { themes: themes(), analyst: id => id }
    const own = {
      run: () => {
        for (const change of CHANGES) arrangeRows(papers, { ...USUAL, ...change }, look)
        countRows(papers, look.themes)
      },
    }
    const plain = {
      run: () => {
        for (const _ of CHANGES)
          rows.toSorted((one, other) => (one.quote < other.quote ? -1 : one.quote > other.quote ? 1 : 0))
      },
    }
    const { value, baseline } = await medianTimes(own, plain, 9)
    return { value: value / CHANGES.length, baseline: baseline / CHANGES.length }
  },
}

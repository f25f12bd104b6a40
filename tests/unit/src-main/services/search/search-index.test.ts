import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperSource } from '../../../../../src-core/search/paper-source'
import { parseQuery } from '../../../../../src-core/search/parse-query'
import { scanSources } from '../../../../../src-core/search/scan'
import { ANYWHERE, type SearchFilter, type SearchMark } from '../../../../../src-core/search/search-filter'
import { NO_FACTS, type SearchSource } from '../../../../../src-core/search/search-source'
import { SearchIndex } from '../../../../../src-main/services/search/search-index'
import { makeDocument } from '../../../src-core/builders'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanttekening-index-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = () => join(folder, 'search', 'index.db')

function source(key: string, lines: readonly string[], rest: Partial<SearchSource> = {}): SearchSource {
  const paper = makeDocument(lines.join('\n'), { id: `doc_${key}` })
  return { ...paperSource(paper, '1'), key, ...rest }
}

function queryOf(typed: string) {
  const { query } = parseQuery(typed)
  if (!query) throw new Error(`Nothing is sought by ${typed}.`)
  return query
}

/** What an index finds, as paper, place and words found; every passage is asked for. */
function indexed(index: SearchIndex, typed: string, filter: SearchFilter = ANYWHERE): string[] {
  const search = { query: queryOf(typed), filter }
  const { total, groups } = index.find(search)
  const shown = index.show(search, 0, total + 10)
  expect(shown).toHaveLength(total)
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  return shown
    .map(
      ({ group, places }) =>
        `${groups[group]?.id} ${places.map(({ start, end }) => `${start}-${end}`).join()}`,
    )
    .sort()
}

/** The same by looking at everything. */
function scanned(
  sources: readonly SearchSource[],
  typed: string,
  filter: SearchFilter = ANYWHERE,
  marks: ReadonlyMap<string, readonly SearchMark[]> = new Map(),
): string[] {
  return [...scanSources(sources, queryOf(typed), filter, marks)]
    .map(
      ({ source: { id }, passage, ranges }) =>
        `${id} ${ranges.map(({ start, end }) => `${passage.start + start}-${passage.start + end}`).join()}`,
    )
    .sort()
}

const word = fc.constantFrom(
  'sanctie',
  'sancties',
  'sanctiepakket',
  'Handelssanctie',
  'SWIFT',
  'SWIFT-uitsluiting',
  'Rusland',
  'Oekraïne',
  'oekraine',
  'de',
  'minister',
  'Ministers',
  'van',
  'gevaar',
  'gevaren',
  'ﬁnanciën',
  'm²',
  "zo'n",
  'olie',
  'party',
  'parties',
  '12',
  '21501-02',
  'mini\u00adster',
)
const line = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', ' – ', '  ', '/')), { maxLength: 12 })
  .map(words => words.map(([one, gap]) => one + gap).join(''))
const paper = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  language: fc.constantFrom('nl', 'en', 'fr'),
})
const leaf = fc.oneof(
  word,
  fc.array(word, { minLength: 1, maxLength: 3 }).map(words => `"${words.join(' ')}"`),
  fc.tuple(word, word, fc.nat(6)).map(([one, other, words]) => `NEAR(${one} ${other}, ${words})`),
  fc.constantFrom(
    'sanct*',
    '*sanctie',
    '*ster',
    'm?nister',
    '"de min*"',
    '/s[aw]\\w+t/i',
    '/sanct\\w+/i',
    '/Minister|party|sanctiepak/',
    '/\\d+/',
    '/[A-Z]{2,}/',
  ),
)
const query = fc
  .tuple(leaf, fc.array(fc.tuple(fc.constantFrom(' AND ', ' OR ', ' AND NOT ', ' '), leaf), { maxLength: 2 }))
  .map(([first, others]) => first + others.map(([operator, one]) => operator + one).join(''))

/** So many words that each word of the papers beside them is a rare one, which is asked of the library. */
const FILLING = source('filling', [Array.from({ length: 40_000 }, () => 'vulling').join(' ')])

describe('the index', () => {
  it('finds rare words among many as a look at every passage does', () => {
    let run = 0
    fc.assert(
      fc.property(
        fc.array(paper, { minLength: 1, maxLength: 3 }),
        fc.array(query, { minLength: 1 }),
        (papers, queries) => {
          run += 1
          const index = new SearchIndex(join(folder, `rare-${run}.db`))
          const sources = [
            FILLING,
            ...papers.map(({ lines, language }, at) => source(`p${at}`, lines, { language })),
          ]
          index.change(sources, [])
          for (const typed of queries) expect(indexed(index, typed)).toEqual(scanned(sources, typed))
          index.close()
        },
      ),
      { numRuns: 12 },
    )
  })

  it('finds all that a look at every passage finds, and nothing else, whatever was changed before', () => {
    let run = 0
    fc.assert(
      fc.property(
        fc.array(paper, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), fc.option(paper)), { maxLength: 3 }),
        fc.array(query, { minLength: 1, maxLength: 4 }),
        (papers, changes, queries) => {
          run += 1
          const index = new SearchIndex(join(folder, `${run}.db`))
          const sources = new Map(
            papers.map(({ lines, language }, at) => [`p${at}`, source(`p${at}`, lines, { language })]),
          )
          index.change([...sources.values()], [])
          for (const typed of queries)
            expect(indexed(index, typed)).toEqual(scanned([...sources.values()], typed))
          for (const [at, other] of changes) {
            const key = `p${at}`
            if (other) sources.set(key, source(key, other.lines, { language: other.language }))
            else sources.delete(key)
            index.change(other ? [sources.get(key) as SearchSource] : [], other ? [] : [key])
          }
          for (const typed of queries)
            expect(indexed(index, typed)).toEqual(scanned([...sources.values()], typed))
          index.close()
          const again = new SearchIndex(join(folder, `${run}.db`))
          for (const typed of queries)
            expect(indexed(again, typed)).toEqual(scanned([...sources.values()], typed))
          again.close()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('looks at what filters let through only, as looking at everything does', () => {
    const facts = [
      { ...NO_FACTS, role: 'question' as const, party: 'VVD', askers: ['Jansen'] },
      { ...NO_FACTS, role: 'answer' as const, party: 'VVD', speaker: 'De minister', askers: ['Jansen'] },
    ]
    const passages = ['olie een', 'olie twee', 'gas', 'olie drie'].map((text, at) => ({
      text,
      start: at * 10,
      end: at * 10 + text.length,
      facts: at % 2,
      pieces: null,
    }))
    const sources = [
      source('a', [], { facts, passages, date: '2022-03-01', kind: 'questions' }),
      source('b', [], { facts, passages, date: null }),
    ]
    const marks = new Map([
      [
        'doc_a',
        [
          { id: 'ann_1', start: 2, end: 4, themes: ['t1'], author: 'x' },
          { id: 'ann_2', start: 30, end: 31, themes: ['t2'], author: 'y' },
        ],
      ],
    ])
    const index = new SearchIndex(path())
    index.change(sources, [])
    index.mark(marks)
    const filters: Partial<SearchFilter>[] = [
      { parties: ['VVD'] },
      { parties: ['PVV'] },
      { roles: ['answer'] },
      { askers: ['Jansen'], roles: ['question'] },
      { speakers: ['De minister'] },
      { kinds: ['questions'] },
      { from: '2022-01-01' },
      { to: '2021-01-01' },
      { papers: ['doc_b'] },
      { themes: ['t1'] },
      { themes: ['t1', 't2'], analysts: ['y'] },
      { places: ['note'] },
    ]
    const counts = filters.map(some => {
      const filter = { ...ANYWHERE, ...some }
      const found = indexed(index, 'olie', filter)
      expect(found).toEqual(scanned(sources, 'olie', filter, marks))
      return found.length
    })
    expect(counts).toEqual([6, 0, 4, 2, 4, 3, 3, 0, 3, 1, 1, 0])
    const { byParty, byYear } = index.find({ query: queryOf('olie'), filter: ANYWHERE })
    expect([byParty, byYear]).toEqual([[['VVD', 6]], [['2022', 3]]])
    index.close()
  })

  it('looks at answers that are judged so, or not yet, with the questions that they answer', () => {
    const facts = [
      { ...NO_FACTS, role: 'question' as const, turn: 'q1' },
      { ...NO_FACTS, role: 'answer' as const, turn: 'a1', answers: ['q1', 'q2'] },
      { ...NO_FACTS, role: 'question' as const, turn: 'q2' },
      { ...NO_FACTS, role: 'answer' as const, turn: 'constructor', answers: ['q2'] },
      { ...NO_FACTS, role: 'question' as const, turn: 'q3' },
      NO_FACTS,
    ]
    const passages = facts.map((_, at) => ({
      ...{ text: 'olie', start: at * 10, end: at * 10 + 4 },
      ...{ facts: at, pieces: null },
    }))
    const sources = [source('a', [], { facts, passages }), source('b', [], { facts, passages })]
    const judged = new Map([['doc_a', { a1: ['ambivalent' as const, 'clear-reply' as const] }]])
    const index = new SearchIndex(path())
    index.change(sources, [])
    const starts = (statuses: SearchFilter['statuses']) => {
      const filter = { ...ANYWHERE, statuses }
      const found = indexed(index, 'olie', filter)
      expect(found).toEqual(
        [...scanSources(sources, queryOf('olie'), filter, new Map(), judged)]
          .map(({ source: { id }, passage: { start, end } }) => `${id} ${start}-${end}`)
          .sort(),
      )
      return found.map(one => one.replace(/-.*/, ''))
    }
    index.judge(judged)
    expect(starts(['ambivalent'])).toEqual(['doc_a 0', 'doc_a 10', 'doc_a 20'])
    expect(starts(['clear-non-reply'])).toEqual([])
    // The second question has an answer that nobody judged, beside one that is; the third has none at all.
    expect(starts(['none'])).toEqual([
      ...['doc_a 20', 'doc_a 30'],
      ...['doc_b 0', 'doc_b 10', 'doc_b 20', 'doc_b 30'],
    ])
    judged.set('doc_a', { a1: ['clear-non-reply'] as never })
    index.judge(judged)
    expect(starts(['clear-non-reply'])).toEqual(['doc_a 0', 'doc_a 10', 'doc_a 20'])
    index.close()
  })

  it('that is damaged, or of another form, or was cut off, is made again', () => {
    const fill = () => {
      const index = new SearchIndex(path())
      const kept = index.versions.size
      index.change([source('a', ['olie'])], [])
      index.close()
      return kept
    }
    expect(fill()).toBe(0)
    expect(fill()).toBe(1)
    const bytes = readFileSync(path())
    writeFileSync(path(), bytes.subarray(0, 5000))
    expect(fill()).toBe(0)
    writeFileSync(path(), 'no database')
    expect(fill()).toBe(0)
    // Not closed, as when the process was killed, and then damaged within.
    const open = new SearchIndex(path())
    open.change(
      [
        source(
          'b',
          Array.from({ length: 3000 }, (_, at) => `olie ${at}`),
        ),
      ],
      [],
    )
    const whole = readFileSync(path())
    open.close()
    writeFileSync(path(), whole.fill(7, 8192 * 4, 8192 * 12))
    expect(fill()).toBe(0)
    expect(fill()).toBe(1)
  })

  it('shows of a long passage the part around what was found', () => {
    const index = new SearchIndex(path())
    index.change([source('a', [`${'woord '.repeat(300)}olie ${'woord '.repeat(300)}`])], [])
    const [shown] = index.show({ query: queryOf('olie'), filter: ANYWHERE }, 0, 1)
    expect(shown?.cut).toEqual([true, true])
    expect(shown?.text.length).toBeLessThan(500)
    const [hit] = shown?.hits ?? []
    expect(hit && shown?.text.slice(hit.start, hit.end)).toBe('olie')
    expect(shown?.places).toEqual([{ start: 1800, end: 1804 }])
    index.close()
  })

  it('looks for an expression in the first sources before the others, none of what is found lost, twice or elsewhere', () => {
    const index = new SearchIndex(path())
    const day = (at: number) => `2023-01-${String(at + 1).padStart(2, '0')}`
    // Of every third source nothing is found, and of every second one two passages.
    const lines = (at: number) => [
      at % 3 === 0 ? 'geen getal' : `zaak ${at}`,
      at % 2 === 0 ? `zaak ${at}0` : '-',
    ]
    index.change(
      Array.from({ length: 20 }, (_, at) => source(`s${at}`, lines(at), { date: day(at) })),
      [],
    )
    for (const typed of ['/zaak [0-9]+/', 'zaak AND /[0-9]+/', 'zaak NOT /1/', '"zaak-1" OR /zaak 1/']) {
      const whole = { query: queryOf(typed), filter: ANYWHERE }
      const steps = [3, 6, 12, 24].map(first => {
        const search = { ...whole, first }
        const found = index.find(search)
        return { found, shown: index.show(search, 0, 100) }
      })
      expect(steps.map(({ found }) => found.searched)).toEqual([
        { done: 3, total: 20 },
        { done: 6, total: 20 },
        { done: 12, total: 20 },
        null,
      ])
      const other = new SearchIndex(join(folder, 'other', `${typed.length}.db`))
      other.change(
        Array.from({ length: 20 }, (_, at) => source(`s${at}`, lines(at), { date: day(at) })),
        [],
      )
      const all = other.show(whole, 0, 100)
      expect(other.find(whole).searched).toBeNull()
      for (const { found, shown } of steps) {
        expect(shown).toHaveLength(found.total)
        expect(shown).toEqual(all.slice(0, found.total))
        expect(found.groups).toEqual(other.find(whole).groups.slice(0, found.groups.length))
      }
      expect(steps.at(-1)?.found).toEqual(other.find(whole))
      other.close()
    }
    // The latest three are 19, 18 and 17: of 19 one passage, of 18 the second, of 17 one.
    expect(index.find({ query: queryOf('/zaak [0-9]+/'), filter: ANYWHERE, first: 3 }).total).toBe(3)
    // After a change nothing of before is told.
    index.change([source('s19', ['niets'], { date: day(19) })], [])
    expect(index.find({ query: queryOf('/zaak [0-9]+/'), filter: ANYWHERE, first: 3 }).total).toBe(2)
    // Words are found everywhere at once, without reading texts.
    expect(index.find({ query: queryOf('zaak'), filter: ANYWHERE, first: 3 }).searched).toBeNull()
    // Sources that a filter keeps out do not count.
    const late = { ...ANYWHERE, from: day(16) }
    const few = index.find({ query: queryOf('/zaak [0-9]+/'), filter: late, first: 3 })
    expect(few.searched).toEqual({ done: 3, total: 4 })
    index.close()
  })

  it('finds nothing in other papers where it is asked of some, and keeps what it read before', () => {
    const index = new SearchIndex(path())
    const lines = Array.from({ length: 3 }, (_, at) => `zaak ${at}`)
    index.change(
      Array.from({ length: 8 }, (_, at) => source(`s${at}`, lines, { date: `2023-01-0${at + 1}` })),
      [],
    )
    const search = { query: queryOf('/zaak [0-9]/'), filter: ANYWHERE }
    const stopped = index.find({ ...search, first: 2 })
    expect(stopped.searched).toEqual({ done: 2, total: 8 })
    const papers = index.places({ ...search, papers: ['doc_s6', 'doc_s0'] })
    expect(new Set(papers.map(({ documentId }) => documentId))).toEqual(new Set(['doc_s6', 'doc_s0']))
    expect(papers).toHaveLength(6)
    expect(index.find({ ...search, first: 2 })).toEqual(stopped)
    index.close()
  })
})

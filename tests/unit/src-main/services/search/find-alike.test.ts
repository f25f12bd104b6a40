import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperSource } from '../../../../../src-core/search/paper-source'
import { ANYWHERE } from '../../../../../src-core/search/search-filter'
import type { SearchSource } from '../../../../../src-core/search/search-source'
import { SearchIndex } from '../../../../../src-main/services/search/search-index'
import { makeDocument } from '../../../src-core/builders'

let folder = ''
let index: SearchIndex
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanttekening-alike-'))
  index = new SearchIndex(join(folder, 'index.db'))
})
afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true, force: true })
})

const FILLING = Array.from(
  { length: 300 },
  (_, at) => `De minister is van mening dat het dossier met nummer${at} niet aan de orde is in het debat.`,
)

function paper(key: string, lines: readonly string[], rest: Partial<SearchSource> = {}): SearchSource {
  return { ...paperSource(makeDocument(lines.join('\n'), { id: `doc_${key}` }), '1'), key, ...rest }
}

/** What is like a line of a paper, as paper and line. */
function alike(key: string, lines: readonly string[], line: number, filter = ANYWHERE) {
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0)
  const text = lines[line] ?? ''
  const asked = { text, language: 'nl', documentId: `doc_${key}`, start, end: start + text.length }
  const { words, groups, passages } = index.alike(asked, filter)
  const told = passages.map(one => ({ paper: groups[one.group]?.id, ...one }))
  return { words, told, groups }
}

const OWN = [
  'Het kabinet zet in op zware sancties tegen Russische banken en uitsluiting van SWIFT.',
  ...FILLING,
]
const OTHERS = [
  'Over vissers en quota.',
  'De sanctie tegen een Russische bank werkt, zegt het kabinet.',
  'Uitsluiting van Russische banken van SWIFT is een zware sanctie waar het kabinet op inzet.',
]

describe('passages like one', () => {
  it('are told by the weight of the words they share, inflections too, the most alike first, and never itself', () => {
    index.change([paper('a', OWN), paper('b', OTHERS)], [])
    const { words, told, groups } = alike('a', OWN, 0)
    expect(words).toEqual(expect.arrayContaining(['sancties', 'russische', 'swift', 'uitsluiting']))
    expect(words).not.toContain('het')
    expect(told.map(({ paper: id, text }) => [id, text])).toEqual([
      ['doc_b', OTHERS[2]],
      ['doc_b', OTHERS[1]],
    ])
    expect(groups).toMatchObject([{ id: 'doc_b', count: 2 }])
    const [first, second] = told
    expect(first?.alike).toBeGreaterThan(second?.alike ?? 1)
    expect(first?.alike).toBeLessThanOrEqual(1)
    for (const { text, hits, shared } of told) {
      expect(shared.length).toBeGreaterThan(1)
      for (const { start, end } of hits)
        expect(OWN[0]?.toLowerCase()).toContain(text.slice(start, end).toLowerCase().slice(0, 4))
    }
  })

  it('are wholly alike where they say the same, in the order of papers and lines, and filters confine them', () => {
    index.change([paper('a', OWN), paper('b', OWN.slice(0, 1)), paper('c', OWN.slice(0, 1))], [])
    const { told } = alike('a', OWN, 0)
    expect(told.map(one => [one.paper, one.alike])).toEqual([
      ['doc_b', 1],
      ['doc_c', 1],
    ])
    expect(alike('a', OWN, 0, { ...ANYWHERE, papers: ['doc_c'] }).told).toHaveLength(1)
    expect(alike('a', OWN, 0, { ...ANYWHERE, places: ['note'] }).told).toHaveLength(2)
  })

  it('are none where a passage is empty, or has only common words, or words that stand nowhere else', () => {
    const lines = [
      '...',
      'Dat de minister van mening is dat het niet aan de orde is.',
      'Xylofonist kwekt.',
      ...FILLING,
    ]
    index.change([paper('a', lines)], [])
    for (const line of [0, 1, 2]) expect(alike('a', lines, line)).toMatchObject({ words: [], told: [] })
    expect(
      index.alike({ text: '', language: 'nl', documentId: 'doc_none', start: 0, end: 0 }, ANYWHERE),
    ).toEqual({
      ...{ words: [], groups: [], passages: [] },
    })
  })

  it('are found of a huge passage too, by the words that it has most', () => {
    const huge = `${FILLING.join(' ')} ${'sancties tegen Russische banken. '.repeat(3_000)}`
    const lines = [huge, ...FILLING]
    index.change([paper('a', lines), paper('b', OTHERS)], [])
    const { told } = alike('a', lines, 0)
    expect(told.map(({ text }) => text)).toContain(OTHERS[1])
  })

  it('follow what is changed and taken out, and are of the same language', () => {
    index.change([paper('a', OWN), paper('b', OTHERS)], [])
    index.change([paper('b', OTHERS, { language: 'en' })], [])
    expect(alike('a', OWN, 0).told).toEqual([])
    index.change([paper('b', OTHERS)], [])
    expect(alike('a', OWN, 0).told).toHaveLength(2)
    index.change([], ['b'])
    expect(alike('a', OWN, 0).told).toEqual([])
  })

  it('share what they are told to share, are told once, and are as alike as they are told', () => {
    const word = fc.constantFrom(
      'sanctie',
      'sancties',
      'bank',
      'de',
      'olie',
      'gaz',
      '12',
      'ﬁnanciën',
      'constructor',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' '))
    let run = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), fc.nat(11), (lines, at) => {
        run += 1
        const own = new SearchIndex(join(folder, `${run}.db`))
        own.change([paper('p', lines)], [])
        const line = at % lines.length
        const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0)
        const text = lines[line] ?? ''
        const asked = { text, language: 'nl', documentId: 'doc_p', start, end: start + text.length }
        const { words, passages } = own.alike(asked, ANYWHERE)
        own.close()
        expect(new Set(passages.map(one => one.start)).size).toBe(passages.length)
        for (const [index, one] of passages.entries()) {
          expect(one.start === start).toBe(false)
          expect(one.alike).toBeGreaterThan(0)
          expect(one.alike).toBeLessThanOrEqual(passages[index - 1]?.alike ?? 1)
          for (const shared of one.shared) expect(words).toContain(shared)
          if (one.text === text) expect(one.alike).toBeCloseTo(1)
        }
      }),
      { numRuns: 40 },
    )
  })
})

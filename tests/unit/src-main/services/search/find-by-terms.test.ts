import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { paperSource } from '../../../../../src-core/search/paper-source'
import { suggestByTerms } from '../../../../../src-core/suggesting/suggest'
import { SearchIndex } from '../../../../../src-main/services/search/search-index'
import { makeDocument, makeMarked } from '../../../src-core/builders'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanttekening-terms-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
function indexOf(papers: readonly StructuredDocument[]): SearchIndex {
  made += 1
  const index = new SearchIndex(join(folder, `${made}.db`))
  index.change(
    papers.map(paper => paperSource(paper, '1')),
    [],
  )
  return index
}

/** By paper, what an index finds and what a look through the text finds. */
function both(
  papers: readonly StructuredDocument[],
  terms: readonly string[],
  unit: 'sentence' | 'paragraph',
) {
  const index = indexOf(papers)
  const found = new Map(index.byTerms({ terms, unit }).map(({ documentId, ranges }) => [documentId, ranges]))
  index.close()
  const look = suggestByTerms(terms, unit)
  return papers.map(paper => ({
    indexed: found.get(paper.id) ?? null,
    read: look(paper).flatMap(({ start, end }) => [start, end]),
  }))
}

const PLAIN = [
  'sanctie',
  'Sancties',
  'sanctiepakket',
  'EU-sanctie',
  'handelssancties',
  'SWIFT',
  'swift',
  'Raad',
  'van',
  'State',
  'brieven',
  'brief',
  'Oekraïne',
  'oekraine',
  'mini\u00adster',
  'minister',
  'policies',
  'dhr',
  '12',
  '21501-02',
]
const ODD = ['½', 'sanctie™', 'sanctie👍', 'ﬁnanciële', '①', 'm²', '\u0301raad', '№']
const gap = fc.constantFrom(' ', ', ', '. ', '? ', ' – ', '  ', '/', ' (', ') ', '-', "'", '.', '; ')
const line = (words: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), gap), { minLength: 1, maxLength: 14 })
    .map(pairs => pairs.map(([word, between]) => word + between).join(''))
    .filter(text => text.trim() !== '')
const papersOf = (words: readonly string[]) =>
  fc.array(
    fc.record({
      lines: fc.array(line(words), { minLength: 1, maxLength: 5 }),
      language: fc.constantFrom('nl', 'en', 'fr', 'nl-NL'),
    }),
    { minLength: 1, maxLength: 3 },
  )
const terms = fc.array(
  fc.constantFrom(
    'sanctie',
    'SWIFT',
    'Raad van State',
    'raad',
    'brief',
    '*pakket',
    'sanct*',
    '"sancties"',
    'minister',
    'oekraïne',
    'policy',
    'EU-sanctie',
    'van de',
    'van',
    '2*',
    'dhr minister',
  ),
  { minLength: 1, maxLength: 5 },
)
const unit = fc.constantFrom('sentence' as const, 'paragraph' as const)
const documents = (papers: readonly { lines: readonly string[]; language: string }[]) =>
  papers.map(({ lines, language }, at) => ({
    ...makeDocument(lines.join('\n'), { id: `doc_${at}` }),
    language,
  }))

describe('terms of a dictionary', () => {
  it('are found in the index where a look through the text finds them, and nowhere else', () => {
    fc.assert(
      fc.property(papersOf(PLAIN), terms, unit, (papers, sought, around) => {
        for (const { indexed, read } of both(documents(papers), sought, around))
          expect(indexed && [...indexed]).toEqual(read)
      }),
      { numRuns: 60 },
    )
  })

  it('are left to the text where a sign beyond the first plane stands at a word', () => {
    for (const text of ['sanctie👍', 'sanctie👍 geldt', 'geldt 👍'])
      expect(
        both(documents([{ lines: [text], language: 'nl' }]), ['sanctie'], 'sentence')[0]?.indexed,
        text,
      ).toBeNull()
  })

  it('are left to the text where its signs are no plain ones, and are never found wrongly', () => {
    fc.assert(
      fc.property(papersOf([...PLAIN, ...ODD]), terms, unit, (papers, sought, around) => {
        for (const { indexed, read } of both(documents(papers), sought, around))
          if (indexed) expect([...indexed]).toEqual(read)
      }),
      { numRuns: 60 },
    )
  })

  it('are found beside marks of footnotes too, and in words that have one', () => {
    const marked = PLAIN.flatMap(word => [word, `${word}{1}`, `${word.slice(0, 3)}{2}${word.slice(3)}`])
    fc.assert(
      fc.property(
        fc.array(line(marked), { minLength: 1, maxLength: 4 }),
        terms,
        unit,
        (lines, sought, around) => {
          const paper = { ...makeMarked(lines.join('\n')), id: 'doc_marked', language: 'nl' }
          for (const { indexed, read } of both([paper], sought, around))
            if (indexed) expect([...indexed]).toEqual(read)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stand in words that were set right, in the sentences of the paper', () => {
    const text = 'De sanct1e geldt. Het san\nctie pakket niet.\nDe minister1 schrijft. Raad2 van State.'
    const plain = makeDocument(text, { id: 'doc_right' })
    const at = (words: string, length = words.length) => {
      const start = text.indexOf(words)
      return { start, end: start + length }
    }
    const paper = {
      ...plain,
      setRight: [{ ...at('sanct1e'), words: 'sanctie' }],
    } as StructuredDocument
    for (const around of ['sentence', 'paragraph'] as const)
      for (const { indexed, read } of both([paper], ['sanctie', 'minister'], around))
        expect(indexed && [...indexed]).toEqual(read)
  })
})

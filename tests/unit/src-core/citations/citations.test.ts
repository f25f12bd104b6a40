import { describe, expect, test } from 'vitest'
import { citedBy } from '../../../../src-core/citations/cited-by'
import { citesOf } from '../../../../src-core/citations/cites-of'
import { excerptOf } from '../../../../src-core/citations/excerpt'
import { namedPlace, placeIn } from '../../../../src-core/citations/named-place'
import { type NamedPaper, namesOf, paperName } from '../../../../src-core/citations/paper-names'
import { indexCitations } from '../../../../src-core/citations/resolve-citation'
import type { Identifier, StructuredDocument } from '../../../../src-core/document/model'
import { identifierInlines } from '../../../../src-core/structure/mentions/find-identifiers'
import { findMotions } from '../../../../src-core/structure/mentions/find-references'
import { makeDocument } from '../builders'

/** A paper as it is read: its mentions found, and known by these numbers. */
function paper(
  id: string,
  text: string,
  own: readonly Identifier[] = [],
  rest: Partial<StructuredDocument> = {},
) {
  const document = makeDocument(text, { id, ...rest })
  return {
    ...document,
    inlines: [...identifierInlines(text), ...findMotions(text)],
    meta: { ...document.meta, ...rest.meta, identifiers: [...own] },
  }
}

const identifier = (kind: Identifier['kind'], value: string): Identifier => ({ kind, value, text: value })
const named = (id: string, names: readonly string[], rest: Partial<NamedPaper> = {}): NamedPaper => ({
  id,
  names,
  date: null,
  kind: 'letter',
  ...rest,
})

describe('paperName', () => {
  test('is one for all ways of writing the years of a sitting or an appendix', () => {
    for (const value of ['2021-2022-34-6', '20212022-34-6', '2021-22-34-6', '2021-2022-034-06'])
      expect(paperName('handelingen', value)).toBe('handelingen:20212022-34-6')
    for (const value of ['1999-00-12', '1999-2000-12', '19992000-12'])
      expect(paperName('aanhangsel', value)).toBe('aanhangsel:19992000-12')
  })

  test('is none for laws and addresses, which are no papers', () => {
    expect(paperName('law', 'BWBR0001840')).toBeNull()
    expect(paperName('url', 'https://example.org')).toBeNull()
  })

  test('keeps what it does not know, whatever that is', () => {
    expect(paperName('handelingen', 'niets van dien aard')).toBe('handelingen:NIETS VAN DIEN AARD')
    expect(paperName('zaak', '2022z00085')).toBe('zaak:2022Z00085')
  })
})

describe('citesOf', () => {
  test('lists each paper once, where it is named first, without the paper itself', () => {
    const text =
      'Zie Kamerstuk 21501-02, nr. 2433 en 35 925, nr. 12. Ook 2022Z00085. Nogmaals Kamerstuk 21 501-02, nr. 2433.'
    const document = paper('doc_1', text, [identifier('kamerstuk', '35925-12')])
    const cites = citesOf(document)
    expect(cites.map(({ name, text: printed, places }) => [name, printed, places.length])).toEqual([
      ['kamerstuk:21501-02-2433', '21501-02, nr. 2433', 2],
      ['zaak:2022Z00085', '2022Z00085', 1],
    ])
    for (const { places } of cites)
      for (const { start, end } of places) expect(text.slice(start, end)).toMatch(/2433|Z00085/)
    expect(citesOf(document)).toBe(cites)
  })

  test('takes a motion by its number where that is given, else by its mover', () => {
    const text = 'De motie-Sjoerdsma c.s. (Kamerstuk 35925, nr. 12) en later de motie-Piri over de opvang.'
    expect(citesOf(paper('doc_1', text)).map(({ name }) => name)).toEqual([
      'kamerstuk:35925-12',
      'motion:Piri',
    ])
  })

  test('takes a dossier with its part for no paper', () => {
    expect(citesOf(paper('doc_1', 'Dossier 21 501-02 gaat over de Raad.'))).toEqual([])
  })

  test('finds nothing in a paper that names none', () => {
    expect(citesOf(paper('doc_1', 'Er is niets te noemen, en nr. 5 is geen stuk.'))).toEqual([])
  })
})

describe('indexCitations', () => {
  test('is sure of a number that one paper has, and of none that no paper has', () => {
    const resolve = indexCitations([named('doc_1', ['kamerstuk:21501-02-2433'])])
    expect(resolve('kamerstuk:21501-02-2433')).toEqual([{ id: 'doc_1', certainty: 1 }])
    expect(resolve('kamerstuk:21501-02-2434')).toEqual([])
    expect(resolve('kamerstuk:21501-02')).toEqual([])
    expect(resolve('constructor')).toEqual([])
  })

  test('shares what is sure between the pieces of a case, the answers first', () => {
    const resolve = indexCitations([
      named('doc_1', ['zaak:2022Z00085'], { kind: 'questions', date: '2022-03-01' }),
      named('doc_2', ['zaak:2022Z00085'], { kind: 'question-answers', date: '2022-02-01' }),
    ])
    expect(resolve('zaak:2022Z00085').map(({ id }) => id)).toEqual(['doc_2', 'doc_1'])
    expect(resolve('zaak:2022Z00085')[0]?.certainty).toBeLessThan(0.5)
  })

  test('finds the items of a sitting that is named without one, and is not sure', () => {
    const resolve = indexCitations([named('doc_1', ['handelingen:20212022-34-6'])])
    expect(resolve('handelingen:20212022-34')[0]).toMatchObject({ id: 'doc_1' })
    expect(resolve('handelingen:20212022-34')[0]?.certainty).toBeLessThan(0.9)
    expect(resolve('handelingen:20212022-34-6')[0]?.certainty).toBeGreaterThanOrEqual(0.9)
    expect(resolve('handelingen:20212022-34-7')).toEqual([])
    expect(resolve('handelingen:20212022-3')).toEqual([])
  })

  test('finds a motion by who moved it, whole names only, and is never sure', () => {
    const resolve = indexCitations([
      named('doc_1', ['motion:het lid van der lee']),
      named('doc_2', ['motion:lee']),
    ])
    expect(resolve('motion:Van der Lee c.s.').map(({ id }) => id)).toEqual(['doc_1'])
    expect(resolve('motion:Piri')).toEqual([])
    expect(resolve('motion:Lee/Piri').map(({ id }) => id)).toContain('doc_2')
    for (const { certainty } of resolve('motion:Lee')) expect(certainty).toBeLessThan(0.9)
    expect(resolve('motion:')).toEqual([])
  })
})

describe('namesOf', () => {
  test('names a motion by its number and by who moved it first', () => {
    const document = paper('doc_1', 'Motie', [identifier('kamerstuk', '35925-12')], { kind: 'motion' })
    const moved = { ...document, meta: { ...document.meta, askedBy: ['Sjoerdsma c.s. (D66)', 'Piri'] } }
    expect(namesOf(moved)).toEqual(['kamerstuk:35925-12', 'motion:sjoerdsma'])
  })
})

describe('namedPlace', () => {
  const placed = (text: string) => {
    const document = paper('doc_1', text)
    const place = citesOf(document)[0]?.places[0]
    return place ? namedPlace(document, place) : undefined
  }

  test('reads the page or the question behind a citation, or before it', () => {
    expect(placed('Kamerstuk 21501-02, nr. 2433, blz. 3.')).toEqual({ page: 3 })
    expect(placed('Kamerstuk 21501-02, nr. 2433 (p. 12).')).toEqual({ page: 12 })
    expect(placed('Kamerstuk 21501-02, nr. 2433, antwoord op vraag 7.')).toEqual({ turn: 7 })
    expect(placed('zoals in het antwoord op vraag 4 van Kamerstuk 21501-02, nr. 2433')).toEqual({ turn: 4 })
    expect(placed('the answer to question 5 in 2022D01234 says')).toEqual({ turn: 5 })
  })

  test('reads none that belongs to something else', () => {
    expect(placed('Kamerstuk 21501-02, nr. 2433. Op vraag 7 ga ik later in.')).toBeNull()
    expect(placed('In vraag 3 staat iets. Zie Kamerstuk 21501-02, nr. 2433')).toBeNull()
    expect(placed('Kamerstuk 21501-02, nr. 2433\nVraag 8')).toBeNull()
  })

  test('is found in the cited paper: the answer, else the question, else the page, and none of several', () => {
    const turn = (id: string, role: 'question' | 'answer', number: number, start: number) => ({
      id,
      role,
      label: null,
      numbers: [number],
      party: null,
      speaker: null,
      start,
      end: start + 5,
      answers: [],
      certainty: 1,
      edges: { start: 1, end: 1 },
    })
    const cited = makeDocument('Vraag Antwoord Nog een vraag', {
      turns: [turn('t1', 'question', 1, 0), turn('t2', 'answer', 1, 6), turn('t3', 'question', 2, 15)],
      pages: [
        { number: 1, start: 0 },
        { number: 2, start: 15 },
      ],
    })
    expect(placeIn(cited, { turn: 1 })).toBe(6)
    expect(placeIn(cited, { turn: 2 })).toBe(15)
    expect(placeIn(cited, { turn: 3 })).toBeNull()
    expect(placeIn(cited, { page: 2 })).toBe(15)
    expect(placeIn(cited, { page: 3 })).toBeNull()
    const twice = { ...cited, turns: [...cited.turns, turn('t4', 'answer', 1, 20)] }
    expect(placeIn(twice, { turn: 1 })).toBeNull()
  })
})

describe('citedBy', () => {
  test('tells which papers cite one, by whatever number, those first that do so most, and follows papers that come', () => {
    const cited = paper('doc_0', 'Verslag', [
      identifier('kamerstuk', '21501-02-2433'),
      identifier('document', '2021D50613'),
    ])
    const once = paper('doc_1', 'Zie 2021D50613.')
    const twice = paper('doc_2', 'Zie 21501-02, nr. 2433 en 2021D50613.')
    const none = paper('doc_3', 'Zie 21501-02, nr. 2434.')
    const resolve = (papers: readonly StructuredDocument[]) =>
      indexCitations(papers.map(one => named(one.id, namesOf(one))))
    const papers = [cited, once, none]
    expect(citedBy('doc_0', papers, resolve(papers)).map(({ documentId }) => documentId)).toEqual(['doc_1'])
    const more = [...papers, twice]
    const found = citedBy('doc_0', more, resolve(more))
    expect(found.map(({ documentId, places }) => [documentId, places.length])).toEqual([
      ['doc_2', 2],
      ['doc_1', 1],
    ])
    expect(found[0]?.places.map(({ start, end }) => twice.text.slice(start, end))).toEqual([
      '21501-02, nr. 2433',
      '2021D50613',
    ])
  })
})

describe('excerptOf', () => {
  test('begins where it is asked, ends with a whole word, and says that more follows', () => {
    const document = makeDocument(`Kop\n${'woord '.repeat(200).trim()}`)
    const words = excerptOf(document, 4)
    expect(words).toMatch(/^woord .* woord …$/)
    expect(words.length).toBeLessThan(425)
    expect(excerptOf(document, 0).startsWith('Kop\n\nwoord')).toBe(true)
    expect(excerptOf(makeDocument(''), 0)).toBe('')
  })
})

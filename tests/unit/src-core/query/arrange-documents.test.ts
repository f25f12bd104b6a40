import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentOrders,
  groupDocuments,
  indexDocuments,
  type ListedDocument,
  orderDocuments,
} from '../../../../src-core/query/arrange-documents'

const paper = (title: string, rest: Partial<ListedDocument> = {}): ListedDocument => ({
  title,
  date: null,
  kind: 'letter',
  number: null,
  dossier: null,
  added: null,
  annotations: 0,
  ...rest,
})
const titles = (papers: readonly ListedDocument[]) => papers.map(({ title }) => title)

describe('ordering papers', () => {
  it('puts the latest date first and what has none last, also the other way round', () => {
    const papers = [
      paper('zonder'),
      paper('oud', { date: '2019-05-01' }),
      paper('nieuw', { date: '2024-01-31' }),
    ]
    expect(titles(orderDocuments(papers, 'date'))).toEqual(['nieuw', 'oud', 'zonder'])
    expect(titles(orderDocuments(papers, 'date', true))).toEqual(['oud', 'nieuw', 'zonder'])
  })

  it('counts numbers in titles as numbers and follows the alphabet of Dutch', () => {
    const papers = [paper('Vraag 10'), paper('Vraag 9'), paper('vraag 9a'), paper('Éen stuk')]
    expect(titles(orderDocuments(papers, 'title'))).toEqual(['Éen stuk', 'Vraag 9', 'vraag 9a', 'Vraag 10'])
  })

  it('puts the paper with most annotations first, and equals by title', () => {
    const papers = [
      paper('b', { annotations: 2 }),
      paper('a', { annotations: 2 }),
      paper('c', { annotations: 10 }),
    ]
    expect(titles(orderDocuments(papers, 'annotations'))).toEqual(['c', 'a', 'b'])
  })

  it('loses and doubles no paper, whatever the order', () => {
    const some = fc.record({
      title: fc.string(),
      date: fc.option(fc.constantFrom('2020-01-01', '2021-12-31')),
      kind: fc.constantFrom('letter', 'debate'),
      number: fc.option(fc.string()),
      dossier: fc.option(fc.constantFrom('21501-02', '36045')),
      added: fc.option(fc.constantFrom('2026-01-01T10:00:00.000Z')),
      annotations: fc.nat(),
    })
    fc.assert(
      fc.property(
        fc.array(some),
        fc.constantFrom(...documentOrders),
        fc.boolean(),
        (papers, order, reversed) => {
          const ordered = orderDocuments(papers, order, reversed)
          expect(new Set(ordered)).toEqual(new Set(papers))
          expect(ordered).toHaveLength(papers.length)
          const grouped = groupDocuments(ordered, 'dossier').flatMap(({ documents }) => documents)
          expect(new Set(grouped)).toEqual(new Set(papers))
        },
      ),
    )
  })
})

describe('grouping papers', () => {
  it('parts them by dossier in their order, those without one last', () => {
    const papers = [
      paper('los'),
      paper('een', { dossier: '36045' }),
      paper('twee', { dossier: '21501-02' }),
      paper('drie', { dossier: '36045' }),
    ]
    expect(
      groupDocuments(papers, 'dossier').map(({ heading, documents }) => [heading, titles(documents)]),
    ).toEqual([
      ['21501-02', ['twee']],
      ['36045', ['een', 'drie']],
      [null, ['los']],
    ])
  })
})

describe('finding papers', () => {
  const papers = [paper('Coördinatie van sancties', { number: '21 501-02, nr. 5' }), paper('Brief over NAVO')]
  const find = indexDocuments(papers, ({ title, number }) => [title, number])

  it('takes every word, in any order and without accents or case', () => {
    expect(titles(find('SANCTIES coordin'))).toEqual(['Coördinatie van sancties'])
    expect(titles(find('501-02'))).toEqual(['Coördinatie van sancties'])
    expect(find('sancties navo')).toEqual([])
  })

  it('finds all where nothing is asked', () => {
    expect(find('  ')).toEqual(papers)
  })
})

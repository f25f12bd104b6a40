import { describe, expect, test } from 'vitest'
import type { PageName } from '../../../../../src-core/document/pages/page-name'
import { printedPage } from '../../../../../src-core/export/citing/printed-pages'
import { makeDocument } from '../../builders'

/** What is printed at the edge of a page and what the file calls the page, for each page from the first. */
type Pages = readonly (readonly [edge: string | null, label?: string])[]

/** What each page is cited as. */
function cited(pages: Pages): (PageName | null)[] {
  const words = pages.map((_, index) => `Bladzij ${index + 1}.`)
  const text = words.join('\n')
  const starts = words.map(word => text.indexOf(word))
  const made = makeDocument(text, {
    pages: pages.map(([, label], index) => ({
      number: index + 1,
      start: starts[index] ?? 0,
      ...(label && { label }),
    })),
    furniture: pages.flatMap(([edge], index) => (edge === null ? [] : [{ page: index + 1, text: edge }])),
  })
  const paper = { ...made, source: { ...made.source, mediaType: 'application/pdf' } }
  return starts.map(start => printedPage(paper, start))
}

describe('the page a passage is cited by', () => {
  test('Roman numerals that are printed, and Arabic ones behind them', () => {
    expect(cited([[null], ['ii'], ['iii'], ['1'], ['2'], ['3']])).toEqual(['i', 'ii', 'iii', 1, 2, 3])
    expect(cited([['– I –'], ['– II –'], ['1'], ['2']])).toEqual(['I', 'II', 1, 2])
  })

  test('a page between two ways of counting that prints nothing is not sure', () => {
    expect(cited([['i'], ['ii'], [null], ['1'], ['2']])).toEqual(['i', 'ii', null, 1, 2])
  })

  test('an annex that counts anew, with a prefix and without', () => {
    expect(cited([['1'], ['2'], ['3'], ['A-1'], ['A-2'], [null]])).toEqual([1, 2, 3, 'A-1', 'A-2', 'A-3'])
    expect(cited([['1'], ['2'], ['3'], ['1'], ['2']])).toEqual([1, 2, 3, 1, 2])
  })

  test('one odd line at an edge changes nothing', () => {
    expect(cited([['1'], ['2'], ['C'], ['4']])).toEqual([1, 2, 3, 4])
    expect(cited([['17'], ['18'], ['2024'], ['20']])).toEqual([17, 18, 19, 20])
  })

  test('what the file calls its pages, where they print nothing', () => {
    expect(
      cited([
        [null, 'i'],
        [null, 'ii'],
        [null, '1'],
        [null, '2'],
        [null, 'A-1'],
      ]),
    ).toEqual(['i', 'ii', 1, 2, 'A-1'])
    expect(
      cited([
        [null, '245'],
        [null, '246'],
      ]),
    ).toEqual([245, 246])
  })

  test('what the file calls its pages, where they agree with what is printed', () => {
    expect(
      cited([
        [null, 'i'],
        [null, 'ii'],
        [null, '1'],
        ['2', '2'],
        ['3', '3'],
      ]),
    ).toEqual(['i', 'ii', 1, 2, 3])
  })

  test('what is printed wins from what the file calls the page, on pages beside it too', () => {
    expect(
      cited([
        [null, '1'],
        ['102', '2'],
        ['103', '3'],
        [null, '4'],
      ]),
    ).toEqual([101, 102, 103, 104])
  })

  test('a number in a sentence of a foot wins as well', () => {
    const foot = (page: number) => `Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 5 ${page}`
    expect(
      cited([
        [foot(7), 'i'],
        [foot(8), 'ii'],
        [null, 'iii'],
      ]),
    ).toEqual([7, 8, 9])
  })

  test('what names no place in a count names no page', () => {
    expect(
      cited([
        [null, 'Omslag'],
        [null, 'i'],
        [null, 'ii'],
      ]),
    ).toEqual([null, 'i', 'ii'])
    expect(
      cited([
        [null, 'scan0001'],
        [null, 'scan0002'],
      ]),
    ).toEqual([1, 2])
  })

  test('words for a page before its number are no part of its name', () => {
    expect(
      cited([
        [null, 'Page 11'],
        [null, 'Page 12'],
      ]),
    ).toEqual([11, 12])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_QUERY, parseQuery } from '../../../../src-core/search/parse-query'
import type { Query } from '../../../../src-core/search/query'

/** A query as one line, to compare: parentheses around all that has parts. */
function written(query: Query | null): string {
  if (!query) return ''
  switch (query.kind) {
    case 'word':
      return query.word
    case 'phrase':
      return `"${query.words.map(({ word }, at) => word + (query.gaps[at] ?? '')).join('')}"`
    case 'near':
      return `near(${query.items.map(written).join(' ')}, ${query.words})`
    case 'regex':
      return `/${query.source}/${query.ignoresCase ? 'i' : ''}`
    case 'not':
      return `(not ${written(query.part)})`
    default:
      return `(${query.parts.map(written).join(` ${query.kind} `)})`
  }
}

const read = (typed: string) => {
  const { query, problem } = parseQuery(typed)
  return problem ? `${problem.fault} ${problem.start}-${problem.end}` : written(query)
}

describe('a query', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['Sancties', 'sancties'],
    ['sancties SWIFT', '(sancties and swift)'],
    ['sancties EN SWIFT OF olie', '((sancties and swift) or olie)'],
    ['sancties AND (SWIFT OR olie)', '(sancties and (swift or olie))'],
    ['sancties NIET olie', '(sancties and (not olie))'],
    ['sancties -olie', '(sancties and (not olie))'],
    ['sancties of olie', '(sancties and of and olie)'],
    ['“Van de Minister”', '"van de minister"'],
    ['"niet af', '"niet af"'],
    ['SWIFT-uitsluiting', '"swift-uitsluiting"'],
    ['21501-02', '("21501-02" or "21 501-02" or "21.501-02" or "21,501-02")'],
    ['21 501-02', '((21 and "501-02") or ("21501-02" or "21 501-02" or "21.501-02" or "21,501-02"))'],
    ['1.000', '(1000 or "1 000" or "1.000" or "1,000")'],
    ['1234567', '(1234567 or "1 234 567" or "1.234.567" or "1,234,567")'],
    ['2022', '2022'],
    ['15-10-2014', '"15-10-2014"'],
    ['artikel 8.11', '(artikel and "8.11")'],
    ['vraag 5, 6', '(vraag and 5 and 6)'],
    ['2,5 miljoen', '("2,5" and miljoen)'],
    ['NEAR(artikel 2,5)', 'near(artikel 2, 5)'],
    ['"21501"', '"21501"'],
    ['sancties | olie', '(sancties or olie)'],
    ['sancties||olie', '(sancties or olie)'],
    ['3 %', '3'],
    ['sancties ?', 'sancties'],
    ['de minister"', '(de and minister)'],
    ['‘de minister’ zegt', '("de minister" and zegt)'],
    ["'de minister’s brief'", '"de minister\'s brief"'],
    ["’s avonds in 't huis", '(s and avonds and in and t and huis)'],
    ["boa's 'van hier", '("boa\'s" and van and hier)'],
    ['near(sancties olie)', 'near(sancties olie, 10)'],
    ['sancti*', '"sancti*"'],
    ['organi?atie', '"organi?atie"'],
    ['sancties?', 'sancties'],
    ['"sancti*  tegen Rusland"', '"sancti* tegen rusland"'],
    ['NEAR(sancties Rusland, 5)', 'near(sancties rusland, 5)'],
    ['NEAR(sancties "de minister")', 'near(sancties "de minister", 10)'],
    ['NEAR(sancties, Rusland, 5)', 'near(sancties rusland, 5)'],
    ['near olie', '(near and olie)'],
    ['/Kamerstuk \\d+/', '/Kamerstuk \\d+/'],
    ['/a[/]b/i', '/a[/]b/i'],
    ['één, twee', '(een and twee)'],
    ['sancties — olie', '(sancties and olie)'],
    ['NOT (a b) c', '((not (a and b)) and c)'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it.each([
    ['(sancties', 'unclosed-parenthesis 0-1'],
    ['sancties)', 'unexpected-parenthesis 8-9'],
    ['sancties AND', 'missing-words 12-12'],
    ['OR olie', 'missing-words 0-2'],
    ['()', 'missing-words 1-2'],
    ['NOT olie', 'only-not 0-8'],
    ['a OR NOT b', 'only-not 0-10'],
    ['/abc', 'unclosed-regex 0-4'],
    ['x /(/', 'bad-regex 2-5'],
    ['/a/x', 'bad-regex 3-4'],
    ['//', 'empty-regex 0-2'],
    ['NEAR(olie)', 'bad-near 0-10'],
    ['NEAR(a b, x)', 'bad-near 10-11'],
    ['NEAR(a b, 5000)', 'near-too-far 10-14'],
    ['NEAR(a b', 'unclosed-parenthesis 4-5'],
    ['NEAR(a (b))', 'bad-near 7-8'],
    ['a*', 'wildcard-too-wide 0-2'],
    ['…', 'no-words 0-1'],
    [`x${'y'.repeat(LONGEST_QUERY)}`, `too-long ${LONGEST_QUERY}-${LONGEST_QUERY + 1}`],
  ])('%s is told to be wrong, and where', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it('is read or told to be wrong, whatever is typed', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '"',
      '/',
      '-',
      ',',
      'NEAR(',
      'AND ',
      'OF ',
      'NOT ',
      '*',
      '?',
      'olie',
      ' ',
      '12',
      '[',
      '\\',
      'é',
      '😀',
      '\u00ad',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const typed = pieces.join('')
        const { query, problem } = parseQuery(typed)
        if (problem) {
          expect(query).toBeNull()
          expect(problem.start).toBeGreaterThanOrEqual(0)
          expect(problem.end).toBeGreaterThanOrEqual(problem.start)
          expect(problem.end).toBeLessThanOrEqual(typed.length)
        } else expect(query === null).toBe(typed.trim() === '')
      }),
    )
  })
})

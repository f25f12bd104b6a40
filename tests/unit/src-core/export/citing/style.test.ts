import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citePassageIn } from '../../../../../src-core/export/citing/cite'
import { readStyle } from '../../../../../src-core/export/citing/style'
import { builtInStyles, styleOf } from '../../../../../src-core/export/citing/styles'
import { makePaper, passage } from './make-paper'

const OWN = {
  schema: 'kanttekening/citation-style@1',
  id: 'ministerie',
  name: { nl: 'Ministerie', en: 'Ministry' },
  cite: { other: { full: '«{title}»[ ({year})]' } },
}

describe('a style of one’s own', () => {
  test('is read from its file, with a byte order mark or without', () => {
    const style = readStyle(`\uFEFF${JSON.stringify(OWN)}`)
    const paper = makePaper({ title: 'Nota', date: '2022-01-07', own: ['kamerstuk 27858-88'], flat: true })
    const cited = citePassageIn(style, paper, passage(paper, 'Derde bladzij.'), {
      language: 'nl',
      place: true,
    })
    expect(cited).toEqual({
      full: '«Nota» (2022)',
      short: '«Nota» (2022)',
      underHeading: '«Nota» (2022)',
      shortPaper: '«Nota» (2022)',
    })
    expect(styleOf('ministerie', [style])).toBe(style)
  })

  test.each([
    ['no JSON', '{', 'it is no JSON'],
    ['nothing', '', 'it is no JSON'],
    ['another schema', JSON.stringify({ ...OWN, schema: 'x' }), 'schema'],
    ['an id that is a path', JSON.stringify({ ...OWN, id: '../x' }), 'id: an id has lower-case letters'],
    ['no way for other papers', JSON.stringify({ ...OWN, cite: {} }), 'cite.other'],
    ['a kind that is none', JSON.stringify({ ...OWN, cite: { ...OWN.cite, motie: { full: 'x' } } }), 'motie'],
    [
      'a field that is none',
      JSON.stringify({ ...OWN, cite: { other: { full: '{titel}' } } }),
      'there is no field “titel”',
    ],
    [
      'a bracket that is open',
      JSON.stringify({ ...OWN, cite: { other: { full: ['{title}', '[{year}'] } } }),
      'is not closed',
    ],
    ['a setting that is none', JSON.stringify({ ...OWN, colour: 'red' }), 'colour'],
    ['too much', JSON.stringify({ ...OWN, name: { nl: 'x'.repeat(70_000), en: 'x' } }), 'larger'],
  ])('%s is refused with the reason', (_, content, reason) => {
    expect(() => readStyle(content)).toThrow(reason)
  })

  test('whatever a file holds, it is a style or an error with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), content => {
        try {
          readStyle(content)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
          expect((error as Error).message).not.toBe('')
        }
      }),
    )
  })
})

test('a name that no style has is an error, not another style', () => {
  expect(() => styleOf('gone', [])).toThrow('“gone”')
})

test('no style that comes with the program breaks on a paper of which nothing is known', () => {
  const paper = makePaper({ title: '', flat: true })
  for (const style of builtInStyles()) {
    const { full } = citePassageIn(style, paper, passage(paper, 'Eerste bladzij.'), {
      language: 'nl',
      place: true,
    })
    expect(full).not.toMatch(/undefined|null|[{}[\]]/)
  }
})

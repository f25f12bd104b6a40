import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherOf, PassageText, testerOf } from '../../../../src-core/search/match-passage'
import { nearPlaces, type Placed } from '../../../../src-core/search/near'
import { parseQuery } from '../../../../src-core/search/parse-query'
import { tokensOf } from '../../../../src-core/search/tokens'

/** The words of a text that a query finds; null where it finds nothing. */
function found(typed: string, text: string, language: 'nl' | 'en' | '' = 'nl'): string[] | null {
  const { query, problem } = parseQuery(typed)
  if (!query) throw new Error(`Nothing is sought: ${problem?.fault}`)
  const ranges = matcherOf(query)(new PassageText(text, language))
  return ranges === null ? null : ranges.map(({ start, end }) => text.slice(start, end))
}

describe('a word', () => {
  it('finds its inflections, by the language of the text', () => {
    expect(found('sanctie', 'Sancties en een sanctie')).toEqual(['Sancties', 'sanctie'])
    expect(found('sancties', 'één sanctie')).toEqual(['sanctie'])
    expect(found('gevaar', 'de gevaren')).toEqual(['gevaren'])
    expect(found('toezegging', 'drie toezeggingen')).toEqual(['toezeggingen'])
    expect(found('party', 'two parties', 'en')).toEqual(['parties'])
    expect(found('party', 'two parties', '')).toBeNull()
  })

  it('finds compounds that begin with it, end with it or hold it', () => {
    expect(found('sanctie', 'het sanctiepakket en de handelssancties')).toEqual([
      'sanctiepakket',
      'handelssancties',
    ])
    expect(found('wapen', 'kernwapenverdrag')).toEqual(['kernwapenverdrag'])
    expect(found('sancties', 'het sanctiepakket')).toEqual(['sanctiepakket'])
  })

  it('that is short finds no compounds', () => {
    expect(found('ei', 'een eiland')).toBeNull()
    expect(found('eu', 'de EU, niet Europa')).toEqual(['EU'])
  })

  it('looks past case, accents and what does not show', () => {
    expect(found('cafe', 'Café')).toEqual(['Café'])
    expect(found('coördinatie', 'coordinatie')).toEqual(['coordinatie'])
    expect(found('minister', 'mini\u00adster')).toEqual(['mini\u00adster'])
  })
})

describe('a phrase', () => {
  it('finds exactly its words, with what stands between them', () => {
    expect(found('"de minister"', 'De  Minister en de ministers')).toEqual(['De  Minister'])
    expect(found('"Rusland, Oekraïne"', 'Rusland Oekraïne')).toBeNull()
    expect(found('"Rusland Oekraine"', 'Rusland. Oekraïne')).toBeNull()
    expect(found('SWIFT-uitsluiting', 'de SWIFT‑uitsluiting')).toEqual(['SWIFT‑uitsluiting'])
    expect(found('"sanctie"', 'sancties')).toBeNull()
  })

  it('finds a long number in each way in which papers write it', () => {
    expect(found('21501-02', 'Kamerstuk 21\u00a0501-02, nr. 7')).toEqual(['21\u00a0501-02'])
    expect(found('21 501-02', 'Kamerstuk 21501-02')).toEqual(['21501-02'])
    expect(found('1000', 'kost € 1.000 of 1 000 euro')).toEqual(['1.000', '1 000'])
    expect(found('1.000', 'ruim 1000 woningen')).toEqual(['1000'])
    expect(found('2500', '25.000 of 12.500')).toBeNull()
    expect(found('2,5 miljoen', '2 of 5 miljoen')).toBeNull()
  })

  it('takes wildcards', () => {
    expect(found('sanct*', 'sanctie, sancties, sanctioneren, sanctum')).toHaveLength(4)
    expect(found('"sancti* tegen"', 'sancties tegen Rusland')).toEqual(['sancties tegen'])
    expect(found('*pakket', 'een sanctiepakket')).toEqual(['sanctiepakket'])
    expect(found('organi?ation', 'organisation or organization', 'en')).toHaveLength(2)
  })
})

describe('NEAR', () => {
  const text = 'De sancties die het kabinet tegen Rusland wil, en later nog eens Rusland.'
  it('finds what stands near enough, in any order', () => {
    expect(found('NEAR(sancties Rusland, 4)', text)).toEqual(['sancties', 'Rusland'])
    expect(found('NEAR(Rusland sancties, 4)', text)).toEqual(['sancties', 'Rusland'])
    expect(found('NEAR(sancties Rusland, 3)', text)).toBeNull()
    expect(found('NEAR(sancties "tegen Rusland", 3)', text)).toEqual(['sancties', 'tegen Rusland'])
  })

  it('is there exactly where some choice of places is near enough', () => {
    const places = fc.array(
      fc.record({ item: fc.nat(2), start: fc.nat(30) }).map(({ item, start }): Placed => {
        // Each thing has as many words wherever it stands.
        return { item, start, end: start + 1 + item }
      }),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(places, fc.nat(8), (all, words) => {
        const of = (item: number) => all.filter(place => place.item === item)
        const isNear = of(0).some(a =>
          of(1).some(b =>
            of(2).some(c => {
              const group = [a, b, c]
              const first = Math.min(...group.map(({ start }) => start))
              const last = Math.max(...group.map(({ end }) => end))
              return last - first - 6 <= words
            }),
          ),
        )
        expect(nearPlaces(all, 3, words).length > 0).toBe(isNear)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('AND, OR and NOT', () => {
  it('say together what is in one passage', () => {
    expect(found('olie EN gas', 'gas en olie')).toEqual(['gas', 'olie'])
    expect(found('olie gas', 'olie')).toBeNull()
    expect(found('olie OF gas', 'olie')).toEqual(['olie'])
    expect(found('olie NIET gas', 'olie')).toEqual(['olie'])
    expect(found('olie NIET gas', 'olie en gas')).toBeNull()
  })
})

describe('a regular expression', () => {
  it('is sought in the text as it stands', () => {
    expect(found('/\\bEU\\b/', 'de EU en de eu')).toEqual(['EU'])
    expect(found('/\\bEU\\b/i', 'de EU en de eu')).toEqual(['EU', 'eu'])
    expect(found('/x*/', 'abc')).toBeNull()
  })

  it('is told to be there where it finds something', () => {
    const sources = fc.constantFrom('x*', 'b|x*', '(?=b)|c', '\\b', '\\p{Lu}', '.', '$|a{2}', '(?:)')
    fc.assert(
      fc.property(sources, fc.string({ unit: fc.constantFrom('a', 'b', 'X', ' ', '😀') }), (source, text) => {
        const { query } = parseQuery(`/${source}/i`)
        if (!query) throw new Error('Nothing is sought.')
        const passage = new PassageText(text, 'nl')
        expect(testerOf(query)(passage)).toBe(matcherOf(query)(passage) !== null)
      }),
    )
  })
})

it('words of a text are what its letters say, wherever they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      for (const { start, end, word } of tokensOf(text)) {
        expect(end).toBeGreaterThan(start)
        expect(tokensOf(text.slice(start, end)).map(one => one.word)).toEqual([word])
      }
    }),
  )
})

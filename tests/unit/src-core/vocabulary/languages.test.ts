import { describe, expect, test } from 'vitest'
import { anyLanguage, anyPattern, eachLanguage, LANGUAGES } from '../../../../src-core/vocabulary/languages'

describe('what any language says', () => {
  test('is an alternative for each that says it', () => {
    const page = new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.page)})$`)
    expect(['Pagina', 'Page', 'Seite'].every(word => page.test(word))).toBe(true)
    expect(page.test('Pages')).toBe(false)
  })

  test('matches nothing where no language says it, not even nothing', () => {
    expect(anyPattern(() => undefined).test('')).toBe(false)
    expect(new RegExp(`a(?:${anyLanguage(() => undefined)})`).test('ab')).toBe(false)
    expect(eachLanguage(() => undefined, 'u').exec('a')).toBeNull()
  })

  test('may hold a group of the same name in each language', () => {
    const greeting = eachLanguage(
      ({ letters }) => letters?.salutation,
      'gu',
      source => `(?<word>${source}) you`,
    )
    expect(greeting.test('Hello you')).toBe(false)
    expect(eachLanguage(({ letters }) => letters?.salutation, 'u').exec('Dear')?.[0]).toBe('Dear')
    const found = [...greeting.matchAll('Dear you, Geachte you')].map(({ groups }) => groups?.['word'])
    expect(found.sort()).toEqual(['Dear', 'Geachte'])
  })
})

test.each(Object.entries(LANGUAGES))(
  'every word of %s is a pattern without an empty alternative at its ends',
  (_, words) => {
    const sources = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(sources)
          : []
    const { hyphens, ...others } = words
    const { spellings: _spellings, ...plain } = hyphens ?? {}
    const all = sources([others, plain])
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter(source => source === '' || /^\||\|$/.test(source))).toEqual([])
    for (const source of all) expect(() => new RegExp(source)).not.toThrow()
  },
)

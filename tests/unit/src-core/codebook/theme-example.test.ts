import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  exampleLine,
  exampleOf,
  isChanged,
  LONGEST_EXAMPLE,
  readExampleLine,
} from '../../../../src-core/codebook/theme-example'

/** Words and sources as a cell keeps them: on one line, without space around them. */
const anyLine = (least: number) =>
  fc
    .string({ minLength: least, maxLength: 30 })
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text.length >= least && !text.includes('” ('))

it('an example is the same again after being a line of a table, whatever its words', () => {
  fc.assert(
    fc.property(anyLine(1), anyLine(0), (words, source) => {
      expect(readExampleLine(exampleLine({ words, source }))).toEqual({ words, source })
    }),
  )
})

it('a line that somebody wrote themselves is words alone, and an empty one is none', () => {
  expect(readExampleLine('Wij sluiten niets uit (nog niet)')).toEqual({
    words: 'Wij sluiten niets uit (nog niet)',
    source: '',
  })
  expect(readExampleLine('  ')).toBeNull()
  expect(readExampleLine('“”')).toBeNull()
  expect(exampleLine({ words: 'een\n  twee', source: '' })).toBe('“een twee”')
})

it('long words are cut between characters, and a change behind the cut is noticed by their length', () => {
  const long = `${'a'.repeat(LONGEST_EXAMPLE - 1)}😀rest`
  const example = exampleOf('ann', long, '')
  expect(example.words).toBe('a'.repeat(LONGEST_EXAMPLE - 1))
  expect(isChanged(example, long)).toBe(false)
  expect(isChanged(example, `${long} en meer`)).toBe(true)
  expect(isChanged(exampleOf('ann', 'kort', ''), 'korter')).toBe(true)
})

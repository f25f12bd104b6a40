import { expect, test } from 'vitest'
import { readBreakHabit } from '../../../../../src-core/structure/hyphens/break-habit'
import { countWords, type WordList } from '../../../../../src-core/vocabulary/words'

const LIST = new Set(['nederlandse', 'land', 'real', 'time', 'realtime'])
const words: WordList = { has: word => LIST.has(word), count: () => 0 }
const filler = (count: number) =>
  Array.from({ length: count }, () => 'Een regel die lang genoeg is om een gevulde regel te heten.')
const habit = (lines: readonly string[]) => readBreakHabit(lines, countWords(lines), words)

test.each([
  ['many lines and no broken word', filler(100), 'never'],
  ['a compound at a line’s end is none', [...filler(100), 'dit gebeurt real-', 'time'], 'never'],
  ['a known word in two', [...filler(50), 'de Neder-', 'landse taal'], 'breaks'],
  ['across an empty line', [...filler(50), 'de Neder-', '', 'landse taal'], 'breaks'],
  ['halves that nobody knows', [...filler(50), 'het Inbe-', 'triebsetzungskonzept'], 'breaks'],
  ['one slip in a long paper', [...filler(400), 'de Neder-', 'landse taal'], 'never'],
  ['too little to tell', filler(10), 'unknown'],
])('%s', (_name, lines, expected) => {
  expect(habit(lines)).toBe(expected)
})

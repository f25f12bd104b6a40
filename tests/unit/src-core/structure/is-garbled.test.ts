import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isGarbled } from '../../../../src-core/structure/is-garbled'
import { knownWords } from '../../../../src-main/import/known-words'

const words = await knownWords()
const PAPER = readFileSync('resources/sample/schriftelijk-overleg-navo-2022-01-07.txt', 'utf8').slice(0, 4000)

/** Every letter as one further on in the alphabet, as by a font whose table is off by one. */
const shifted = (text: string) =>
  text.replace(/[a-y]/gi, letter => String.fromCharCode(letter.charCodeAt(0) + 1))

describe('text that is no language', () => {
  test('a paper is one, in whatever language we know, and a list of names and numbers', () => {
    expect(isGarbled(PAPER, words)).toBe(false)
    expect(isGarbled(`${'El ministro que por la ley del mar con su casa para una '.repeat(9)}`, words)).toBe(
      false,
    )
    expect(isGarbled('Rutte Kaag Hoekstra 12 Adema Jetten 13 ', words)).toBe(false)
  })

  test('letters that a font calls others, also where some of them are vowels', () => {
    expect(isGarbled(shifted(PAPER), words)).toBe(true)
    const vowels = 'Dat is van belang voor de mensen in het land en daarbuiten. '
    expect(isGarbled(shifted(vowels.repeat(9)), words)).toBe(true)
  })

  test('signs for private use, and those for what no letter is known of', () => {
    const privately = PAPER.replace(/[a-z]/gi, letter => String.fromCharCode(0xf000 + letter.charCodeAt(0)))
    expect(isGarbled(privately, words)).toBe(true)
    expect(isGarbled(PAPER.replace(/[aeiou]/g, '\uFFFD'), words)).toBe(true)
  })

  test('a language that we have no words of is one', () => {
    const finnish =
      'Hallitus on saanut selvityksen sulkujen tilasta ja aikoo esittää lisää rahoitusta niiden korjaamiseen. '
    const polish =
      'Minister przedstawia Sejmowi sprawozdanie o stanie śluz na rzekach oraz o kosztach ich remontu. '
    for (const text of [finnish, polish]) expect(isGarbled(text.repeat(9), words)).toBe(false)
  })

  test('a script that we have no words of is not told', () => {
    expect(isGarbled('Привет, это обычный текст без единого слова на латинице. '.repeat(20), words)).toBe(
      false,
    )
  })
})

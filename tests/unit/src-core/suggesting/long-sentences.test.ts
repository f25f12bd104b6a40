import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../../../src-core/suggesting/promises/read-deadline'
import { type SpokenName, spokenPattern } from '../../../../src-core/suggesting/spoken/spoken-patterns'

const LENGTH = 100_000
/** Of one pattern over one sentence, in ms of the processor: what a scan of such a text takes, many times over. */
const MOST = 1_000

const PATTERNS: readonly SpokenName[] = [
  'promises',
  'informs',
  'intends',
  'announces',
  'noAnnouncement',
  'planned',
  'noPromise',
  'ofPromise',
  'declines',
  'amounts',
  'laws',
]

/** What patterns look for, said over and over without ever coming to its end. */
const PIECES: Readonly<Record<string, string>> = {
  letters: 'a',
  spaces: ' ',
  digits: '1',
  'digits and points': '1.',
  'a speaker who will': 'ik zal ',
  'a speaker who will, and the House': 'ik zal uw kamer ',
  'the House, which will be': 'uw kamer wordt ',
  'a promise without its last word': 'ik zeg ',
  'a minister of many things': 'de minister van a ',
  'an earlier promise': 'had niet geen ',
  'going into nothing': 'gaat niet in op niet ',
  'nothing to say': 'kan geen uitspraken ',
  'cases that are no case': 'individuele zaken niet geen ',
  'what comes before a day': 'wordt voor uiterlijk ',
  'an intention': 'is het streven ik ga ',
  'articles of no law': 'artikel 5, eerste lid, onderdeel a ',
  'a law that has no name': 'de Wet Aa ',
  'euros of no number': '€ 1,000.000 miljoen ',
  'an English promise': 'I will the house ',
  'an English refusal': 'not never cannot ',
  'an English act': 'section 5 of the Aa Bb ',
  'a day that never comes': 'voor eind van het begin van de 1 januari ',
}

// Patterns of all languages at once, as a paper in another one is looked through.
const LANGUAGE = 'und'

const sentenceOf = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

/** How long each sentence takes too long, in ms of the processor, by what it is made of; none where all are in time. */
function slow(read: (sentence: string) => unknown): Record<string, number> {
  const times = Object.entries(PIECES).map(([what, piece]): [string, number] => {
    const sentence = sentenceOf(piece)
    const before = process.cpuUsage()
    read(sentence)
    return [what, process.cpuUsage(before).user / 1000]
  })
  return Object.fromEntries(times.filter(([, time]) => time > MOST))
}

describe('a sentence of 100,000 characters takes about linear time', () => {
  test.each(PATTERNS)('for %s', name => {
    const pattern = spokenPattern(name, LANGUAGE)
    expect(slow(sentence => pattern.test(sentence))).toEqual({})
  })

  test('for its deadline', () => {
    expect(slow(sentence => readDeadline(sentence, '2024-11-20', LANGUAGE))).toEqual({})
  })
})

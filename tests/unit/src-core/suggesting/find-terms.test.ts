import { describe, expect, test } from 'vitest'
import { foldWithOffsets } from '../../../../src-core/document/fold-text'
import { termFinder } from '../../../../src-core/suggesting/find-terms'
import { readTerm, type Term } from '../../../../src-core/suggesting/term'

const found = (terms: string | string[], text: string, language = 'nl') => {
  const read = [terms].flat().map(term => readTerm(term, language) as Term)
  return termFinder(read)(foldWithOffsets(text)).map(({ start, end }) => text.slice(start, end))
}

describe('a term is found', () => {
  test.each([
    [
      'sanctie',
      'Sancties en het sanctiepakket; een EU-sanctie, oliesancties.',
      ['Sancties', 'sanctiepakket', 'sanctie', 'oliesancties'],
    ],
    ['huis', 'huizen, huisje, een huis, thuis', ['huizen', 'huis']],
    ['brief', 'brieven en een briefwisseling', ['brieven', 'briefwisseling']],
    ['maatregel', 'maatregelen, een noodmaatregel', ['maatregelen', 'noodmaatregel']],
    ['bom', 'bommen, bom', ['bom']],
    ['wapen', 'bewapening, kernwapens, wapens', ['kernwapens', 'wapens']],
    ['SWIFT', 'SWIFT, swift-uitsluiting, swifter', ['SWIFT', 'swift']],
    ['EU', 'De EU en de EU-lidstaten, neutraal', ['EU', 'EU']],
    ['sanctie*', 'sanctioneren, sancties', ['sancties']],
    ['*pakket', 'hulppakket, pakketten, pakket', ['hulppakket', 'pakket']],
    ['ver*ing', 'verordening, vering, vergadering, verder', ['verordening', 'vering', 'vergadering']],
    ['"sanctie"', 'sanctie, sancties', ['sanctie']],
    ['Raad van State', 'De Raad van\nState en de raad, van staten', ['Raad van\nState']],
    [
      'NAVO-Rusland Raad',
      'de NAVO-Rusland Raad, de NAVO Rusland-Raad',
      ['NAVO-Rusland Raad', 'NAVO Rusland-Raad'],
    ],
    ['financiële steun', 'FINANCIELE steun, financiële  steun', ['FINANCIELE steun', 'financiële  steun']],
  ])('%s', (term, text, words) => {
    expect(found(term, text)).toEqual(words)
  })

  test('in English by its own spelling', () => {
    expect(found('policy', 'policies, policy, policymaker', 'en')).toEqual([
      'policies',
      'policy',
      'policymaker',
    ])
  })

  test('not over the end of a sentence', () => {
    expect(found('raad van state', 'Aan de raad. Van state is geen sprake.')).toEqual([])
  })

  test('each term by itself, and all in the order of the text', () => {
    expect(found(['raad', 'raad van state'], 'De Raad van State.')).toEqual(['Raad', 'Raad van State'])
  })

  test('what holds no word is no term', () => {
    expect([readTerm('', 'nl'), readTerm(' * ', 'nl'), readTerm('…', 'nl')]).toEqual([null, null, null])
  })

  test('long words and terms of many asterisks take no longer than their length', () => {
    const term = readTerm(`${'a*'.repeat(100)}b`, 'nl') as Term
    expect(termFinder([term])(foldWithOffsets('a'.repeat(200_000)))).toEqual([])
  })
})

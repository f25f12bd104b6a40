import { beforeAll, describe, expect, test } from 'vitest'
import type { HyphenVerdict } from '../../../../../src-core/structure/hyphens/broken-word'
import { hyphenRules } from '../../../../../src-core/structure/hyphens/hyphens'
import { countWords, type WordList } from '../../../../../src-core/vocabulary/words'
import { knownWords } from '../../../../../src-main/import/known-words'

let words: WordList
beforeAll(async () => {
  words = await knownWords()
})

/** A printed page breaks words at every tenth line or so; a letter from a word processor breaks none. */
const FILLER = 'Deze regel van het stuk is lang genoeg om gevuld te heten, en breekt niets af.'
const PRINTED = Array.from({ length: 20 }, () => [
  'De leden hebben met belangstelling kennisgenomen van de brief van de verant-',
  'woordelijke bewindspersoon en hebben daarbij nog enkele vragen te stellen.',
]).flat()
const LETTER = Array.from({ length: 120 }, () => FILLER)

function verdict(halves: string, language: string, lines: readonly string[]): HyphenVerdict {
  const [before = '', after = ''] = halves.split('|')
  return hyphenRules(lines, countWords(lines), words, language, false).atLineEnd(before, after)
}
const decision = (halves: string, language: string, lines = PRINTED) =>
  verdict(halves, language, lines).decision

describe('in print that breaks words', () => {
  test.each([
    // What stands before `en` shares what follows; nobody breaks a word there behind a consonant.
    ['wet|en', 'keep-with-space'],
    ['in|en', 'keep-with-space'],
    ['herstel|(en', 'keep-with-space'],
    // These are words in one piece.
    ['partij|en', 'drop'],
    ['zo|als', 'drop'],
    ['(zo|als', 'drop'],
    // Chains keep all their hyphens.
    ['klip-en|klaar', 'keep'],
    ['één-op|één.', 'keep'],
    ['klip|en-klaar', 'keep'],
    // A known word inside a chain or behind a sign is still a broken word.
    ['risico-op|slag', 'drop'],
    ['sce|nario’s,', 'drop'],
    // A prefix stands before a word; before less than one it is a part of one.
    ['niet|technische', 'keep'],
    ['pro|gramma’s', 'drop'],
    ['ex|portrestricties', 'drop'],
    ['co|ronarekening', 'drop'],
    // The break is inside a part of a compound nobody listed.
    ['middenhuurwonin|gen', 'drop'],
    ['belas|tinggeldgebruik', 'drop'],
    // Abbreviations in small letters.
    ['ggz|doelgroep', 'keep'],
    ['procureurs|generaal', 'keep'],
    // The list has both spellings; behind this first part a hyphen is usual.
    ['hiv|besmettingen', 'keep'],
    ['niet|gematchte', 'keep'],
    ['IN|EN', 'keep-with-space'],
    // Half a word beside a chain is left as it is printed.
    ['koste|vermin-loos', 'keep'],
    // Capitals.
    ['Groen|Links', 'drop'],
    ['Noord|Brabant', 'keep'],
    ['RAP|PORTEURS', 'drop'],
    ['EU|lidstaten', 'keep'],
    ['29023|276', 'keep'],
  ])('%s in Dutch: %s', (halves, expected) => {
    expect(decision(halves, 'nl')).toBe(expected)
  })

  test.each([
    ['individu|als', 'drop'],
    ['tak|en', 'drop'],
    ['short|to', 'keep-with-space'],
    ['state|of-the-art', 'keep'],
    ['swearing|in.', 'keep'],
    ['pro|fessionalized', 'drop'],
    ['scapegoat|ism', 'drop'],
    ['mis|spoke', 'drop'],
    ['free|software', 'keep'],
    ['Mc|Cullagh,', 'drop'],
    ['low-in|come', 'drop'],
    // `storyteller` is listed; `lawnmower` is not.
    ['story|telling', 'drop'],
    ['lawn|mower', 'keep'],
    // Words of another language are halves of a name, and so is what ends in a capital.
    ['KnowA|gent', 'drop'],
    ['Under|Secretary', 'keep'],
    // British words are no two American ones.
    ['lab|our', 'drop'],
    ['hon|ourable', 'drop'],
    ['cent|re', 'drop'],
    ['pro|gramme', 'drop'],
    ['travel|ling', 'drop'],
    ['Ab|boud', 'drop'],
  ])('%s in English: %s', (halves, expected) => {
    expect(decision(halves, 'en')).toBe(expected)
  })

  test('a first part goes as the paper writes it before other words', () => {
    expect(decision('corona|pandemie', 'nl', [...PRINTED, 'het coronabeleid'])).toBe('drop')
    expect(decision('corona|pandemie', 'nl', [...PRINTED, 'het corona-beleid'])).toBe('keep')
  })

  test('a name in capitals that the paper writes is no `en`', () => {
    expect(decision('NEN|EN', 'nl', [...PRINTED, 'volgens NEN-EN is dat'])).toBe('keep')
  })

  test('a chain that the paper writes whole elsewhere keeps its hyphens', () => {
    expect(decision('notificatie-app|software', 'nl', [...PRINTED, 'de notificatie-app-software'])).toBe(
      'keep',
    )
  })

  test.each([
    // Halves of two words that met because a column or a page ended between them.
    ['accijnsver|Tweede', 'nl'],
    ['onver|69', 'nl'],
    ['onder|69', 'nl'],
    ['tegeu|[56.', 'nl'],
    ['ge|De', 'nl'],
    // `opgroeien`, or `opgroei- en opvoedhulp`.
    ['opgroei|en', 'nl'],
    ['ver|leeftijd', 'nl'],
    ['applica|guage', 'en'],
  ])('%s is a guess, and says so', (halves, language) => {
    expect(verdict(halves, language, PRINTED).certainty).toBeLessThan(0.8)
  })

  test('a word that the list has with another ending is as good as known', () => {
    expect(verdict('eval|uators', 'en', PRINTED)).toEqual({ decision: 'drop', rule: 'stem', certainty: 0.9 })
  })

  test('a British word is as well known as an American one', () => {
    for (const halves of ['organi|sation', 'lab|our', 'defen|ce', 'ana|lyse', 'cata|logue'])
      expect(verdict(halves, 'en', PRINTED), halves).toMatchObject({ decision: 'drop', rule: 'word-list' })
  })

  test('hyphens that an extraction left inside words are no evidence that a word has one', () => {
    const lost = [
      'De ver-keerslichten, de verkeers-lichten en de verant-woordelijke min-ister, de Neder-landse ge-meenten',
    ]
    expect(decision('verkeers|lichten', 'nl', [...PRINTED, ...lost])).toBe('drop')
  })

  test('a language without a list of its words joins halves that nobody knows, and is quite sure', () => {
    expect(verdict('Rückmel|dung', 'de', PRINTED).decision).toBe('drop')
    expect(verdict('Rückmel|dung', 'de', PRINTED).certainty).toBeGreaterThanOrEqual(0.8)
    expect(decision('Vor|und', 'de')).toBe('keep-with-space')
    expect(decision('SPD|Fraktion', 'de')).toBe('keep')
  })

  test.each([
    ['est|il', 'keep'],
    ['vice|président', 'keep'],
    ['tra|vail', 'drop'],
    ['gouverne|ment', 'drop'],
    ['mi|nistre', 'drop'],
  ])('%s in French: %s', (halves, expected) => {
    const french = ['Le président est là, et il dit que le vice est puni par le conseil des villes.']
    expect(decision(halves, 'fr', [...PRINTED, ...french])).toBe(expected)
  })

  test('what the paper and the list agree on is sure', () => {
    const written = verdict('kennis|genomen', 'nl', PRINTED)
    expect(written).toMatchObject({ decision: 'drop', rule: 'own-words' })
    expect(written.certainty).toBeGreaterThan(0.9)
    expect(verdict('Neder|landse', 'nl', PRINTED)).toMatchObject({ decision: 'drop', rule: 'word-list' })
  })
})

describe('in a letter that breaks no words', () => {
  test.each([
    ['real|time', 'nl'],
    ['privacy-by|design', 'nl'],
    ['weekend|stremmingen', 'nl'],
    ['first|hand', 'en'],
    ['Co|ordination', 'en'],
  ])('%s keeps the hyphen it was written with', (halves, language) => {
    expect(decision(halves, language, LETTER)).toBe('keep')
  })

  test('a first part before `en` keeps its space whatever the word list knows', () => {
    expect(decision('partij|en', 'nl', LETTER)).toBe('keep-with-space')
  })

  test('halves that nobody knows are those of a word in another language, as a guess', () => {
    expect(verdict('Ninastaa|jabu', 'en', LETTER)).toMatchObject({ decision: 'drop', certainty: 0.6 })
    expect(decision('al|shabaab', 'en', LETTER)).toBe('keep')
  })

  test('a word with a hyphen that is surely none of its own still loses it, as a guess', () => {
    const odd = verdict('Neder|landse', 'nl', LETTER)
    expect(odd.decision).toBe('drop')
    expect(odd.certainty).toBeLessThan(0.8)
  })
})

import { beforeAll, expect, test } from 'vitest'
import { hyphenRules } from '../../../../../src-core/structure/hyphens/hyphens'
import { countWords, type WordList } from '../../../../../src-core/vocabulary/words'
import { knownWords } from '../../../../../src-main/import/known-words'
import { readMadeUp } from '../read-made-up'

let words: WordList
beforeAll(async () => {
  words = await knownWords()
})

/** What is left of a line when the hyphens that an extraction left inside words are taken out. */
function mended(line: string, language: string): string {
  const rules = hyphenRules([line], countWords([line]), words, language, false)
  return rules
    .inside(line)
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), line)
}

test('a compound may have parted within its first word, before a sentence that lost its space', () => {
  expect(mended('De verant-woordelijkheid voor jeugdge-zondheidszorg.Daarnaast is er', 'nl')).toBe(
    'De verantwoordelijkheid voor jeugdgezondheidszorg.Daarnaast is er',
  )
  expect(mended('De verant-woordelijkheid voor besparingsop-gaven.', 'nl')).toBe(
    'De verantwoordelijkheid voor besparingsopgaven.',
  )
})

test('a linking s before a hyphen shows that the word was broken, where a paper is full of broken words', () => {
  expect(mended('De verant-woordelijkheid voor het toetsings-inkomen in het Kwaliteits-verslag.', 'nl')).toBe(
    'De verantwoordelijkheid voor het toetsingsinkomen in het Kwaliteits-verslag.',
  )
})

test('languages whose words are not known keep theirs', () => {
  const line = 'El nen vol verant-woordelijkheid, informar-ne el claustre i mirar-ho bé.'
  expect(mended(line, 'ca')).toBe(line)
})

test('a hyphen decided by a guess is shown as doubtful, with the word it stands in, and its repair says why', async () => {
  const sure = [
    'De regering heeft de Kamer geïnformeerd over de verant-',
    'woordelijkheid van de gemeenten voor bruggen.',
  ]
  const guess = [
    'In de tabel staat hoeveel leerlingen in het najaar de tegeu-',
    'woordiging van het onderwijs misten.',
  ]
  const paper = await readMadeUp([...sure, '', ...guess].join('\n'))
  expect(paper.repairs.filter(({ kind }) => kind === 'hyphen')).toEqual([
    expect.objectContaining({ from: '-\n', to: '', rule: 'word-list', certainty: 0.97 }),
    expect.objectContaining({ from: '-\n', to: '', rule: 'form', certainty: expect.closeTo(0.7) }),
  ])
  const doubts = paper.warnings.filter(({ kind }) => kind === 'unsure-hyphen')
  expect(doubts.map(({ start, end }) => paper.text.slice(start, end))).toEqual(['tegeuwoordiging'])
})

test('a first part that stands alone before a joining word keeps its space, and the join says why', async () => {
  const paper = await readMadeUp('De gevolgen voor de handel zijn dat de kosten van in-\nen uitvoer stijgen.')
  expect(paper.text).toContain('in- en uitvoer')
  expect(paper.repairs).toContainEqual(
    expect.objectContaining({ kind: 'line-join', from: '\n', to: ' ', rule: 'suspended' }),
  )
})

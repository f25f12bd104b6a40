import { expect, test } from 'vitest'
import { readDocument } from '../../../../../src-main/import/read-document'
import { at, makePdf } from '../make-files'

const lines = (x: number, top: number, words: readonly string[], size = 10) =>
  words.map((text, index) => at(x, top - index * 12, text, size)).join('')

const LEFT = [
  'Die Brücken in den Häfen des Landes sind',
  'alt, und sie werden in jedem Winter noch',
  'schlechter, weil niemand sie im Sommer',
  'streicht und weil das Geld dafür fehlt.',
]
const RIGHT = [
  'Die Regierung hat im Frühjahr versprochen,',
  'dass sie in den nächsten Jahren fünfzig',
  'Brücken ersetzt, und zwar zuerst die in',
  'den Häfen, die am meisten befahren sind.',
]

test('letters that name the quarters of a page stand beside its columns, and in none of their sentences', async () => {
  const page = (y: number) =>
    at(22, y, '(A)') + at(22, y - 36, '(B)') + at(560, y, '(C)') + at(560, y - 36, '(D)')
  const text = lines(50, 700, LEFT) + lines(310, 700, RIGHT)
  const paper = await readDocument('a.pdf', makePdf([page(700) + text]))
  expect(paper.text).toContain(LEFT.join(' '))
  expect(paper.text).toContain(RIGHT.join(' '))
  expect(paper.text).not.toMatch(/\([A-D]\)/)
})

const TEXT = [
  'De ponten in het noorden van het land varen elk uur, en in de zomer twee keer',
  'per uur, zo blijkt uit het overzicht van de provincies over de laatste jaren.',
]

test('the foot of a page right below a note is none of the note', async () => {
  const page =
    lines(60, 740, TEXT) +
    at(60, 500, 'Ook de steigers worden elk jaar gekeurd.') +
    at(242, 504, '1', 6) +
    at(60, 62, '1', 5) +
    at(66, 58, 'Overzicht van de provincies.', 8) +
    at(60, 44, 'Verslag over de ponten 1', 8)
  const { footnotes, blocks, text, furniture } = await readDocument('a.pdf', makePdf([page]))
  const note = blocks.find(({ id }) => id === footnotes[0]?.block)
  expect(text.slice(note?.start, note?.end)).toBe('Overzicht van de provincies.')
  expect(furniture.map(({ text: printed }) => printed)).toEqual(['Verslag over de ponten 1'])
})

test('a browser raises the mark of a small note far off its line', async () => {
  const page =
    lines(60, 740, TEXT) +
    at(60, 700, 'Ook de steigers worden elk jaar gekeurd.') +
    at(242, 704, '1', 6) +
    at(60, 83.1, '1', 5.8) +
    at(65, 80, 'Overzicht van de provincies.', 7)
  const { footnotes, blocks, text } = await readDocument('a.pdf', makePdf([page]))
  expect(footnotes).toHaveLength(1)
  const note = blocks.find(({ id }) => id === footnotes[0]?.block)
  expect(text.slice(note?.start, note?.end)).toBe('Overzicht van de provincies.')
})

test('the column beside a letter comes behind who signs it', async () => {
  const side = ['Directie Veren', 'Postbus 1', 'Ons kenmerk', '2024-1']
  const page =
    lines(60, 740, [...TEXT, 'Dat is meer dan vroeger.']) +
    at(60, 680, 'Hoogachtend,') +
    at(60, 650, 'DE MINISTER VAN VEREN,') +
    at(60, 620, 'J.P. Staal') +
    lines(470, 740, side, 7)
  const { text } = await readDocument('a.pdf', makePdf([page]))
  expect(text.indexOf('J.P. Staal') - text.indexOf('DE MINISTER VAN VEREN,')).toBe(
    'DE MINISTER VAN VEREN,\n'.length,
  )
})

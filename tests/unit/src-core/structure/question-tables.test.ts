import { expect, test } from 'vitest'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import { readMadeUp, turnsOf } from './read-made-up'

/** A row as decoders give it: its cells, tabs between. */
function row(...texts: string[]): ExtractedLine {
  const cells: { start: number; end: number }[] = []
  let text = ''
  for (const cell of texts) {
    if (cells.length > 0) text += '\t'
    cells.push({ start: text.length, end: text.length + cell.length })
    text += cell
  }
  return { text, page: 1, role: 'table-row', cells }
}

const HEAD = [
  'Lijst van vragen over het Jaarverslag Bruggen 2022',
  '',
  'De vaste commissie voor Waterstaat heeft een aantal vragen voorgelegd aan de Minister van Bruggen.',
  '',
].map(text => ({ text, page: 1 }))

test('questions in a table are questions, and where they point is kept beside them', async () => {
  const paper = await readMadeUp([
    ...HEAD,
    row('Nr', 'Vraag', 'Bijlage', 'Blz. (van)', 't/m'),
    row('1', 'Wat kost een brug?', '', '', ''),
    row('2', 'Waarom is zij duurder dan in 2021?', '', '15', '17'),
    row('3', 'Hoe vaak is zij geverfd?', '', '', ''),
  ])
  expect(paper.kind).toBe('question-list')
  expect(turnsOf(paper)).toEqual([
    'question {1} Wat kost een brug?',
    'question {2} Waarom is zij duurder dan in 2021?',
    'question {3} Hoe vaak is zij geverfd?',
  ])
  expect(paper.furniture.map(({ text }) => text)).toEqual(['Nr\tVraag\tBijlage\tBlz. (van)\tt/m', '15', '17'])
})

test('answers in a column of their own answer beside them', async () => {
  const paper = await readMadeUp([
    ...HEAD,
    row('Nr.', 'Vraag', 'Antwoord'),
    row('1', 'Wat kost een brug?', 'Een brug kost veel.'),
    row('2', 'Waarom is zij duurder dan in 2021?', 'Staal is duurder geworden.'),
  ])
  expect(turnsOf(paper)).toEqual([
    'question {1} Wat kost een brug?',
    'answer {} Een brug kost veel.',
    'question {2} Waarom is zij duurder dan in 2021?',
    'answer {} Staal is duurder geworden.',
  ])
})

test('any other table stays one', async () => {
  const paper = await readMadeUp([...HEAD, row('Nr', 'Brug', 'Jaar'), row('1', 'Waalbrug', '1936')])
  expect(paper.blocks.some(({ kind, cells }) => kind === 'table' && cells?.length === 2)).toBe(true)
})

test('rows that begin with a label need no head', async () => {
  const paper = await readMadeUp([
    ...HEAD,
    row('Vraag 1', 'Wat kost een brug?'),
    row('Antwoord 1', 'Een brug kost veel.'),
    row('', 'Dat komt door het staal.'),
    row('Vraag 2', 'Waarom is zij duurder dan in 2021?'),
    row('Antwoord 2', 'Staal is duurder geworden.'),
  ])
  expect(turnsOf(paper)).toEqual([
    'question {Vraag 1} Wat kost een brug?',
    'answer {Antwoord 1} Een brug kost veel. / Dat komt door het staal.',
    'question {Vraag 2} Waarom is zij duurder dan in 2021?',
    'answer {Antwoord 2} Staal is duurder geworden.',
  ])
})

test('numbers before what asks are labels, in a column or with answers below', async () => {
  const paper = await readMadeUp([
    ...HEAD,
    row('1', 'Wat kost een brug?'),
    row('Antwoord', 'Een brug kost veel.'),
    row('2', 'Waarom is zij duurder dan in 2021?'),
    row('Antwoord', 'Staal is duurder geworden.'),
  ])
  expect(turnsOf(paper)).toEqual([
    'question {1} Wat kost een brug?',
    'answer {Antwoord} Een brug kost veel.',
    'question {2} Waarom is zij duurder dan in 2021?',
    'answer {Antwoord} Staal is duurder geworden.',
  ])
})

test('numbered rows that ask nothing stay a table', async () => {
  const paper = await readMadeUp([
    ...HEAD,
    row('1', 'Waalbrug', '1936'),
    row('2', 'Maasbrug', '1929'),
    row('3', 'Brug open?', '1930'),
  ])
  expect(paper.blocks.some(({ kind, cells }) => kind === 'table' && cells?.length === 3)).toBe(true)
})

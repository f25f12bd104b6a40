import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from './read-made-up'

const HEAD = 'Besluitenlijst raadsvergadering 3 maart 2022\n\n'

test('a decision says how many voted in brackets, without a colon', async () => {
  const paper = await readMadeUp(
    `${HEAD}1. Voorstel tot verbreding van de Dijkweg.\nDe raad besluit in meerderheid (12 stemmen voor en 9 stemmen tegen)\n\nde weg te verbreden.\n\n2. Sluiting.\nDe voorzitter sluit de vergadering.`,
  )
  expect(turnsOf(paper)).toEqual([
    'statement {1.} Voorstel tot verbreding van de Dijkweg.',
    'statement {De raad besluit in meerderheid (12 stemmen voor en 9 stemmen tegen)} de weg te verbreden.',
    'statement {2.} Sluiting. / De voorzitter sluit de vergadering.',
  ])
})

test('a matter printed bold goes on behind the end of a page', async () => {
  const line = (text: string, page: number, role?: 'heading') => ({ text, page, ...(role && { role }) })
  const paper = await readMadeUp([
    line('Besluitenlijst van de procedurevergadering van 3 maart 2022', 1),
    line('', 1),
    line('1. Agendapunt: Ter informatie - Ontvangen rapporten over het onderhoud', 1),
    line('van bruggen en viaducten bij andere', 2, 'heading'),
    line('Besluit: Voor kennisgeving aangenomen.', 2),
    line('', 2),
    line('Rondvraag', 2, 'heading'),
    line('2. Agendapunt: Rondvraag', 2),
    line('Besluit: Er zijn geen vragen.', 2),
  ])
  expect(turnsOf(paper).slice(0, 2)).toEqual([
    'statement {1. Agendapunt:} Ter informatie - Ontvangen rapporten over het onderhoud van bruggen en viaducten bij andere',
    'statement {Besluit:} Voor kennisgeving aangenomen.',
  ])
})

test('a numbered list behind a colon is what was decided, no footnotes', async () => {
  const line = (text: string, page: number) => ({ text, page })
  const paper = await readMadeUp([
    line('Besluitenlijst raadsvergadering 3 maart 2022', 1),
    line('', 1),
    line('1. Voorstel over het rapport.', 1),
    line('Een amendement (A8.1) gaat over artikel 24.2 van de verordening.', 1),
    line('De raad besluit unaniem:', 1),
    line('', 1),
    line('1. De conclusies te onderschrijven.', 1),
    line('2. De aanbevelingen over te nemen.', 1),
    line('2. Sluiting.', 2),
  ])
  expect(paper.footnotes).toEqual([])
  expect(turnsOf(paper)[1]).toBe(
    'statement {De raad besluit unaniem:} 1. De conclusies te onderschrijven. / 2. De aanbevelingen over te nemen.',
  )
})

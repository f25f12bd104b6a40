import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

const HEAD =
  'Vragen van het lid Zeeman (D66) aan de minister van Bruggen over roest. (Ingezonden 26 februari 2004)\n\n'
const ANSWERS = 'Antwoord van minister De Boer (Bruggen). (Ontvangen 22 maart 2004)\n\n'

test.each([
  ['alone', (number: string) => `${number}\n`, `Antwoord\n${ANSWERS}`],
  ['before the text', (number: string) => `${number}. `, `Antwoord\n\n${ANSWERS}`],
  ['alone, below who answers only', (number: string) => `${number}\n`, ANSWERS],
])('all answers stand below all questions under the same numbers, %s', async (_, number, heading) => {
  const questions = [
    'Kent u het bericht over roest?',
    'Wat is de oorzaak?',
    'Vindt u dat erg?',
    'Wat doet u?',
  ]
  const paper = await readMadeUp(
    `${HEAD}${questions.map((question, index) => `${number(String(index + 1))}${question}`).join('\n\n')}\n\n${heading}${number('1')}Ja.\n\n${number('2 en 3')}De oorzaak is zout water. Ik vind dat erg.\n\n${number('4')}Verven, zie het antwoord op vraag 2.`,
  )
  expect(paper.kind).toBe('question-answers')
  expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
    ...questions.map((__, index) => `question ${index + 1}`),
    'answer 1',
    'answer 2,3',
    'answer 4',
  ])
  expect(turnsOf(paper)[3]).toMatch(/Wat doet u\?$/)
  expect(turnsOf(paper)[5]).toMatch(/De oorzaak is zout water\. Ik vind dat erg\.$/)
  expect(paper.turns.map(({ answers }) => answers.length)).toEqual([0, 0, 0, 0, 1, 2, 1])
})

test('an answer below each question stays its own', async () => {
  const paper = await readMadeUp(
    `${HEAD}1\nKent u het bericht?\n\nAntwoord\nJa, om twee redenen:\n1. het staat in de krant;\n2. het is waar.\n\n2\nWat doet u?\n\nAntwoord\nVerven.`,
  )
  expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
    'question 1',
    'answer 1',
    'question 2',
    'answer 2',
  ])
})

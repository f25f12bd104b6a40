import { expect, test } from 'vitest'
import { askedLabel } from '../../../../../src-core/export/markup/asked-label'

const above = (label: string, text: string) => askedLabel({ label, quotation: { text } })

test('a question that begins with its own label has none above it', () => {
  expect(above('vraag 3', 'Vraag 3\nKlopt dit?')).toBe('')
  expect(above('vragen 4 en 5', 'Vraag 4 en 5:\nKlopt dit?')).toBe('')
  expect(above('question 12', '\n Question 12.\nIs this so?')).toBe('')
  expect(above('question 12', 'Vraag 12\nKlopt dit?')).toBe('')
  expect(above('questions 3, 4 and 5', 'Fragen 3, 4 und 5\nStimmt das?')).toBe('')
})

test('any other has', () => {
  expect(above('vraag 3', 'Klopt dit?')).toBe('vraag 3')
  expect(above('vraag 3', '3.\nKlopt dit?')).toBe('vraag 3')
  expect(above('vraag 3', 'Klopt dit?\nJa of nee?')).toBe('vraag 3')
  expect(above('vraag 3', 'Vraag 13\nKlopt dit?')).toBe('vraag 3')
  expect(above('vraag 3', 'Vraag 3 van de leden betrof iets anders dan wat hier gevraagd is')).toBe('vraag 3')
})

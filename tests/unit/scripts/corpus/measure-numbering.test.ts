import { expect, test } from 'vitest'
import { measureNumbering } from '../../../../scripts/corpus/measure-numbering'

const turn = (printed: string, speaker: string | null = null, label: string | null = null) => ({
  role: printed.startsWith('Q') ? ('question' as const) : ('answer' as const),
  numbers: printed.slice(1).split('+').map(Number),
  speaker,
  label,
})
const measure = (...printed: string[]) => measureNumbering(printed.map(one => turn(one)))

test.each([
  [['Q1', 'A1', 'Q2', 'Q3', 'A2+3'], { state: 'complete', first: 1, missing: [] }],
  [['Q1', 'A1', 'Q3', 'A3'], { state: 'gaps', first: 1, missing: ['Q2', 'A2'] }],
  [['Q1', 'Q2', 'Q3', 'A1', 'A3'], { state: 'gaps', first: 1, missing: ['A2'] }],
  [['Q1474', 'Q1475'], { state: 'complete', first: 1474, missing: [] }],
  [['Q7', 'Q7', 'Q8'], { state: 'complete', first: 7, missing: [] }],
])('%j', (printed, expected) => {
  expect(measure(...printed)).toEqual(expected)
})

test('a second list hides no gap in the first, nor the first one in the second', () => {
  expect(measure('Q1', 'Q3', 'Q1', 'Q2', 'Q4').missing).toEqual(['Q2', 'Q3'])
})

test('numbers printed with who asks are those of the list a question was tabled in', () => {
  const asked = ['Q4', 'Q12', 'Q17'].map(one =>
    turn(one, 'Mr Jones', `${one.slice(1)}. Mr Jones to ask the Minister:`),
  )
  expect(measureNumbering(asked).state).toBe('foreign')
})

test('numbers of a paper whose one member asks all its questions are its own', () => {
  const asked = ['Q1', 'Q2', 'Q4'].map(one => turn(one, 'Jones', `Question ${one.slice(1)}`))
  expect(measureNumbering(asked)).toEqual({ state: 'gaps', first: 1, missing: ['Q3'] })
})

test('speeches have no numbers', () => {
  expect(measureNumbering([{ role: 'speech', numbers: [], speaker: 'Mr Jones', label: null }]).state).toBe(
    'absent',
  )
})

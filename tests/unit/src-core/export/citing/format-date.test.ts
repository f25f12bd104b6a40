import { expect, test } from 'vitest'
import { dayAndMonth, formatDate } from '../../../../../src-core/export/citing/format-date'

test('a day is written out, and what is none stays as it is', () => {
  expect(formatDate('2022-01-07', 'nl')).toBe('7 januari 2022')
  expect(formatDate('2022-01-07', 'en')).toBe('7 January 2022')
  for (const other of ['-01-x', '2022-01', '2022-13-07', '2022-01-07T10:00', ''])
    expect(formatDate(other, 'nl')).toBe(other)
  expect(dayAndMonth('2022-01-07', 'en')).toBe('January 7')
  expect(dayAndMonth('-01-x', 'en')).toBeNull()
})

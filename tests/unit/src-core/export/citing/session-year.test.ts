import { describe, expect, test } from 'vitest'
import {
  readSessionYear,
  sessionYearOf,
  writeSessionYear,
} from '../../../../../src-core/export/citing/session-year'

describe('a parliamentary year', () => {
  test('begins on the third Tuesday of September, whatever the year', () => {
    for (let year = 1888; year <= 2100; year += 1) {
      const tuesdays = Array.from({ length: 30 }, (_, index) => index + 1).filter(
        day => new Date(year, 8, day).getDay() === 2,
      )
      const opening = tuesdays[2] ?? 0
      const on = (day: number) => sessionYearOf(`${year}-09-${String(day).padStart(2, '0')}`)?.from
      expect([on(opening - 1), on(opening)]).toEqual([year - 1, year])
    }
  })

  test.each(['', 'onbekend', '2022-09', '1814-05-02', '7 januari 2022'])('is none for %j', date => {
    expect(sessionYearOf(date)).toBeNull()
  })

  test.each([
    ['2021', '2022', '2021/22'],
    ['2021', '22', '2021/22'],
    ['1999', '2000', '1999/2000'],
    ['1999', '00', '1999/2000'],
    ['2008', '09', '2008/09'],
  ])('%s and %s is %s', (first, second, written) => {
    const years = readSessionYear(first, second)
    expect(years && writeSessionYear(years)).toBe(written)
  })

  test.each([
    ['2021', '2023'],
    ['2021', '21'],
    ['2021', '2'],
    ['2021', ''],
  ])('%s and %s are none', (first, second) => {
    expect(readSessionYear(first, second)).toBeNull()
  })
})

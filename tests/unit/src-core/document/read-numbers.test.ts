import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  numberListSource,
  numberRanges,
  readNumberList,
  readNumbers,
} from '../../../../src-core/document/read-numbers'

const BETWEEN = [
  ', ',
  ',',
  '; ',
  ' en ',
  ' and ',
  ' und ',
  ' et ',
  ', en ',
  ' & ',
  ' / ',
  ' en vraag ',
  ' + ',
]
const THROUGH = [' t/m ', ' tot en met ', ' bis ', ' to ', ' tot ', '-', '–', ' – ']

/** A list of single numbers and ranges, with how it may be printed and what it names. */
const lists = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 6 }),
      gap: fc.integer({ min: 2, max: 9 }),
      between: fc.constantFrom(...BETWEEN),
      through: fc.constantFrom(...THROUGH),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(items => {
    let at = 0
    let printed = ''
    const numbers: number[] = []
    for (const { length, gap, between, through } of items) {
      const first = at + gap
      const last = first + length - 1
      if (printed !== '') printed += between
      printed += length === 1 ? String(first) : `${first}${through}${last}`
      for (let number = first; number <= last; number += 1) numbers.push(number)
      at = last
    }
    return { printed, numbers }
  })

describe('numbers and ranges', () => {
  test('any printed list names what it was made of, wherever it is read', () => {
    const whole = new RegExp(`^${numberListSource('1,4')}$`, 'iu')
    fc.assert(
      fc.property(lists, ({ printed, numbers }) => {
        expect(readNumbers(printed)).toEqual(numbers)
        expect(readNumberList(printed)).toEqual(numbers)
        expect(whole.exec(printed)?.[0]).toBe(printed)
        expect(readNumbers(`Antwoord op vragen ${printed}:`)).toEqual(numbers)
      }),
    )
  })

  test('any text at all is read without an error and without more numbers than it can name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text => {
        const printed = text.match(/\d+/g)?.length ?? 0
        expect(readNumbers(text).length).toBeLessThanOrEqual(printed * 200)
        expect(readNumberList(`${text}!`)).toBeNull()
      }),
    )
  })

  test.each([
    ['1 bis 3', [1, 2, 3]],
    ['1, 2 en 4', [1, 2, 4]],
    ['3 t/m 6', [3, 4, 5, 6]],
    ['2en 3', [2, 3]],
    ['1 2 3', [1, 2, 3]],
    ['3-5; 4', [3, 4, 5]],
    ['', []],
    ['  ', []],
  ])('%s', (line, numbers) => {
    expect([...new Set(readNumbers(line))]).toEqual(numbers)
    expect(readNumberList(line)).toEqual(numbers)
  })

  test.each(['zeven', '4a', '5-3', '1–9999', '12345', '-1', '4,,x', '3 t/m', '3 t/m en 4'])(
    'not %s',
    line => {
      expect(readNumberList(line)).toBeNull()
    },
  )

  test('a range that counts down or that nobody means names its two ends', () => {
    expect(readNumbers('5-3')).toEqual([5, 3])
    expect(readNumbers('1-9999')).toEqual([1, 9999])
  })
})

test('puts numbers in a row together, and none that are not among them', () => {
  expect(numberRanges([3, 4, 5, 9, 10])).toBe('3–5, 9–10')
  expect(numberRanges([7])).toBe('7')
  expect(numberRanges([2, 1, 2, 20])).toBe('1–2, 20')
  expect(numberRanges([])).toBe('')
})

test('gives back the numbers when it is read', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }), numbers => {
      expect(readNumbers(numberRanges(numbers))).toEqual(numbers.toSorted((one, other) => one - other))
    }),
  )
})

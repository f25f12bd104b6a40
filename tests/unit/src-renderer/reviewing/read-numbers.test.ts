import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../../../src-renderer/reviewing/read-numbers'
import { sentenceStarts } from '../../../../src-renderer/reviewing/sentence-starts'

describe('the numbers one types', () => {
  test.each([
    ['4', [4]],
    ['4, 6', [4, 6]],
    ['4 en 6', [4, 6]],
    ['4, 6 and 8–10', [4, 6, 8, 9, 10]],
    ['3 t/m 5', [3, 4, 5]],
    ['3-5; 4', [3, 4, 5]],
    ['1 2 3', [1, 2, 3]],
    ['  ', []],
  ])('%s', (line, numbers) => {
    expect(readNumbers(line)).toEqual(numbers)
  })

  test.each(['zeven', '4a', '5-3', '1–9999', '12345', '-1', '4,,x'])('not %s', line => {
    expect(readNumbers(line)).toBeNull()
  })
})

describe('the sentences of a paragraph', () => {
  test('begin after the first', () => {
    const text = 'Dit is een zin. En dit is een tweede! Klaar?'
    expect(sentenceStarts(text, 'nl').map(at => text.slice(at))).toEqual([
      'En dit is een tweede! Klaar?',
      'Klaar?',
    ])
    expect(sentenceStarts('Een enkele zin.', 'nl')).toEqual([])
    expect(sentenceStarts('', 'nl')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { findPassage } from '../../../../src-renderer/original/find-passage'

const line = (words: string, top: number, left = 0.1, width = 0.8) => ({
  words,
  box: { left, top, width, height: 0.02 },
})

describe('a passage on its page', () => {
  test('is found over lines that import joined, without their hyphens', () => {
    const page = [
      line('Tweede Kamer', 0.05),
      line('De minister gaat naar Neder-', 0.2),
      line('land, zegt zij.', 0.23),
    ]
    expect(findPassage(page, 'De minister gaat naar Nederland, zegt zij.').map(({ top }) => top)).toEqual([
      0.2, 0.23,
    ])
  })

  test('is one box a line, whatever pieces the line is printed in', () => {
    const page = [
      line('De ', 0.2, 0.1, 0.1),
      line('minister', 0.2, 0.2, 0.3),
      line(' antwoordt', 0.2, 0.5, 0.2),
    ]
    const [box, ...others] = findPassage(page, 'De minister antwoordt')
    expect(others).toEqual([])
    expect(box?.left).toBeCloseTo(0.1)
    expect(box?.width).toBeCloseTo(0.6)
  })

  test.each([
    ['is not there', 'De staatssecretaris antwoordt'],
    ['is there twice', 'De minister antwoordt'],
    ['is too short to tell', 'De'],
    ['is empty', ''],
  ])('has no place where it %s', (_, passage) => {
    expect(
      findPassage([line('De minister antwoordt', 0.2), line('De minister antwoordt', 0.4)], passage),
    ).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { sentenceStarts } from '../../../../src-renderer/reviewing/sentence-starts'

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

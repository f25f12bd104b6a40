import { describe, expect, test } from 'vitest'
import { lowerCase } from '../../../../src-core/basics/lower-case'

const CODES = Array.from({ length: 0x1_0000 }, (_, code) => code).filter(
  code => code < 0xd800 || code > 0xdfff,
)

describe('a text in lower case', () => {
  test('keeps every offset', () => {
    const changed = CODES.filter(code => lowerCase(`a${String.fromCharCode(code)}b`).length !== 3)
    expect(changed).toEqual([])
  })
  test('holds a letter of a pattern where one that folds case finds it, and nowhere else', () => {
    const differing = CODES.filter(code => {
      const sign = String.fromCharCode(code)
      return /[a-zé]/iu.test(sign) !== /[a-zé]/u.test(lowerCase(sign))
    })
    expect(differing).toEqual([])
  })
  test('ends a word where a pattern that folds case ends it', () => {
    const differing = CODES.filter(code => {
      const word = `leden${String.fromCharCode(code)}`
      return /leden\b/iu.test(word) !== /leden\b/u.test(lowerCase(word))
    })
    expect(differing).toEqual([])
  })
})

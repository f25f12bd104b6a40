import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillTemplate, readTemplate } from '../../../../../src-core/export/citing/template'

const fill = (template: string, fields: Record<string, string>) =>
  fillTemplate(readTemplate(template), fields)

describe('a template', () => {
  test.each([
    ['{a}, {b}', { a: '1', b: '2' }, '1, 2'],
    ['{a}[, {b}]', { a: '1' }, '1'],
    ['{a}[, p. {b}|, pp. {c}]', { a: '1', c: '2-3' }, '1, pp. 2-3'],
    ['{a}[ ({b}[, {c}])]', { a: '1', b: '2' }, '1 (2)'],
    ['{a}[ ({b}[, {c}])]', { a: '1', c: '2' }, '1'],
    ['a | b', {}, 'a | b'],
    [String.raw`\{a\} \[b\] \\`, {}, '{a} [b] \\'],
    ['{a}', { a: '[{b}]' }, '[{b}]'],
  ])('%s', (template, fields, filled) => {
    expect(fill(template, fields)).toBe(filled)
  })

  test('is null where a field outside of brackets is not known', () => {
    expect(fill('{a}, {b}', { a: '1' })).toBeNull()
    expect(fill('{constructor}', {})).toBeNull()
  })

  test.each([
    ['{a', '“{” at 1'],
    ['a}', '“}” at 2'],
    ['[a', '“[” at 1 is not closed'],
    ['a]', '“]” at 2 closes nothing'],
    ['{a b}', 'begins no field'],
    ['a\\', 'backslash'],
    ['['.repeat(5000), 'deep'],
  ])('%s says what is wrong with it', (template, reason) => {
    expect(() => readTemplate(template)).toThrow(reason)
  })

  test('takes any words as they are once their signs are escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), words => {
        expect(fill(words.replace(/[\\{}[\]|]/g, '\\$&'), {})).toBe(words)
      }),
    )
  })
})

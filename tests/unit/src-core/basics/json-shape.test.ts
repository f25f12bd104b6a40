import { expect, it } from 'vitest'
import { jsonFault } from '../../../../src-core/basics/json-shape'
import { DEEPEST_JSON } from '../../../../src-core/basics/limits'

const nested = (levels: number) => Buffer.from('['.repeat(levels) + ']'.repeat(levels))

it('takes what nests as deep as it may and refuses one level more, closed or not', () => {
  expect(jsonFault(nested(DEEPEST_JSON))).toBeNull()
  expect(jsonFault(nested(DEEPEST_JSON + 1))).toContain('deeper')
  expect(jsonFault(Buffer.from('{'.repeat(150_000)))).toContain('deeper')
})

it('counts no braces in strings, after whatever escapes', () => {
  const text = JSON.stringify({ text: `\\"${'{['.repeat(1000)}\\` })
  expect(jsonFault(Buffer.from(text))).toBeNull()
})

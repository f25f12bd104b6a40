import { expect, test } from 'vitest'
import { foldText } from '../../../../src-core/document/fold-text'

test.each([
  ['Oekraïne', 'OEKRAINE'],
  ['reële', 'reele'],
  ['ﬁnanciën', 'financien'],
  ['thema’s', "thema's"],
  ['“ja”', '"ja"'],
  ['e\u0301e\u0301n', 'één'],
])('%s and %s are one', (one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test('different words stay apart', () => {
  expect(foldText('sanctie')).not.toBe(foldText('sancties'))
})

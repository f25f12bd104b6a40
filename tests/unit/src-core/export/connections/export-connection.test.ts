import { expect, test } from 'vitest'
import { connectionLine } from '../../../../../src-core/export/connections/export-connection'

test('a connection is one line, whatever cells and paragraphs it leads to', () => {
  const to = { isQuote: true, citation: 'Verslag, p. 3', link: null }
  expect(connectionLine({ ...to, says: 'beantwoordt', quotation: 'Land\t\t2021\nNoorwegen\t10 ' })).toBe(
    'beantwoordt “Land 2021 Noorwegen 10” (Verslag, p. 3)',
  )
})

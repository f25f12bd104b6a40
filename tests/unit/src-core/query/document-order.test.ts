import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeInOrder, inDocumentOrder } from '../../../../src-core/query/document-order'

const placed = fc.uniqueArray(
  fc
    .record({ id: fc.string({ minLength: 1 }), start: fc.nat(20), length: fc.integer({ min: 1, max: 5 }) })
    .map(({ id, start, length }) => ({ id, start, end: start + length })),
  { selector: ({ id }) => id },
)

test('taken out and put in one by one, the order is that of all sorted at once', () => {
  fc.assert(
    fc.property(placed, fc.nat(), fc.nat(), (all, kept, before) => {
      const [from, to] = [all.slice(0, before), all.slice(kept % (all.length + 1))]
      const out = from.filter(one => !to.includes(one))
      const into = to.filter(one => !from.includes(one))
      expect(changeInOrder(inDocumentOrder(from), out, into, one => one)).toEqual(inDocumentOrder(to))
    }),
  )
})

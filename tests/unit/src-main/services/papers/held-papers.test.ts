import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeldPapers } from '../../../../../src-main/services/papers/held-papers'
import { makeDocument } from '../../../src-core/builders'

const stored = (id: string, size: number) => ({ document: makeDocument(id), digest: id, size })

test('those asked for last are held, as many as there is room for', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          put: fc.boolean(),
          id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          size: fc.integer({ min: 1, max: 60 }),
        }),
        { maxLength: 60 },
      ),
      steps => {
        const papers = new HeldPapers(100)
        // Whatever is in memory at all is found, so that only room says what is held.
        let order: { id: string; size: number }[] = []
        for (const { put, id, size } of steps) {
          const before = order.find(one => one.id === id)
          if (!put && !before) continue
          order = [...order.filter(one => one.id !== id), { id, size: put ? size : (before?.size ?? 0) }]
          if (put) papers.put(id, stored(id, size))
          else papers.get(id)
          while (order.length > 1 && order.reduce((sum, one) => sum + one.size, 0) > 100) order.shift()
          expect(papers.ids).toEqual(order.map(one => one.id))
        }
      },
    ),
  )
})

test('the newest is held however large it is', () => {
  const papers = new HeldPapers(10)
  papers.put('a', stored('a', 5))
  papers.put('b', stored('b', 1_000))
  expect(papers.ids).toEqual(['b'])
})

test('what had to make room is the same paper for whoever still has it', () => {
  const papers = new HeldPapers(10)
  const first = stored('a', 8)
  papers.put('a', first)
  papers.put('b', stored('b', 8))
  expect(papers.ids).toEqual(['b'])
  expect(papers.get('a')).toBe(first.document)
  papers.drop('a')
  expect(papers.get('a')).toBeNull()
})

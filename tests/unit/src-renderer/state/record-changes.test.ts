import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween, noteChange } from '../../../../src-renderer/state/record-changes'

interface Version {
  readonly id: string
  readonly revision: number
}

const id = fc.constantFrom(...'abcdef')
/** Steps that each put some records in and take others out. */
const steps = fc.array(fc.record({ put: fc.array(id), gone: fc.array(id), isNoted: fc.boolean() }), {
  maxLength: 12,
})

test('what changed is told the same whether each step was noted or all is compared', () => {
  fc.assert(
    fc.property(steps, steps, (earlier, later) => {
      let revision = 0
      const walk = (from: ReadonlyMap<string, Version>, all: typeof earlier) =>
        all.reduce((before, { put, gone, isNoted }) => {
          const next = new Map(before)
          for (const one of put) {
            revision += 1
            next.set(one, { id: one, revision })
          }
          for (const one of gone) next.delete(one)
          if (isNoted) noteChange(before, next, [...put, ...gone])
          return next as ReadonlyMap<string, Version>
        }, from)
      const from = walk(new Map(), earlier)
      const to = walk(from, later)
      const { before, after } = changesBetween(from, to)
      const sorted = (versions: Iterable<Version>) => [...versions].sort((a, b) => a.revision - b.revision)
      expect(sorted(before)).toEqual(sorted([...from.values()].filter(one => to.get(one.id) !== one)))
      expect(sorted(after)).toEqual(sorted([...to.values()].filter(one => from.get(one.id) !== one)))
    }),
  )
})

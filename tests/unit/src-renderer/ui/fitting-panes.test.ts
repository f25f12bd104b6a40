import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingPanes } from '../../../../src-renderer/ui/fitting-panes'

const LEAST = { outline: 200, notes: 300, pages: 250 } as const
const ALL = ['outline', 'notes', 'pages'] as const

describe('fittingPanes', () => {
  it('leaves all open where there is just room', () => {
    expect([...fittingPanes(ALL, ALL, LEAST, 750)]).toEqual(ALL)
  })

  it('has panes give way in their order, and no more of them than must', () => {
    expect(fittingPanes(ALL, ['notes', 'outline', 'pages'], LEAST, 749)).toEqual(
      new Set(['outline', 'pages']),
    )
    expect(fittingPanes(ALL, ['pages', 'notes', 'outline'], LEAST, 499)).toEqual(new Set(['outline']))
  })

  it('keeps the last of the order however little room there is, and shows none that is closed', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ALL], { minLength: 1 }),
        fc.shuffledSubarray([...ALL], { minLength: 3 }),
        fc.integer({ min: -500, max: 1000 }),
        (open, order, room) => {
          const fitting = fittingPanes(open, order, LEAST, room)
          const last = order.findLast(pane => open.includes(pane))
          expect([...fitting]).toContain(last)
          expect([...fitting].every(pane => open.includes(pane))).toBe(true)
        },
      ),
    )
  })
})

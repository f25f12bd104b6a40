import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingPanes, sharedWidths } from '../../../../src-renderer/ui/fitting-panes'

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
    expect(fittingPanes(ALL, ['pages', 'notes', 'outline'], LEAST, 449)).toEqual(new Set(['outline']))
  })

  it('leaves none away that there is room for once wider ones gave way', () => {
    expect(fittingPanes(ALL, ['outline', 'notes', 'pages'], LEAST, 450)).toEqual(
      new Set(['outline', 'pages']),
    )
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

describe('sharedWidths', () => {
  const wanted = { outline: 240, notes: 380, pages: 330 } as const
  const shared = (room: number) => [...sharedWidths(new Set(ALL), wanted, LEAST, room).values()]

  it('leaves panes as wide as wanted where there is room', () => {
    expect(shared(950)).toEqual([240, 380, 330])
  })

  it('takes from each the same part of what it has above its least', () => {
    expect(shared(850)).toEqual([220, 340, 290])
  })

  it('takes nothing below the least, and nothing from one that is wanted narrower', () => {
    expect(shared(100)).toEqual([200, 300, 250])
    expect([...sharedWidths(new Set(['notes']), { ...wanted, notes: 280 }, LEAST, 100)]).toEqual([
      ['notes', 280],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { indexSteps } from '../../../../src-renderer/searching/index-steps'

describe('indexSteps', () => {
  it('asks again at each tenth of an index that is made, however often it is told, and at its end', () => {
    const isStep = indexSteps()
    const told = Array.from({ length: 1000 }, (_, done) => isStep({ done, total: 1000 }))
    expect(told.flatMap((asks, done) => (asks ? [done] : []))).toEqual([
      0, 100, 200, 300, 400, 500, 600, 700, 800, 900,
    ])
    expect(isStep(null)).toBe(true)
  })

  it('asks after every change of an index that is whole', () => {
    const isStep = indexSteps()
    expect([isStep(null), isStep({ done: 0, total: 50 }), isStep({ done: 4, total: 50 })]).toEqual([
      true,
      true,
      false,
    ])
  })
})

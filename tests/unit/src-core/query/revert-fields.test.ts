import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revertFields as revertWith, sameContent } from '../../../../src-core/query/revert-fields'
import { annotationKind } from '../../../../src-core/records/kinds/annotation-kind'
import { makeAnnotation, makeDocument, makeNote } from '../builders'

const revertFields = <T extends object>(from: T, to: T, current: T) =>
  revertWith(from, to, current, annotationKind.merge.together)
const document = makeDocument('Een eerste zin. Een tweede zin.')
const before = makeAnnotation(document, 0, 3, { themes: ['t1'] })
const after = { ...before, themes: ['t1', 't2'], revision: 2 }

describe('taking a change back', () => {
  it('restores what it changed', () => {
    expect(revertFields(after, before, after)).toEqual({
      record: { ...after, themes: ['t1'] },
      superseded: false,
    })
  })

  it('leaves what a colleague changed since', () => {
    const current = { ...after, note: makeNote('van Anna'), revision: 3 }
    expect(revertFields(after, before, current).record).toEqual({ ...current, themes: ['t1'] })
  })

  it('says so where a colleague changed the same thing', () => {
    const current = { ...after, themes: ['t3'], revision: 3 }
    expect(revertFields(after, before, current)).toEqual({ record: null, superseded: true })
  })

  it('moves a passage whole or not at all', () => {
    const moved = { ...before, ...makeAnnotation(document, 4, 10), id: before.id, themes: before.themes }
    const current = { ...moved, end: 12, revision: 4 }
    expect(revertFields(moved, before, current)).toEqual({ record: null, superseded: true })
  })

  it('takes a tombstone away', () => {
    const gone = { ...after, deleted: true }
    const { record } = revertFields(gone, after, gone)
    expect(record).not.toHaveProperty('deleted')
  })

  it('never touches what the change did not', () => {
    const record = fc.record({ a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) })
    fc.assert(
      fc.property(record, record, record, (from, to, current) => {
        const { record: reverted } = revertFields(from, to, current)
        for (const name of ['a', 'b', 'c'] as const) {
          const taken = from[name] !== to[name] && current[name] === from[name]
          expect((reverted ?? current)[name]).toBe(taken ? to[name] : current[name])
        }
      }),
    )
  })
})

describe('sameContent', () => {
  it('looks past revisions and times, at everything else', () => {
    expect(sameContent(before, { ...before, revision: 9, modified: 'later', editor: 'bob' })).toBe(true)
    expect(sameContent(before, after)).toBe(false)
  })
})

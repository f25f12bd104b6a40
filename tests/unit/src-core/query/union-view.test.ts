import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_LAYERS, visibleVersion } from '../../../../src-core/query/layers'
import { compareVersions, recordText, sameRecord, UnionView } from '../../../../src-core/query/union-view'

interface Item {
  readonly id: string
  readonly revision: number
  readonly author: string
  readonly value: string
  readonly deleted?: boolean
  readonly documentId?: string | undefined
}

const item = (id: string, revision: number, rest: Partial<Item> = {}): Item => ({
  id,
  revision,
  author: 'ann',
  value: '',
  ...rest,
})

describe('which version counts', () => {
  it('is the higher revision, whoever holds it', () => {
    const newer = { record: item('x', 2), holder: 'ann' }
    const older = { record: item('x', 1), holder: 'bob' }
    expect(compareVersions(newer, older)).toBeGreaterThan(0)
    expect(compareVersions(older, newer)).toBeLessThan(0)
  })

  it('is, of equal revisions, the one of the higher analyst id', () => {
    const ann = { record: item('x', 2), holder: 'ann' }
    const bob = { record: item('x', 2), holder: 'bob' }
    expect(compareVersions(bob, ann)).toBeGreaterThan(0)
  })

  it('is, between copies of one file, decided by content and not by the order of members', () => {
    const one = { record: item('x', 2, { value: 'a' }), holder: 'ann' }
    const other = { record: item('x', 2, { value: 'b' }), holder: 'ann' }
    expect(Math.sign(compareVersions(one, other))).toBe(-Math.sign(compareVersions(other, one)))
    expect(compareVersions(one, { ...one, record: { ...one.record } })).toBe(0)
    expect(sameRecord({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
    expect(recordText([2, 1])).not.toBe(recordText([1, 2]))
  })
})

describe('the union', () => {
  it('tells only what is shown differently', () => {
    const view = new UnionView<Item>()
    expect(view.replace('ann/f', 'ann', [item('x', 2), item('y', 1)])).toHaveLength(2)
    expect(view.replace('bob/f', 'bob', [item('x', 1)])).toEqual([])
    expect(view.replace('bob/f', 'bob', [item('x', 3, { value: 'new' })])).toEqual([
      item('x', 3, { value: 'new' }),
    ])
    expect(view.records.get('x')?.value).toBe('new')
  })

  it('falls back to an older version when the newer one goes, and tells what nobody holds as deleted', () => {
    const view = new UnionView<Item>()
    view.replace('ann/f', 'ann', [item('x', 1)])
    view.replace('bob/f', 'bob', [item('x', 2), item('z', 1)])
    expect(view.replace('bob/f', 'bob', [])).toEqual([item('x', 1), item('z', 1, { deleted: true })])
    expect(view.records.has('z')).toBe(false)
    expect(view.versionsOf('x').map(({ holder }) => holder)).toEqual(['ann'])
  })

  it('keeps the records about each document apart, wherever they move', () => {
    const view = new UnionView<Item>()
    view.replace('ann/f', 'ann', [item('x', 1, { documentId: 'd' }), item('y', 1, { documentId: 'd' })])
    view.put('ann/f', 'ann', [item('x', 2, { documentId: 'e' })])
    expect([...view.ofDocument('d')].map(({ id }) => id)).toEqual(['y'])
    expect([...view.ofDocument('e')].map(({ id }) => id)).toEqual(['x'])
    view.replace('ann/f', 'ann', [])
    expect([...view.ofDocument('d'), ...view.ofDocument('e')]).toEqual([])
    expect([...view.ofDocument('unknown')]).toEqual([])
  })

  it('is the same whatever the order of arrival, and however often a file arrives', () => {
    const records = fc.array(
      fc.record({
        id: fc.constantFrom('x', 'y', 'z'),
        revision: fc.integer({ min: 1, max: 3 }),
        author: fc.constantFrom('ann', 'bob'),
        value: fc.constantFrom('p', 'q'),
        documentId: fc.constantFrom('d', 'e', undefined),
      }),
    )
    const files = fc.array(fc.tuple(fc.constantFrom('ann', 'bob', 'cas'), records), { maxLength: 6 })
    fc.assert(
      fc.property(files, fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), (all, order) => {
        const one = new UnionView<Item>()
        for (const [index, [holder, held]] of all.entries()) one.replace(`f${index}`, holder, held)
        const other = new UnionView<Item>()
        const arrivals = [...order.filter(index => index < all.length), ...[...all.keys()].reverse()]
        for (const index of arrivals) {
          const [holder, held] = all[index] ?? ['', []]
          other.replace(`f${index}`, holder, index % 2 === 0 ? held.slice(0, 1) : [])
        }
        for (const index of [...all.keys()].reverse()) {
          const [holder, held] = all[index] ?? ['', []]
          other.replace(`f${index}`, holder, held)
        }
        expect(other.records).toEqual(one.records)
        for (const view of [one, other]) {
          const shared = [...view.records.keys()].filter(id => view.versionsOf(id).length > 1)
          expect(new Set(view.heldByMany())).toEqual(new Set(shared))
          for (const id of ['d', 'e'])
            expect(new Set(view.ofDocument(id))).toEqual(
              new Set([...view.records.values()].filter(({ documentId }) => documentId === id)),
            )
        }
      }),
    )
  })
})

describe('layers', () => {
  const mine = { record: item('x', 1, { value: 'mine' }), holder: 'ann' }
  const edited = { record: item('x', 2, { value: 'edited' }), holder: 'bob' }
  const theirs = { record: item('y', 1, { author: 'bob' }), holder: 'bob' }
  const taken = { record: item('y', 2, { author: 'bob' }), holder: 'ann' }

  it('show what counts', () => {
    expect(visibleVersion([mine, edited], ALL_LAYERS, 'ann')).toBe(edited.record)
    expect(visibleVersion([], ALL_LAYERS, 'ann')).toBeNull()
  })

  it('leave out hidden authors, also where another analyst changed their annotation', () => {
    const layers = { blind: false, hidden: ['bob'] }
    expect(visibleVersion([theirs], layers, 'ann')).toBeNull()
    expect(visibleVersion([theirs, taken], layers, 'ann')).toBeNull()
    expect(visibleVersion([mine, edited], layers, 'ann')).toBe(edited.record)
  })

  it('when blind, show what one made oneself as one left it oneself', () => {
    const layers = { blind: true, hidden: ['ann'] }
    expect(visibleVersion([mine, edited], layers, 'ann')).toBe(mine.record)
    expect(visibleVersion([theirs, taken], layers, 'ann')).toBeNull()
  })
})

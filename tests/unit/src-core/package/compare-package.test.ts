import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../src-core/annotation/model'
import { comparePackaged as compareWith } from '../../../../src-core/package/compare-package'
import type { HeldVersion } from '../../../../src-core/query/union-view'
import { annotationKind } from '../../../../src-core/records/kinds/annotation-kind'
import { makeAnnotation, makeDocument, makeNote } from '../builders'

const document = makeDocument('Een zin over gas en graan.')
const held = (holder: string, rest: Partial<Annotation>): HeldVersion<Annotation> => ({
  holder,
  record: makeAnnotation(document, 0, 3, { id: 'ann_1', author: 'ann', ...rest }),
})
const comparePackaged = (
  theirs: HeldVersion<Annotation>,
  known: readonly HeldVersion<Annotation>[],
  included: readonly Annotation[] = [],
  ancestors: ReadonlySet<string> | null = null,
) =>
  compareWith(
    theirs,
    known,
    { self: 'me', includes: version => included.some(record => record === version) },
    annotationKind.merge.together,
    ancestors,
  )
const first = held('ann', { revision: 1 })

describe('a record of a package', () => {
  it('is new where nobody here has it', () => {
    expect(comparePackaged(first, []).state).toBe('new')
  })

  it('is known where it is here, or an older version of what is here', () => {
    expect(comparePackaged(first, [first]).state).toBe('known')
    expect(comparePackaged(first, [first, held('bob', { revision: 2, themes: ['t'] })]).state).toBe('known')
    expect(comparePackaged(first, [held('bob', { revision: 2, themes: ['t'] })]).state).toBe('known')
    const second = held('ann', { revision: 2, themes: ['t'] })
    expect(comparePackaged(first, [second]).state).toBe('known')
  })

  it('updates what the same analyst made, and what nobody changed here', () => {
    expect(comparePackaged(held('ann', { revision: 3, themes: ['t'] }), [first]).state).toBe('update')
    expect(comparePackaged(held('bob', { revision: 2, themes: ['t'] }), [first]).state).toBe('update')
  })

  it('is a choice where it was made from another version of the same analyst than the one here', () => {
    const here = held('ann', { revision: 2, themes: ['t'], modified: '2026-01-02T10:00:00.000Z' })
    const mine = held('bob', { revision: 3, themes: ['t'], note: makeNote('van Bob') })
    const theirs = held('ann', { revision: 3, themes: ['u'] })
    const made = (from: string) => new Set(['1 2026-01-01T10:00:00.000Z', from])
    for (const known of [[here], [here, mine]]) {
      const forked = comparePackaged(theirs, known, [], made('2 2026-01-02T11:00:00.000Z'))
      expect(forked).toMatchObject({ state: 'both', merged: null, here: known.at(-1)?.record })
    }
    expect(comparePackaged(theirs, [here], [], made('2 2026-01-02T10:00:00.000Z')).state).toBe('update')
    expect(comparePackaged(theirs, [here], [], new Set()).state).toBe('both')
    expect(comparePackaged(theirs, [here], [], null).state).toBe('update')
    expect(comparePackaged(here, [here], [], new Set()).state).toBe('known')
  })

  it('was changed on both sides where each changed what the other did not know', () => {
    const theirs = held('ann', { revision: 2, themes: ['t'] })
    const mine = held('bob', { revision: 2, note: makeNote('van Bob') })
    const compared = comparePackaged(theirs, [first, mine])
    expect(compared.state).toBe('both')
    expect(compared.merged).toMatchObject({ themes: ['t'], note: makeNote('van Bob') })
  })

  it('cannot be merged where both changed the same', () => {
    const theirs = held('ann', { revision: 2, themes: ['t'] })
    const mine = held('bob', { revision: 2, themes: ['u'] })
    expect(comparePackaged(theirs, [first, mine])).toMatchObject({ state: 'both', merged: null })
    expect(comparePackaged(theirs, [mine])).toMatchObject({ state: 'both', merged: null })
  })

  it('is no conflict where one side already has what the other changed', () => {
    const theirs = held('ann', { revision: 2, themes: ['t'] })
    const mine = held('bob', { revision: 3, themes: ['t'], note: makeNote('en meer') })
    expect(comparePackaged(theirs, [first, mine]).state).toBe('known')
    const later = held('ann', { revision: 4, themes: ['t'], note: makeNote('en meer') })
    expect(comparePackaged({ ...later, record: { ...later.record, end: 6 } }, [first, mine]).state).toBe(
      'update',
    )
  })

  it('brings a deletion as a change like any other', () => {
    expect(comparePackaged(held('ann', { revision: 2, deleted: true }), [first]).state).toBe('update')
    const mine = held('bob', { revision: 2, themes: ['t'] })
    expect(comparePackaged(held('ann', { revision: 2, deleted: true }), [first, mine]).state).toBe('both')
  })

  it('is never both deleted and changed: one of the two is chosen', () => {
    const deleted = { deleted: true, revision: 2 }
    const noted = { note: makeNote('Dit moet blijven.'), revision: 2 }
    const there = comparePackaged(held('ann', deleted), [first, held('bob', noted)])
    expect(there).toMatchObject({ state: 'both', merged: null })
    const here = comparePackaged(held('ann', noted), [first, held('bob', deleted)])
    expect(here).toMatchObject({ state: 'both', merged: null })
  })

  it('is a choice where one revision of one analyst says two things', () => {
    const one = held('ann', { revision: 2, themes: ['t'] })
    const other = held('ann', { revision: 2, themes: ['u'] })
    expect(comparePackaged(other, [one])).toMatchObject({ state: 'both', merged: null })
    expect(comparePackaged(other, [first, one, held('bob', { revision: 3 })]).state).toBe('both')
  })

  it('in the receiver’s own name is a choice, unless the own history includes it', () => {
    const here = held('me', { revision: 2, themes: ['t'] })
    for (const revision of [1, 2, 3, 9]) {
      const theirs = held('me', { revision, themes: ['u'] })
      expect(comparePackaged(theirs, [here]).state).toBe('both')
      expect(comparePackaged(theirs, [here], [theirs.record]).state).toBe('known')
    }
    expect(comparePackaged(here, [here]).state).toBe('known')
    expect(comparePackaged(held('me', { revision: 2, themes: ['t'] }), []).state).toBe('new')
  })
})

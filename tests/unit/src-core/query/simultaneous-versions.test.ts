import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../src-core/annotation/model'
import { simultaneousVersions } from '../../../../src-core/query/simultaneous-versions'
import type { HeldVersion } from '../../../../src-core/query/union-view'
import { makeAnnotation, makeDocument, makeNote } from '../builders'

const document = makeDocument('Een zin over gas en graan.')
const held = (holder: string, rest: Partial<Annotation>): HeldVersion<Annotation> => ({
  holder,
  record: makeAnnotation(document, 0, 3, { id: 'ann_1', author: 'ann', ...rest }),
})

describe('versions made at the same time', () => {
  it('are those of one revision that say different things, the one that counts first', () => {
    const base = held('ann', { revision: 1 })
    const one = held('ann', { revision: 2, themes: ['t'] })
    const other = held('bob', { revision: 2, note: makeNote('van Bob') })
    expect(simultaneousVersions([one, base, other])).toEqual([other, one])
    expect(simultaneousVersions([other, one])).toEqual(simultaneousVersions([one, other]))
  })

  it('are none where they say the same, or one was made knowing the other', () => {
    const one = held('ann', { revision: 2, themes: ['t'], modified: '2026-01-01' })
    const same = held('bob', { revision: 2, themes: ['t'], modified: '2026-02-02' })
    expect(simultaneousVersions([one, same])).toEqual([])
    expect(simultaneousVersions([one, held('bob', { revision: 3, themes: [] })])).toEqual([])
    expect(simultaneousVersions([])).toEqual([])
  })

  it('are a deletion and a change too', () => {
    const gone = held('ann', { revision: 2, deleted: true })
    const kept = held('bob', { revision: 2, themes: ['t'] })
    expect(simultaneousVersions([gone, kept])).toHaveLength(2)
  })
})

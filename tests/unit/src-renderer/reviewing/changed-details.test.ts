import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../../src-core/document/corrections/apply-corrections'
import { changedDetails, typedDetails } from '../../../../src-renderer/reviewing/changed-details'
import { makeDocument } from '../../src-core/builders'

const base = makeDocument('Geachte voorzitter,')
const paper = {
  ...base,
  meta: {
    ...base.meta,
    title: 'Brief',
    askedBy: ['VVD', 'D66'],
    identifiers: [
      { kind: 'kamerstuk' as const, value: '36045-7', text: '36 045, nr. 7' },
      { kind: 'zaak' as const, value: '2022Z00085', text: '2022Z00085' },
    ],
  },
}
const typed = typedDetails(paper)

describe('details of a paper', () => {
  it('are no correction while nothing is changed', () => {
    expect(changedDetails(paper, typed)).toBeNull()
    expect(changedDetails(paper, { ...typed, title: ' Brief ' })).toBeNull()
  })

  it('say what was changed, and nothing else', () => {
    const change = changedDetails(paper, {
      ...typed,
      title: 'Sancties\ntegen Rusland',
      askedBy: 'VVD\n\n PVV ',
    })
    expect(change).toEqual({ type: 'set-meta', title: 'Sancties tegen Rusland', askedBy: ['VVD', 'PVV'] })
  })

  it('take a number in its normal form, take one away, and refuse what is none', () => {
    expect(changedDetails(paper, { ...typed, number: '21 501-02, nr. 2433' })).toMatchObject({
      number: { kind: 'kamerstuk', value: '21501-02-2433', text: '21 501-02, nr. 2433' },
    })
    expect(changedDetails(paper, { ...typed, number: '' })).toEqual({ type: 'set-meta', number: null })
    expect(changedDetails(paper, { ...typed, number: 'nummer zeven' })).toBe('unknown-number')
  })

  it('take the place of the own number only', () => {
    const change = changedDetails(paper, { ...typed, number: '21 501-02, nr. 2433', date: '2022-01-07' })
    if (change === null || change === 'unknown-number') throw new Error('no change')
    const { document } = applyCorrections(paper, [
      {
        id: 'cor_1',
        documentId: paper.id,
        order: 1,
        change,
        author: 'ana_1',
        revision: 1,
        created: '2026-01-01T00:00:00.000Z',
        modified: '2026-01-01T00:00:00.000Z',
      },
    ])
    expect(document.meta.date).toBe('2022-01-07')
    expect(document.meta.identifiers.map(({ value }) => value)).toEqual(['21501-02-2433', '2022Z00085'])
    expect(document.text).toBe(paper.text)
  })
})

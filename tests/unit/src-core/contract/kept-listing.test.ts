import { expect, test } from 'vitest'
import { defaultPreferences, preferencesSchema } from '../../../../src-core/contract/state'
import { EVERY_ROW } from '../../../../src-core/listing/list-filter'

const whole = {
  filter: { ...EVERY_ROW, themes: ['thm_a', 'grp_b'], text: 'sancties', from: '2023-01-02' },
  order: 'party',
  isReversed: true,
  grouping: 'theme',
  crossing: 'year',
}

test('how the list of annotations is arranged in each project is kept as it is', () => {
  const kept = preferencesSchema.parse({ ...defaultPreferences, listing: { een: whole } })
  expect(kept.listing).toEqual({ een: whole })
})

test('one that was kept before themes could be counted is a list', () => {
  const { crossing: _, ...before } = whole
  const kept = preferencesSchema.parse({ ...defaultPreferences, listing: { een: before } })
  expect(kept.listing).toEqual({ een: { ...whole, crossing: null } })
})

test('settings of before it was kept have none, and what is broken of it costs nothing else', () => {
  const { listing: _, ...before } = defaultPreferences
  expect(preferencesSchema.parse(before)).toEqual(defaultPreferences)
  for (const broken of [null, 'x', 7, { een: null }, { een: { ...whole, order: 'nergens' } }])
    expect(preferencesSchema.parse({ ...before, listing: broken })).toEqual(defaultPreferences)
  const mixed = { een: whole, twee: { ...whole, filter: {} } }
  expect(preferencesSchema.parse({ ...before, listing: mixed }).listing).toEqual({ een: whole })
})

import { expect, test } from 'vitest'
import { calls } from '../../../../src-core/contract/calls'
import { defaultPreferences } from '../../../../src-core/contract/state'

test.each(Object.entries(defaultPreferences))(
  'setting %s alone changes no other preference',
  (name, value) => {
    expect(calls['preferences.set'].in.parse({ [name]: value })).toEqual({ [name]: value })
  },
)

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownKeysSchema, wholeKeys } from '../../../../src-core/contract/keys/own-keys'
import {
  defaultPreferences,
  preferenceChangesSchema,
  preferencesSchema,
} from '../../../../src-core/contract/state'

describe('the keys that the user gave commands', () => {
  it('are read where they are whole, and passed over where not', () => {
    const given = JSON.parse(
      `{"find":["Ctrl+G"],"export":[],"redo":"Ctrl+Y","undo":["Ctrl+"],"Back":["F4"],"__proto__":["F4"],
      "split":["Ctrl+\\\\","Shift+Ctrl+S"],"text-larger":["Ctrl++"],"palette":["Ctrl+ "],"themes":[null]}`,
    )
    const kept = { find: ['Ctrl+G'], export: [], 'text-larger': ['Ctrl++'] }
    expect(wholeKeys(given)).toEqual(kept)
    expect(preferencesSchema.parse({ ...defaultPreferences, textSize: 20, keys: given })).toEqual({
      ...defaultPreferences,
      textSize: 20,
      keys: kept,
    })
  })

  it('never cost the other settings, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), keys => {
        const read = preferencesSchema.parse({ ...defaultPreferences, keys })
        expect(ownKeysSchema.safeParse(read.keys).success).toBe(true)
        expect({ ...read, keys: {} }).toEqual(defaultPreferences)
      }),
    )
  })

  it('are none in settings of before there were any', () => {
    const { keys: _, ...before } = defaultPreferences
    expect(preferencesSchema.parse(before).keys).toEqual({})
  })

  it('stay as they are where something else is changed, and are refused broken', () => {
    expect(preferenceChangesSchema.parse({ textSize: 20 })).toEqual({ textSize: 20 })
    expect(preferenceChangesSchema.safeParse({ keys: { find: ['Strg+G'] } }).success).toBe(false)
    expect(preferenceChangesSchema.parse({ keys: { find: ['Ctrl+G'] } })).toEqual({
      keys: { find: ['Ctrl+G'] },
    })
  })
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formatDate } from '../../../../src-renderer/i18n/format-date'

beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/Amsterdam')
  vi.stubGlobal('navigator', { languages: ['nl-NL'] })
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('a moment is of the day it was here, a calendar date of that day', () => {
  expect(formatDate('2026-03-30T22:30:00.000Z', 'nl', 'long')).toBe('31 maart 2026')
  expect(formatDate('2026-03-30', 'nl', 'long')).toBe('30 maart 2026')
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownDay } from '../../../../src-core/export/citing/own-day'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { renderText } from './render-text'

// Half past midnight in Amsterdam, on the last day of a month by its own clocks.
const MOMENT = '2026-03-30T22:30:00.000Z'

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Amsterdam'))
afterEach(() => void vi.unstubAllEnvs())

test('is the day it is where the user is', () => {
  expect(ownDay(MOMENT)).toBe('2026-03-31')
  expect(ownDay('2026-01-15T23:30:00.000Z')).toBe('2026-01-16')
  expect(ownDay(new Date('2026-01-15T12:00:00.000Z'))).toBe('2026-01-15')
})

test.each(['markdown', 'html'] as const)('an export in %s is dated so', async format => {
  const source = { projectName: 'Dossier', exportedAt: MOMENT, analysts: [], documents: [], themes: [] }
  const options = {
    format,
    groupBy: 'theme',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  } as const
  expect((await renderText(source, options)).text).toContain('31 maart 2026')
})

import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { median } from '../../bench/figure'

const root = resolve(import.meta.dirname, '../../..')
const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/bench/run.ts', ...args], { cwd: root })

describe('the benchmarks', () => {
  test('print nothing but their figures as JSON', async () => {
    const { stdout } = await bench('--json', '--only', 'structure-sample')
    const figure = z.strictObject({
      name: z.literal('structure-sample'),
      value: z.number().positive(),
      unit: z.literal('ms'),
      baseline: z.number().positive(),
      ratio: z.number().positive(),
    })
    z.strictObject({ figures: z.tuple([figure]) }).parse(JSON.parse(stdout))
  })

  test('refuse a figure they do not have', async () => {
    await expect(bench('--only', 'nothing')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('structure-sample'),
    })
  })

  test.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('take the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})

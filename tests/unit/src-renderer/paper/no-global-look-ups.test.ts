import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const RENDERER = resolve(import.meta.dirname, '../../../../src-renderer')
/** Looks the one paper up that there would be in the whole window. */
const LOOKS_UP = /querySelector(?:All)?\b[^\n]*(?:#paper|data-paper-text)|getElementById\(['"]paper/

test('nobody but the handle looks a paper up in the whole page, so that two can stand side by side', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.tsx?$/.test(file) && !file.startsWith(`paper${sep}`),
  )
  expect(files.length).toBeGreaterThan(100)
  const found = files.filter(file => LOOKS_UP.test(readFileSync(join(RENDERER, file), 'utf8')))
  expect(found).toEqual([])
})

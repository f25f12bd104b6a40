import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

const ENTRY = resolve(import.meta.dirname, '../../../../src-main/import/reader/reader-entry.ts')

// A reader starts anew for every file: what it loads first is paid for with each.
test('a reader starts with Node and our own code alone; what one format needs is loaded with its decoder', async () => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: ENTRY, write: false },
  })) as Rolldown.RolldownOutput
  const chunks = new Map(
    output.flatMap(part => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  )
  const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  for (const name of first) for (const needed of chunks.get(name)?.imports ?? []) first.add(needed)
  expect(first.size).toBeGreaterThan(1)
  const libraries = [...first].filter(name => !chunks.has(name) && !name.startsWith('node:'))
  expect(libraries).toEqual([])
})

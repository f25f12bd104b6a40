import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

const ENTRY = resolve(import.meta.dirname, '../../../../src-main/cli/entry.ts')

// Help, the version and a mistyped option must not wait for what reads and keeps papers.
test('the command line starts with the parser of its arguments alone; each command loads what it needs', async () => {
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
  expect([...first].filter(name => !chunks.has(name) && !name.startsWith('node:'))).toEqual(['commander'])
  const modules = [...first].flatMap(name => Object.keys(chunks.get(name)?.modules ?? {}))
  expect(modules.filter(path => /\/src-main\/(?:storage|services|import|cli\/work)\//.test(path))).toEqual([])
})

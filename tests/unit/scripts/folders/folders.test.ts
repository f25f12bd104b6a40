import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawFolders } from '../../../../scripts/folders/draw-folders'
import { findCycles } from '../../../../scripts/folders/find-cycles'
import { betweenFolders, readImports } from '../../../../scripts/folders/read-imports'
import { root } from '../../../../scripts/run-command'

/** No folder holds more source files than one can take in at a glance. */
const MOST_FILES = 24

const files = readImports(root)

describe('the house', () => {
  test('has no cycle between files, types counted', () => {
    expect(files.size).toBeGreaterThan(500)
    expect(findCycles(files)).toEqual([])
  })

  test('has no cycle between folders', () => {
    expect(findCycles(betweenFolders(files))).toEqual([])
  })

  test('has no folder that holds too much', () => {
    const counts = new Map<string, number>()
    for (const file of files.keys()) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([])
  })

  test('has every folder in the map of CONTRIBUTING, by its name', () => {
    const map = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    const named = new Set([...map.matchAll(/(?<=[`(/ ])([\w-]+)\/(?=[` )])/g)].map(([, name]) => name))
    const folders = new Set([...files.keys()].map(file => file.split('/').slice(0, -1).join('/')))
    const rooms = [...folders].filter(
      folder => /^src-\w+\/[^/]+$/.test(folder) || /^src-main\/services\/[^/]+$/.test(folder),
    )
    expect(rooms.length).toBeGreaterThan(60)
    expect(rooms.filter(folder => !named.has(folder.split('/').at(-1)))).toEqual([])
  })

  test('is drawn as it is', () => {
    expect(readFileSync(join(root, 'docs/folders.md'), 'utf8')).toBe(drawFolders(files))
  })
})

describe('findCycles', () => {
  const graph = (edges: Record<string, readonly string[]>) =>
    new Map(Object.entries(edges).map(([node, others]) => [node, new Set(others)]))

  test('finds each circle once, however it is entered', () => {
    expect(findCycles(graph({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['f'], f: ['e'] }))).toEqual([
      ['b', 'c'],
      ['e', 'f'],
    ])
  })

  test('finds none where all arrows lead one way', () => {
    expect(findCycles(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([])
  })
})

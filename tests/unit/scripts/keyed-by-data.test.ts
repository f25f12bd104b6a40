import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const HELPER = join('src-core', 'basics', 'own-value.ts')
const sources = ['src-core', 'src-main', 'src-renderer'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name)),
)
const texts = new Map(sources.map(path => [path, readFileSync(path, 'utf8')]))

/** The names of what is declared as an object with any string as a key, in any of the sources. */
const keyed = new Set(
  [...texts.values()].flatMap(text =>
    [
      ...text.matchAll(/(\w+)\??:\s*(?:Readonly<)?Record<string,/g),
      ...text.matchAll(/(\w+):\s*z\s*\.record\(/g),
    ].flatMap(([, name]) => name ?? []),
  ),
)

/** Every place where one of these is asked for, or given, what stands under a key that is no literal. */
function lookUps(text: string): string[] {
  return (
    [...text.matchAll(/\b(\w+)(?:\?\.)?\[(?!['"`\d\]])[^\]\n]+\]/g)]
      // An index is no key.
      .filter(([found, name]) => keyed.has(name ?? '') && !found.includes('.length'))
      .map(([found]) => found)
  )
}

it('finds what is keyed by data', () => {
  expect([...keyed]).toEqual(expect.arrayContaining(['positions', 'seen', 'attributes', 'sameThemes']))
  expect(lookUps('positions[id]')).toEqual(['positions[id]'])
  expect(lookUps("positions['id']")).toEqual([])
})

it('asks no plain object for a key that comes from data but by the one way that is safe', () => {
  const found = [...texts]
    .filter(([path]) => path !== HELPER)
    .flatMap(([path, text]) => lookUps(text).map(found => `${path}: ${found}`))
  expect(found).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const files = new Map(
  readdirSync('src-renderer', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:tsx?|css)$/.test(name))
    .map(name => [resolve('src-renderer', name), readFileSync(join('src-renderer', name), 'utf8')]),
)
const stylesheets = [...files].filter(([path]) => path.endsWith('.css'))

/** What each stylesheet is called where it is imported, with the sources that may call it so: those that it is handed on to too. */
const importers = new Map<string, { readonly name: string; readonly text: string }[]>()
for (const [path, text] of files)
  for (const [, name = '', from = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const sheet = resolve(path, '..', from)
    const [, other] = new RegExp(`export const (\\w+) = ${name}\\n`).exec(text) ?? []
    const handedOn = other === undefined ? [] : [...files.values()].map(text => ({ name: other, text }))
    importers.set(sheet, [...(importers.get(sheet) ?? []), { name, text }, ...handedOn])
  }

/** The classes that a stylesheet takes from another one, by that one. */
const composed = new Map<string, string[]>()
for (const [path, text] of stylesheets)
  for (const [, names = '', from = ''] of text.matchAll(/composes: ([\w\s-]+) from '([^']+)'/g)) {
    const sheet = resolve(path, '..', from)
    composed.set(sheet, [...(composed.get(sheet) ?? []), ...names.split(/\s+/)])
  }

/** The classes of a stylesheet that no source and no other stylesheet names; of one that is asked for by what data says, none. */
function unnamed(path: string, css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\/|:global\([^)]*\)/g, '')
  const classes = new Set([...rules.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name))
  const sources = importers.get(path) ?? []
  const isByData = sources.some(({ name, text }) => new RegExp(`\\b${name}\\[(?!')`).test(text))
  const isNamed = (one: string) =>
    sources.some(({ name, text }) => text.includes(`${name}['${one}']`)) ||
    composed.get(path)?.includes(one) === true ||
    new RegExp(`composes: [\\w\\s-]*\\b${one}\\b[\\w\\s-]*;`).test(rules)
  return isByData ? [] : [...classes].filter(one => !isNamed(one))
}

it('finds a class that nobody names', () => {
  expect(unnamed(resolve('src-renderer/nowhere.module.css'), '.lost { color: red; }')).toEqual(['lost'])
})

it.each(stylesheets.filter(([path]) => path.endsWith('.module.css')))(
  '%s has no class that nobody names',
  (path, css) => {
    expect(unnamed(path, css)).toEqual([])
  },
)

it('has no custom property that nothing asks for', () => {
  const all = [...files.values()].join('\n')
  const given = new Set(
    stylesheets.flatMap(([, css]) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name)),
  )
  expect([...given].filter(name => !new RegExp(`${name}(?![\\w-]|:)`).test(all))).toEqual([])
})

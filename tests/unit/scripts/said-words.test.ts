import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportFormatNames } from '../../../src-core/export/formats/export-formats'
import words from '../../../src-main/electron/words/en.json'
import { resources } from '../../../src-renderer/i18n/resources'

const sources = ['src-core', 'src-main', 'src-renderer']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n')

const FILLED = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g
const withoutArea = (key: string) => key.replace(/^[a-z]+:/, '')

/** What stands in quotation marks in the sources, and the names of formats, which their table has as keys. */
const literals = new Set([
  ...[...sources.matchAll(/['"`]([\w:.-]+)['"`]/g)].map(([, text = '']) => withoutArea(text)),
  ...exportFormatNames,
])

/** What is put together from something else and at least two letters. */
const patterns = [...sources.matchAll(/`((?:[\w:.-]|\$\{(?:[^{}]|\{[^{}]*\})*\})+)`/g)]
  .map(([, text = '']) => withoutArea(text))
  .filter(text => text.includes('${') && /[a-z]{2}/.test(text.replace(FILLED, '')))
  .map(text => new RegExp(`^${text.split(FILLED).map(escaped).join('.+')}$`))

function escaped(text: string): string {
  return text.replace(/[.$^*+?()[\]{}|\\/-]/g, '\\$&')
}

/** Whether any source can ask for the words of a key. */
function isSaid(key: string): boolean {
  const base = key.replace(/_(?:zero|one|other)$/, '')
  return literals.has(base) || patterns.some(pattern => pattern.test(base))
}

it('tells what is said from what is not', () => {
  expect(['cancel', 'column-quote', 'colours.1', 'obsidian'].filter(key => !isSaid(key))).toEqual([])
  expect(isSaid('nobody-says-this')).toBe(false)
})

it.each(Object.entries({ ...resources.en, shell: words }))(
  'somebody says each of the words of %s',
  (_, said) => {
    expect(keysOf(said).filter(key => !isSaid(key))).toEqual([])
  },
)

interface Words {
  readonly [key: string]: string | Words
}

function keysOf(said: Words, before = ''): string[] {
  return Object.entries(said).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../src-core/vocabulary/languages'

const FOLDERS = ['structure', 'document'].map(name => join('src-core', name))

/** Words that papers are full of, and what is left of some where a pattern parts their endings. */
const TELLING = [
  'vraag vragen vra antwoord beantwoording minister inister staatssecretaris kabinet regering leden lid kamer commissie',
  'motie fractie voorzitter oorzitter verslag vergadering besluit bijlage geachte hoogachtend onderwerp betreft kenmerk noot',
  'question questions answer answers asked house member dear page note table',
  'frage fragen antwort anfrage abgeordneten réponse réponses ministre président',
].flatMap(line => line.split(' '))
/** Shorter words are as likely a sign, a unit or the end of an address. */
const SHORTEST = 3
const WORDS = new Set(
  [
    ...TELLING,
    ...Object.values(LANGUAGES).flatMap(({ common, functionWords = [] }) => [...common, ...functionWords]),
  ]
    .filter(word => word.length >= SHORTEST)
    .map(word => word.toLowerCase()),
)

/** The sources of all patterns in a file: literals, raw templates, and what `RegExp` is given. */
function patterns(path: string, text: string): string[] {
  const found: string[] = []
  const quasis = ({
    quasis: parts,
  }: {
    readonly quasis: readonly { readonly value: { readonly raw: string } }[]
  }) => parts.map(({ value }) => value.raw).join(' ')
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push(node.regex.pattern)
    },
    TaggedTemplateExpression({ quasi }) {
      found.push(quasis(quasi))
    },
    NewExpression({ callee, arguments: [source] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return
      if (source?.type === 'TemplateLiteral') found.push(quasis(source))
      if (source?.type === 'Literal' && typeof source.value === 'string') found.push(source.value)
    },
  }).visit(parseSync(path, text).program)
  return found
}

/** The words of a language that a file's patterns hold; names of groups and of classes of signs are none. */
function languageWords(path: string, text: string): string[] {
  return patterns(path, text).flatMap(pattern => {
    const plain = pattern.replace(/\(\?<\w+>|\\[pP]\{\w+\}|\\u[\dA-Fa-f]{4}|\\[a-zA-Z]/g, ' ')
    return [...plain.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()).filter(word => WORDS.has(word))
  })
}

it('finds the words of a language in patterns, and in nothing else', () => {
  expect(languageWords('a.ts', String.raw`const A = /^(?:Vraag|Frage)\b/`)).toEqual(['vraag', 'frage'])
  expect(languageWords('a.ts', 'const A = String.raw`^(?:van)`')).toEqual(['van'])
  expect(languageWords('a.ts', "const A = new RegExp(`^the $`, 'i')")).toEqual(['the'])
  expect(languageWords('a.ts', "const A = new RegExp('leden')")).toEqual(['leden'])
  expect(languageWords('a.ts', String.raw`const A = /^(?<answer>\p{Lu}+)\van/u`)).toEqual([])
  expect(languageWords('a.ts', "const role = 'question' // vraag")).toEqual([])
})

it('keeps the words of languages in the vocabulary, so that a language is one folder', () => {
  const files = FOLDERS.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(80)
  const found = files.flatMap(path =>
    languageWords(path, readFileSync(path, 'utf8')).map(word => `${path}: ${word}`),
  )
  expect(found).toEqual([])
})

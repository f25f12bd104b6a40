import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import enShell from '../../../../src-main/electron/words/en.json'
import nlShell from '../../../../src-main/electron/words/nl.json'
import { resources } from '../../../../src-renderer/i18n/resources'

/** All words of the app: of the window, and of the menus and dialogs around it. */
const words = {
  nl: { ...resources.nl, shell: nlShell },
  en: { ...resources.en, shell: enShell },
}

/** What is called a paper, a page or an annotation is never called something else. */
const OTHER_WORDS = {
  nl: /\b(document(en)?|artikel(en)?|pagina(’s)?|markering(en)?|aantekening(en)?|highlights?|fragment(en)?)\b/i,
  en: /\b(documents?|articles?|highlight(s|ed)?|tag(s|ged)?|remarks?|excerpts?)\b/i,
}

const areas = Object.keys(words.nl) as (keyof typeof words.nl)[]
const PLURAL = /_(zero|one|two|few|many|other)$/

describe.each(areas)('the words of %s', area => {
  const nl = flat(words.nl[area])
  const en = flat(words.en[area])

  it('are the same in Dutch and English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
  })

  it.each([
    ['nl', nl],
    ['en', en],
  ])('have every plural form of %s', (language, said) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counted = Object.keys(said).filter(key => PLURAL.test(key))
    for (const base of new Set(counted.map(key => key.replace(PLURAL, '')))) {
      // “None” may have words of its own beside the forms that the language asks for.
      const forms = counted.filter(key => key.replace(PLURAL, '') === base && key !== `${base}_zero`)
      expect(forms.sort(), base).toEqual(pluralCategories.map(form => `${base}_${form}`).sort())
      expect(said, `${base} is also there without a number`).not.toHaveProperty([base])
    }
  })

  it('have the same places to fill in', () => {
    for (const [key, text] of Object.entries(nl)) {
      expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(text))
    }
  })

  it('have typographic apostrophes and quotation marks', () => {
    for (const [key, text] of [...Object.entries(nl), ...Object.entries(en)])
      expect(text, key).not.toMatch(/['"`]/)
  })

  it.each([
    ['nl', nl],
    ['en', en],
  ] as const)('call a thing by its one word in %s', (language, said) => {
    for (const [key, text] of Object.entries(said))
      expect(text.replace(/\{\{\w+\}\}/g, ''), key).not.toMatch(OTHER_WORDS[language])
  })

  it('are never empty and never a key', () => {
    for (const [key, text] of [...Object.entries(nl), ...Object.entries(en)]) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
      expect(text.includes('-') && text === key, key).toBe(false)
    }
  })
})

describe.each([
  ['nl', 'gebruikersgids.md'],
  ['en', 'user-guide.md'],
] as const)('the guide in %s', (language, name) => {
  const text = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8')
  const prose = text.replace(/`[^`]*`|\]\([^)]*\)/g, '')

  it('calls a thing by its one word', () => {
    expect(prose).not.toMatch(OTHER_WORDS[language])
  })

  it('has typographic apostrophes and quotation marks', () => {
    expect(prose).not.toMatch(/['"]/)
  })
})

interface Words {
  readonly [key: string]: string | Words
}

/** Words within words, such as the names of colours, by their whole key. */
function flat(words: Words, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  )
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
}

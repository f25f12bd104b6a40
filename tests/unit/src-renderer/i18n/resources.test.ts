import { describe, expect, it } from 'vitest'
import { resources } from '../../../../src-renderer/i18n/resources'

const areas = Object.keys(resources.nl) as (keyof typeof resources.nl)[]
const PLURAL = /_(zero|one|two|few|many|other)$/

describe.each(areas)('the words of %s', area => {
  const nl = flat(resources.nl[area])
  const en = flat(resources.en[area])

  it('are the same in Dutch and English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
  })

  it.each([
    ['nl', nl],
    ['en', en],
  ])('have every plural form of %s', (language, words) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counted = Object.keys(words).filter(key => PLURAL.test(key))
    for (const base of new Set(counted.map(key => key.replace(PLURAL, '')))) {
      // “None” may have words of its own beside the forms that the language asks for.
      const forms = counted.filter(key => key.replace(PLURAL, '') === base && key !== `${base}_zero`)
      expect(forms.sort(), base).toEqual(pluralCategories.map(form => `${base}_${form}`).sort())
      expect(words, `${base} is also there without a number`).not.toHaveProperty([base])
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

  it('are never empty and never a key', () => {
    for (const [key, text] of [...Object.entries(nl), ...Object.entries(en)]) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
      expect(text.includes('-') && text === key, key).toBe(false)
    }
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

import { createInstance } from 'i18next'
import type { Failure } from '../../../src-core/contract/errors'
import type { Language } from '../../../src-core/contract/language'
import type { ChangeLabel } from '../../../src-core/contract/state'
import enErrors from '../../../src-core/contract/words/en/errors.json'
import enHistory from '../../../src-core/contract/words/en/history.json'
import nlErrors from '../../../src-core/contract/words/nl/errors.json'
import nlHistory from '../../../src-core/contract/words/nl/history.json'
import en from './en.json'
import nl from './nl.json'

type Plural<Key> = Key extends `${infer Stem}_one` ? Stem : Key extends `${string}_other` ? never : Key

/** A word of menus and dialogs. */
export type Word = Plural<keyof typeof nl>

/** English must have every word Dutch has; the type holds it to that. */
const english: typeof nl = en

const resources = {
  nl: { shell: nl, history: nlHistory, errors: nlErrors },
  en: { shell: english, history: enHistory, errors: enErrors },
}

/** Menus and dialogs in one language. */
export interface Words {
  (word: Word, values?: Readonly<Record<string, string | number>>): string
  /** A change's name, as undo shows it. */
  change(label: ChangeLabel): string
  /** Why something failed, in a sentence. */
  failure(failure: Failure): string
}

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const i18n = createInstance({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(resources.nl),
    defaultNS: 'shell',
    resources,
    interpolation: { escapeValue: false },
    // Everything is bundled, so there is nothing to wait for.
    initAsync: false,
  })
  void i18n.init()
  const say = i18n.t as (key: string, values?: Readonly<Record<string, string | number>>) => string
  return Object.assign(
    (word: Word, values?: Readonly<Record<string, string | number>>) => say(word, values),
    {
      change: ({ key, count, name }: ChangeLabel) => say(`history:${key}`, { count, name }),
      failure: ({ code, message }: Failure) => say(`errors:${code}`, { message }),
    },
  )
}
